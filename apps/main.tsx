import { startBrowser } from '../kernel/web/main.tsx'
import { eventNames } from './event-names.ts'
import { homeParts } from './home.ts'
import { manifests } from './index.ts'
import { stripParts } from './strips.ts'
import { appPages } from './web.ts'

/** The browser’s entry: the kernel’s shell around the apps of this préau. */
startBrowser({ manifests, pages: appPages, homeParts, strips: stripParts, eventNames })
