import type { Sentence } from '../../contract/language.ts'
import type { Db } from '../db/client.ts'
import { type ProblemCode, problems } from './sentences.ts'

/** Where `core.fill(sentence, what)` puts what a sentence names. */
const hole = '%'

export const sentenceOf = (code: ProblemCode): Sentence => (problems[code] as (what: string) => Sentence)(hole)

/** The sentence of a problem, as a statement writes it. */
export const sentence = (db: Db, code: ProblemCode) => db`${db.json(sentenceOf(code))}::jsonb`
