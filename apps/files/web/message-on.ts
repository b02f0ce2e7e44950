import { ProblemError } from '../../../kernel/web/client.ts'

/** What the server says of one field. */
export const messageOn = (error: Error | null, ...fields: string[]): string | undefined =>
  error instanceof ProblemError ? error.errors.find(one => fields.includes(one.field))?.message : undefined
