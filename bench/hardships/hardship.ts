import type { Faults } from '../kills/checks.ts'
import type { Stage } from './stage.ts'

/** What préau goes through. */
export interface Hardship {
  name: string
  /** In the words of the table. */
  what: string
  /** Does it, and lets it end; what was answered, in words, and what is wrong. */
  inflict: (stage: Stage) => Promise<Endured>
  /** A folder that can be filled, in the place of one on the machine's own disk. */
  smallDisk?: true
  /** The way to the database can be cut. */
  relay?: true
  /** Others cannot be served meanwhile: what is asked is a clear answer. */
  strikesAll?: true
}

export interface Endured {
  answers: string
  faults: Faults
}

/** How many answers of each kind: `401 wrong-login`. */
export type Count = Map<string, number>

export const add = (count: Count, kind: string) => count.set(kind, (count.get(kind) ?? 0) + 1)

export const inWords = (count: Count): string =>
  [...count]
    .sort(([, one], [, other]) => other - one)
    .map(([kind, times]) => `${times} × \`${kind}\``)
    .join(', ')

/** Answers of a kind nobody should be given. */
export const unexpected = (count: Count, expected: RegExp): Faults => {
  const wrong = new Map([...count].filter(([kind]) => !expected.test(kind)))
  return wrong.size > 0 ? [`answered ${inWords(wrong)}`] : []
}

/** Status and code of an answer: an error without a sentence, or in another form, is said to be one. */
export const kindOf = async (reply: Response): Promise<string> => {
  const text = await reply.text()
  if (reply.ok) return String(reply.status)
  const isProblem = reply.headers.get('content-type')?.startsWith('application/problem+json')
  if (!isProblem) return `${reply.status} without a sentence`
  const { code, title } = JSON.parse(text) as { code: string; title: string }
  return `${reply.status} ${title ? code : 'without a sentence'}`
}

/** `what`, how many at a time, until there are `total`. */
export const manyAtOnce = async (total: number, width: number, what: (n: number) => Promise<void>) => {
  let next = 0
  const worker = async () => {
    while (next < total) await what(next++)
  }
  await Promise.all(Array.from({ length: width }, worker))
}
