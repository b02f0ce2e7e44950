import { bind } from '../../../kernel/server/http/app-binding.ts'
import { mailContract } from '../contract.ts'
import { mailManifest } from '../manifest.ts'
import { mailJobs } from './jobs.ts'
import { reportedMessages } from './reported.ts'
import { mailRoutes } from './routes.ts'

export const mailBinding = bind({
  manifest: mailManifest,
  contract: mailContract,
  handlers: mailRoutes,
  jobs: mailJobs,
  reportable: reportedMessages,
})
