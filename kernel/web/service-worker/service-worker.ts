import { sendLate } from './late-sending.ts'
import { listenToPushes } from './pushes.ts'
import type { WorkerScope } from './scope.ts'
import { keepShell } from './shell.ts'

/** Built into one file at the root of the site (kernel/web/build/service-worker.ts). Each of its parts is a file beside this one. */
const scope = self as unknown as WorkerScope

keepShell(scope)
listenToPushes(scope)
sendLate(scope)
