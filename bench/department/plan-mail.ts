import { plainText } from '../../kernel/contract/rich-text.ts'
import { createUuidv7 } from '../../kernel/server/db/ids.ts'
import type { Random } from '../generate/random.ts'
import type { Correspondence } from './correspondence.ts'
import { type Words, writeNews } from './words.ts'

/** A message, and whom it is addressed to: a person, or a group. */
export interface Letter extends Words {
  id: string
  conversationId: string
  structureId: string
  authorId: string
  targetId: string
  isGroup: boolean
  words: string
  /** ISO 8601. */
  at: string
}

type Route = Pick<Letter, 'structureId' | 'authorId' | 'targetId' | 'isGroup'>

interface Span {
  /** How many were planned before. */
  first: number
  count: number
  /** How many there will be in all. */
  of: number
  now: Date
}

const day = 86_400_000
/** Since the beginning of the school year. */
const days = 300
const answered = 0.35

/** Classes write in turn; one turn in so many, to all their families, to all their pupils, or a head writes to a team, to the staff. */
const turns = { toFamilies: 12, toPupils: 24, ofHeads: 33 }

const route = (random: Random, { classes, heads }: Correspondence, n: number): Route => {
  const turn = Math.floor(n / classes.length)
  const writing = classes[n % classes.length]
  if (!writing) throw new Error('No class to write')
  const { structureId, teachers, guardians, families, pupils } = writing
  const teacher = random.pick(teachers)
  if (turn % turns.toFamilies === 0) return { structureId, authorId: teacher, targetId: families, isGroup: true }
  if (turn % turns.toPupils === 1) return { structureId, authorId: teacher, targetId: pupils, isGroup: true }
  const head = heads[n % heads.length]
  if (head && [2, 3].includes(turn % turns.ofHeads)) {
    const targetId = turn % turns.ofHeads === 2 ? random.pick(head.teams) : head.staff
    return { structureId: head.structureId, authorId: head.personId, targetId, isGroup: true }
  }
  const pair = [random.pick(guardians), teacher]
  const [authorId = '', targetId = ''] = random.chance(0.6) ? pair : pair.toReversed()
  return { structureId, authorId, targetId, isGroup: false }
}

/** Messages as they would have come, classes mixed, the oldest first; some answer the one before, in its conversation. */
export const planMail = (random: Random, from: Correspondence, { first, count, of, now }: Span): Letter[] => {
  const start = now.getTime() - days * day
  let time = 0
  const nextId = createUuidv7(() => time)
  const letters: Letter[] = []
  for (let n = first; n < first + count; n++) {
    time = Math.round(start + (n / of) * days * day)
    const before = letters.at(-1)
    const next = route(random, from, n)
    const isAnswer = before !== undefined && !before.isGroup && !next.isGroup && random.chance(answered)
    const where: Route = isAnswer
      ? { structureId: before.structureId, authorId: before.targetId, targetId: before.authorId, isGroup: false }
      : next
    const id = nextId()
    const said = writeNews(random)
    const conversationId = isAnswer ? before.conversationId : id
    const words = `${said.title} ${plainText(said.body)}`
    letters.push({ ...said, ...where, id, conversationId, words, at: new Date(time).toISOString() })
  }
  return letters
}
