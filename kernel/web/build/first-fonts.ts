import type { Plugin } from 'vite'

/** Text in its two weights and titles: the faces every first screen draws. The others wait until a glyph needs them. */
const first = [/atkinson-hyperlegible-next-latin-[46]00-normal/, /bricolage-grotesque-latin-700-normal/]

/** Preloads the faces of the first screen, so that they come with the style sheet, but after the code that draws the page. */
export const firstFonts = (): Plugin => ({
  name: 'preau:first-fonts',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter(file => first.some(face => face.test(file)))
        .map(file => ({
          tag: 'link',
          attrs: {
            rel: 'preload',
            href: `/${file}`,
            as: 'font',
            type: 'font/woff2',
            crossorigin: true,
            fetchpriority: 'low',
          },
          injectTo: 'head',
        })),
  },
})
