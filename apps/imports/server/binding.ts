import { bind } from '../../../kernel/server/http/app-binding.ts'
import { importsContract } from '../contract.ts'
import { importsManifest } from '../manifest.ts'
import { importsRoutes } from './routes.ts'

export const importsBinding = bind({ manifest: importsManifest, contract: importsContract, handlers: importsRoutes })
