import { contract } from '../../kernel/contract/endpoint.ts'
import { boxEndpoints } from './contract-boxes.ts'
import { messageEndpoints } from './contract-messages.ts'
import { writingEndpoints } from './contract-writing.ts'

/**
 * Every endpoint of Messagerie. A mailbox is the declared exception to grants (architecture.md): `own` is what is in a box of
 * mine or of an identity I hold today, which server/boxes.ts checks; anything else is 404.
 */
export const mailContract = contract({ ...boxEndpoints, ...messageEndpoints, ...writingEndpoints })
