import { bind } from '../../../kernel/server/http/app-binding.ts'
import { schoolContract } from '../contract.ts'
import { schoolManifest } from '../manifest.ts'
import { schoolRoutes } from './routes.ts'

export const schoolBinding = bind({ manifest: schoolManifest, contract: schoolContract, handlers: schoolRoutes })
