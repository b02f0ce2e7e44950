import { allOf, drop, dropAll, everyoneIn, find, type Kept, keep } from './store.ts'

interface KeptAnswer extends Kept {
  at: string
  body: unknown
}

/** As long as a session may stay unused: what is older shows nothing any more. */
const days = 14
const mostAnswers = 200

const keyOf = (person: string, address: string) => `${person} ${address}`

const isOld = ({ at }: KeptAnswer) => Date.parse(at) < Date.now() - days * 86_400_000

/** Keeps the answer that this person just read. */
export const keepAnswer = (person: string, address: string, body: unknown): Promise<boolean> =>
  keep('answers', { key: keyOf(person, address), person, at: new Date().toISOString(), body } as KeptAnswer)

/** The last answer this person read there, not older than a session may be; undefined without one. */
export const recallAnswer = async (
  person: string,
  address: string,
): Promise<Pick<KeptAnswer, 'at' | 'body'> | undefined> => {
  const kept = await find<KeptAnswer>('answers', keyOf(person, address))
  return kept && !isOld(kept) ? kept : undefined
}

/** Leaves the newest, for a device that has little room. */
export const tidyAnswers = async (person: string) => {
  const kept = await allOf<KeptAnswer>('answers', person)
  kept.sort((one, other) => (one.at < other.at ? 1 : -1))
  for (const answer of kept.filter((one, rank) => rank >= mostAnswers || isOld(one))) await drop('answers', answer.key)
}

/** Their session is over: nothing they read is left on this device. */
export const forgetAnswers = async (person: string) => {
  for (const { key } of await allOf('answers', person)) await drop('answers', key)
}

/** Only these accounts are open here: what others read on this device goes. */
export const forgetAnswersBut = async (people: readonly string[]) => {
  for (const person of await everyoneIn('answers')) if (!people.includes(person)) await forgetAnswers(person)
}

/** They sign out: nothing they read, and nothing that waited. */
export const forgetPerson = async (person: string) => {
  await forgetAnswers(person)
  for (const { key } of await allOf('outbox', person)) await drop('outbox', key)
}

/** The device changes hands (a class, or every account leaves). */
export const forgetEveryone = async () => {
  await dropAll('answers')
  await dropAll('outbox')
}
