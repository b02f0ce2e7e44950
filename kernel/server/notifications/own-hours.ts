import type { OwnHours } from '../../contract/api/quiet-hours.ts'
import type { Ctx } from '../context.ts'

export const readOwnHours = async ({ db, actor }: Ctx): Promise<OwnHours | null> => {
  const [row] = await db<OwnHours[]>`
    select night_from as "nightFrom", night_to as "nightTo", weekend from core.own_quiet_hours where person_id = ${actor.personId}`
  return row ?? null
}

/** Nothing is sent to them in these hours, on top of those of their children's schools. */
export const writeOwnHours = async ({ db, actor }: Ctx, hours: OwnHours | null) => {
  if (!hours) {
    await db`delete from core.own_quiet_hours where person_id = ${actor.personId}`
    return
  }
  await db`
    insert into core.own_quiet_hours (person_id, night_from, night_to, weekend)
    values (${actor.personId}, ${hours.nightFrom}, ${hours.nightTo}, ${hours.weekend})
    on conflict (person_id) do update
      set night_from = excluded.night_from, night_to = excluded.night_to, weekend = excluded.weekend`
}
