import {
  type CommunicationCell,
  cellOf,
  communicationCells,
  type FixedReason,
  floorOf,
  isLower,
  type Party,
  type Power,
  powerOf,
  standardOf,
} from '../../contract/communication.ts'
import { invalid, Problem } from '../../contract/problem.ts'
import type { Ctx } from '../context.ts'
import type { Db } from '../db/client.ts'
import { type Choice, writeGrants } from './communication-grants.ts'

/** A cell as a school has it now. */
export interface CommunicationState {
  from: Party
  to: Party
  reach: CommunicationCell['reach']
  power: Power
  standard: Power
  /** What may be chosen now: nothing lower than what a wider cell gives. */
  options: Power[]
  reason: FixedReason | null
  isChanged: boolean
}

type Chosen = Pick<Choice, 'from' | 'to' | 'power'>

const choicesOf = async (db: Db, structureId: string): Promise<Chosen[]> => [
  ...(await db<Chosen[]>`
    select sender as "from", recipient as "to", power from core.communication_choices where structure_id = ${structureId}`),
]

const lookUp = (choices: readonly Chosen[]) => (from: Party, to: Party) =>
  choices.find(choice => choice.from === from && choice.to === to)?.power

const standards = () => undefined

/** The whole matrix of a school. */
export const readCommunication = async (db: Db, structureId: string): Promise<CommunicationState[]> => {
  const chosen = lookUp(await choicesOf(db, structureId))
  return communicationCells.map(({ from, to, reach, options, reason }) => {
    const floor = floorOf(chosen, from, to)
    return {
      from,
      to,
      reach,
      power: powerOf(chosen, from, to),
      standard: powerOf(standards, from, to),
      options: options.filter(option => !isLower(option, floor)),
      reason,
      isChanged: chosen(from, to) !== undefined,
    }
  })
}

const refuseImpossible = (asked: readonly Chosen[]) => {
  for (const { from, to, power } of asked) {
    const cell = cellOf(from, to)
    if (!cell || cell.options.length === 0)
      throw new Problem(409, 'fixed-rule', {
        fr: 'Cette règle ne se change pas : elle protège les enfants et les familles.',
        en: 'This rule cannot be changed: it protects children and families.',
      })
    if (!cell.options.includes(power))
      throw invalid('power', 'power', {
        fr: 'Ce choix n’est pas possible ici.',
        en: 'This choice is not possible here.',
      })
  }
}

/** Two people changing the rules of one school wait for each other. */
const lock = (db: Db, structureId: string) =>
  db`select pg_advisory_xact_lock(hashtextextended('communication ' || ${structureId}::text, 0))`

export interface CommunicationChange extends Chosen {
  before: Power
}

/**
 * Changes cells of a school: its groups’ default grants are rewritten in the same transaction, so that lists, searches
 * and audiences follow at the next request. A cell put back to the default is no longer a choice.
 * @returns those that really changed, with what they were.
 * @throws Problem 409 for a cell nobody may change, 422 for a power it does not offer.
 */
export const changeCommunication = async (
  { db, actor }: Pick<Ctx, 'db' | 'actor'>,
  structureId: string,
  asked: readonly Chosen[],
): Promise<CommunicationChange[]> => {
  refuseImpossible(asked)
  await lock(db, structureId)
  const chosen = lookUp(await choicesOf(db, structureId))
  const changes = asked
    .map(one => ({ ...one, before: chosen(one.from, one.to) ?? standardOf(one.from, one.to) }))
    .filter(one => one.before !== one.power)
  for (const one of changes) {
    if (one.power === standardOf(one.from, one.to))
      await db`
        delete from core.communication_choices
        where structure_id = ${structureId} and sender = ${one.from} and recipient = ${one.to}`
    else
      await db`
        insert into core.communication_choices (structure_id, sender, recipient, power, changed_by)
        values (${structureId}, ${one.from}, ${one.to}, ${one.power}, ${actor.personId})
        on conflict (structure_id, sender, recipient) do update
          set power = excluded.power, changed_by = excluded.changed_by, changed_at = now()`
  }
  await writeGrants(
    db,
    changes.map(({ from, to, power }) => ({ structureId, from, to, power })),
  )
  return changes
}

/** Every cell as préau starts with. @returns what was changed back. */
export const resetCommunication = async (ctx: Pick<Ctx, 'db' | 'actor'>, structureId: string) => {
  const choices = await choicesOf(ctx.db, structureId)
  return changeCommunication(
    ctx,
    structureId,
    choices.map(({ from, to }) => ({ from, to, power: standardOf(from, to) })),
  )
}
