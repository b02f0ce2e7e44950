import { bind } from '../../../kernel/server/http/app-binding.ts'
import { newsContract } from '../contract.ts'
import { newsManifest } from '../manifest.ts'
import { openThreads } from './first-threads.ts'
import { roundupJob } from './prepare-roundups.ts'
import { reportedNews } from './reported.ts'
import { newsRoutes } from './routes.ts'
import { searchedItems } from './searched.ts'

export const newsBinding = bind({
  manifest: newsManifest,
  contract: newsContract,
  handlers: newsRoutes,
  structureOpened: openThreads,
  jobs: sql => [roundupJob(sql)],
  searched: searchedItems,
  reportable: reportedNews,
})
