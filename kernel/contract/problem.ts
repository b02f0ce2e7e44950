import { t } from './schema.ts'

/** `application/problem+json` (RFC 9457) with a stable `code`; `errors` names every field at fault at once. */
export const ProblemBody = t.object({
  type: t.string(),
  title: t.string(),
  status: t.integer(),
  code: t.string(),
  detail: t.optional(t.string()),
  errors: t.optional(t.array(t.object({ field: t.string(), code: t.string(), message: t.string() }))),
  /** Seconds to wait before another try (429). */
  retryAfter: t.optional(t.integer()),
  /** When it will be possible again (`suspended`). */
  until: t.optional(t.instant()),
})

export interface FieldError {
  field: string
  code: string
  message: string
}

/** An answer that says what happened, where, and how to mend it. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly errors: FieldError[] | undefined
  readonly retryAfter: number | undefined
  readonly until: Date | undefined

  constructor(
    status: number,
    code: string,
    detail: string,
    more: { errors?: FieldError[]; retryAfter?: number; until?: Date } = {},
  ) {
    super(detail)
    this.status = status
    this.code = code
    this.errors = more.errors
    this.retryAfter = more.retryAfter
    this.until = more.until
  }
}

export const notFound = () =>
  new Problem(404, 'not-found', 'Cette page n’existe pas, ou elle n’est pas partagée avec vous.')
export const forbidden = () =>
  new Problem(
    403,
    'forbidden',
    'Vous pouvez voir ceci, mais pas faire cette action. Demandez à la personne qui le gère.',
  )
export const unauthenticated = () => new Problem(401, 'unauthenticated', 'Connectez-vous pour continuer.')
/** Who they are must be proved again: the browser asks, then makes the same request again. */
export const stepUpRequired = () =>
  new Problem(403, 'step-up-required', 'Confirmez d’abord que c’est bien vous : cette action est sensible.')
export const conflict = (code: string, detail: string) => new Problem(409, code, detail)

/** One field is wrong: 422 with the field named, in words for the person who typed it. */
export const invalid = (field: string, code: string, message: string) =>
  new Problem(422, 'invalid', message, { errors: [{ field, code, message }] })
