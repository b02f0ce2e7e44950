import { bind } from '../../../kernel/server/http/app-binding.ts'
import { directoryContract } from '../contract.ts'
import { directoryManifest } from '../manifest.ts'
import { directoryRoutes } from './routes.ts'

export const directoryBinding = bind({
  manifest: directoryManifest,
  contract: directoryContract,
  handlers: directoryRoutes,
})
