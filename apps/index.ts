import type { Manifest } from '../kernel/contract/manifest.ts'
import { directoryManifest } from './directory/manifest.ts'

/** Every app, in menu order. Nothing else is written here. */
export const manifests: readonly Manifest[] = [directoryManifest]
