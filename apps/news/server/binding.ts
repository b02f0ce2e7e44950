import { bind } from '../../../kernel/server/http/app-binding.ts'
import { newsContract } from '../contract.ts'
import { newsManifest } from '../manifest.ts'
import { openThreads } from './first-threads.ts'
import { reportedNews } from './reported.ts'
import { newsRoutes } from './routes.ts'
import { searchedItems } from './searched.ts'

export const newsBinding = bind({
  manifest: newsManifest,
  contract: newsContract,
  handlers: newsRoutes,
  structureOpened: openThreads,
  searched: searchedItems,
  reportable: reportedNews,
})
