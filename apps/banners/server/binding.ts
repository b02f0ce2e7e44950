import { bind } from '../../../kernel/server/http/app-binding.ts'
import { bannersContract } from '../contract.ts'
import { bannersManifest } from '../manifest.ts'
import { reportedBanners } from './reported.ts'
import { bannersRoutes } from './routes.ts'

export const bannersBinding = bind({
  manifest: bannersManifest,
  contract: bannersContract,
  handlers: bannersRoutes,
  reportable: reportedBanners,
})
