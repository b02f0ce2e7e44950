import type { Manifest } from '../kernel/contract/manifest.ts'
import { bannersManifest } from './banners/manifest.ts'
import { calendarManifest } from './calendar/manifest.ts'
import { directoryManifest } from './directory/manifest.ts'
import { filesManifest } from './files/manifest.ts'
import { importsManifest } from './imports/manifest.ts'
import { mailManifest } from './mail/manifest.ts'
import { newsManifest } from './news/manifest.ts'
import { schoolManifest } from './school/manifest.ts'

/** Every app, in menu order. Nothing else is written here. */
export const manifests: readonly Manifest[] = [
  newsManifest,
  mailManifest,
  calendarManifest,
  filesManifest,
  directoryManifest,
  schoolManifest,
  bannersManifest,
  importsManifest,
]
