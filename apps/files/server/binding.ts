import { bind } from '../../../kernel/server/http/app-binding.ts'
import { documentsContract } from '../contract.ts'
import { filesManifest } from '../manifest.ts'
import { openShelves } from './first-shelves.ts'
import { filesJobs } from './jobs.ts'
import { reportedDocuments } from './reported.ts'
import { documentsRoutes } from './routes.ts'
import { searchedDocuments } from './searched.ts'

export const filesBinding = bind({
  manifest: filesManifest,
  contract: documentsContract,
  handlers: documentsRoutes,
  structureOpened: openShelves,
  jobs: filesJobs,
  searched: searchedDocuments,
  reportable: reportedDocuments,
})
