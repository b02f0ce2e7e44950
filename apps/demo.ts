import { type DemoContent, loadDemonstration } from '../kernel/demo/load.ts'
import type { Deps } from '../kernel/server/context.ts'
import { loadBannersDemo } from './banners/demo.ts'
import { loadCalendarDemo } from './calendar/demo/load-calendar.ts'
import { loadFilesDemo } from './files/demo/load-files.ts'
import { loadMailDemo } from './mail/demo/load-mail.ts'
import { loadNewsDemo } from './news/demo/load-news.ts'
import { loadDuplicatesDemo } from './school/demo/load-duplicates.ts'
import { serverBindings } from './server.ts'

/** What each app adds to the demonstration. Nothing else is written here. */
const contents: readonly DemoContent[] = [
  loadNewsDemo,
  loadCalendarDemo,
  loadFilesDemo,
  loadMailDemo,
  loadBannersDemo,
  loadDuplicatesDemo,
]

/** The whole demonstration territory, into an empty database. */
export const loadDemo = (deps: Deps): Promise<void> => loadDemonstration(deps, { apps: serverBindings, contents })
