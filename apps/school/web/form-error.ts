import { messageOn } from '../../../kernel/web/client.ts'

/** The error of a whole form: what no field of these says by itself. */
export const formErrorOf = (error: Error | null, fields: readonly string[]): Error | null =>
  messageOn(error, ...fields) ? null : error
