import type { Manifest } from '../kernel/contract/manifest.ts'

/** Every app, in menu order. Nothing else is written here. */
export const manifests: readonly Manifest[] = []
