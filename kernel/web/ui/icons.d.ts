/** `import Pencil from '~icons/pencil-line-fill'`: a name that Phosphor does not have fails the build. */
declare module '~icons/*' {
  const Icon: import('./pictogram.tsx').Pictogram
  export default Icon
}

/** The pictograms named by the applications' manifests, by the name written there. */
declare module '~icons/of-apps' {
  export const appPictograms: Record<string, import('./pictogram.tsx').Pictogram>
}
