import { ProblemError } from '../../../kernel/web/client.ts'

/** What the server says of one field. */
export const fieldErrorOf = (error: Error | null, field: string): string | undefined =>
  error instanceof ProblemError ? error.errors.find(wrong => wrong.field === field)?.message : undefined

/** The error of a whole form: what no field of these says by itself. */
export const formErrorOf = (error: Error | null, fields: readonly string[]): Error | null =>
  fields.some(field => fieldErrorOf(error, field)) ? null : error
