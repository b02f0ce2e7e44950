import { inFamilies } from './in-families.ts'
import type { Sentence } from './language.ts'
import { type Static, t } from './schema.ts'

/** What is wrong with one field, in the reader’s language. */
const FieldError = t.object({ field: t.string(), code: t.string(), message: t.string() })
export type FieldError = Static<typeof FieldError>

/** `application/problem+json` (RFC 9457) with a stable `code`; `errors` names every field at fault at once. */
export const ProblemBody = t.object({
  type: t.string(),
  title: t.string(),
  status: t.integer(),
  code: t.string(),
  detail: t.optional(t.string()),
  errors: t.optional(t.array(FieldError)),
  /** Seconds to wait before another try (429). */
  retryAfter: t.optional(t.integer()),
  /** When it will be possible again (`suspended`). */
  until: t.optional(t.instant()),
})

/** The same before the reader is known. */
export interface FieldFault {
  field: string
  code: string
  message: Sentence
}

/**
 * An answer that says what happened, where, and how to mend it, in every language: the one of the person is chosen when
 * it leaves (http/problems.ts).
 */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly sentence: Sentence
  readonly errors: FieldFault[] | undefined
  readonly retryAfter: number | undefined
  readonly until: Date | undefined

  constructor(
    status: number,
    code: string,
    sentence: Sentence,
    more: { errors?: FieldFault[]; retryAfter?: number; until?: Date } = {},
  ) {
    // What the operator reads in the log.
    super(sentence.fr)
    this.status = status
    this.code = code
    this.sentence = sentence
    this.errors = more.errors
    this.retryAfter = more.retryAfter
    this.until = more.until
  }
}

export const notFound = () =>
  new Problem(404, 'not-found', {
    fr: 'Cette page n’existe pas, ou elle n’est pas partagée avec vous.',
    en: 'This page does not exist, or is not shared with you.',
    ...inFamilies('notFound'),
  })
export const forbidden = () =>
  new Problem(403, 'forbidden', {
    fr: 'Vous pouvez voir ceci, mais pas faire cette action. Demandez à la personne qui le gère.',
    en: 'You can see this, but not do that. Ask the person who manages it.',
    ...inFamilies('forbidden'),
  })
export const unauthenticated = () =>
  new Problem(401, 'unauthenticated', {
    fr: 'Connectez-vous pour continuer.',
    en: 'Sign in to go on.',
    ...inFamilies('signIn'),
  })
/** Who they are must be proved again: the browser asks, then makes the same request again. */
export const stepUpRequired = () =>
  new Problem(403, 'step-up-required', {
    fr: 'Confirmez d’abord que c’est bien vous : cette action est sensible.',
    en: 'First confirm that it is you: this action is sensitive.',
    ...inFamilies('confirmItIsYou'),
  })
export const conflict = (code: string, sentence: Sentence) => new Problem(409, code, sentence)

/** One field is wrong: 422 with the field named, in words for the person who typed it. */
export const invalid = (field: string, code: string, message: Sentence) =>
  new Problem(422, 'invalid', message, { errors: [{ field, code, message }] })
