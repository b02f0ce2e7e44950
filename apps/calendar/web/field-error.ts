import { ProblemError } from '../../../kernel/web/client.ts'

/** What the server says of one field. */
export const messageOn = (error: Error | null) => (field: string) =>
  error instanceof ProblemError ? error.errors?.find(one => one.field === field)?.message : undefined
