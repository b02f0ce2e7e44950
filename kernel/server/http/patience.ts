import { inFamilies } from '../../contract/in-families.ts'
import { Problem } from '../../contract/problem.ts'

export interface Limits {
  /** Requests that wait for the database at the same time in one process: beyond, one more would only delay all. */
  most: number
  /** Milliseconds after which somebody is told to come back, whatever still goes on for them. */
  longest: number
}

const usual: Limits = { most: 400, longest: 25_000 }

/** Does a request's work, given a way to ask whether its answer has already left. */
export type Patience = <T>(work: (isLate: () => boolean) => Promise<T>) => Promise<T>

export const tooSlow = () =>
  new Problem(
    503,
    'too-slow',
    {
      fr: 'préau met trop de temps à répondre : réessayez dans un instant.',
      en: 'préau takes too long to answer: try again in a moment.',
      ...inFamilies('tooSlow'),
    },
    { retryAfter: 15 },
  )

/** More people ask at once than can be answered. */
export const tooMany = () =>
  new Problem(
    503,
    'busy',
    {
      fr: 'préau est très demandé en ce moment : réessayez dans un instant.',
      en: 'préau is very busy at the moment: try again in a moment.',
      ...inFamilies('busy'),
    },
    { retryAfter: 5 },
  )

/**
 * Bounds how many requests of a process wait at once, and how long each does: when the database is slow, whoever comes
 * is answered in a sentence instead of joining a queue that grows.
 */
export const createPatience = ({ most, longest }: Limits = usual): Patience => {
  let working = 0
  return async work => {
    if (working >= most) throw tooMany()
    let late = false
    let timer: NodeJS.Timeout | undefined
    const end = new Promise<never>((_, fail) => {
      timer = setTimeout(() => {
        late = true
        fail(tooSlow())
      }, longest)
    })
    working += 1
    const doing = work(() => late).finally(() => {
      working -= 1
    })
    try {
      return await Promise.race([doing, end])
    } finally {
      clearTimeout(timer)
    }
  }
}
