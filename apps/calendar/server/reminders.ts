import { dayOf } from '../../../kernel/contract/dates.ts'
import { type Db, type Sql, transaction } from '../../../kernel/server/db/client.ts'
import { emit } from '../../../kernel/server/events/emit.ts'
import { type Job, job } from '../../../kernel/server/jobs/define.ts'
import { instantOf } from '../../../kernel/server/notifications/quiet-hours.ts'
import { addDays } from '../contract-days.ts'
import { labelOf } from './announce.ts'
import { entryColumns, type Planned, planned, type Row } from './load-entry.ts'
import { spanOf, type TurnTimes, turnsIn } from './recurrence.ts'
import { excerptOf } from './when-words.ts'

/** In the afternoon of the eve: in time for the summary of the evening, before the quiet hours. */
const reminderTime = '16:00'

const eveOf = ({ timeZone }: Row, { firstDay }: TurnTimes) => instantOf(timeZone, addDays(firstDay, -1), reminderTime)

/** The next turn whose eve comes strictly after; null when none is left, or when nobody wants to be reminded. */
export const nextReminder = ({ row, changes, zone }: Planned, after: Date): Date | null => {
  if (!row.reminds) return null
  const { to } = spanOf(row, changes)
  const turns = turnsIn(row, changes, { from: dayOf(after, row.timeZone), to, zone }).filter(turn => !turn.isCancelled)
  const eves = turns.map(turn => eveOf(row, turn)).filter(eve => eve > after)
  return eves.toSorted((one, other) => one.getTime() - other.getTime())[0] ?? null
}

type Due = Row & { remindAt: Date }

const takeDue = async (db: Db, now: Date): Promise<Due | undefined> => {
  const [due] = await db<Due[]>`
    select ${entryColumns(db)}, e.remind_at as "remindAt"
    from calendar.entries e join calendar.calendars c on c.id = e.calendar_id
    where e.remind_at <= ${now} order by e.remind_at limit 1 for update of e skip locked`
  return due
}

const isTrashed = async (db: Db, { id }: Row): Promise<boolean> => {
  const [row] = await db<{ isTrashed: boolean }[]>`
    select trashed_at is not null as "isTrashed" from core.resources where id = ${id}`
  return row?.isTrashed ?? true
}

const remind = async (db: Db, { row, turn }: { row: Due; turn: TurnTimes }, now: Date) => {
  const data = {
    title: row.title,
    excerpt: excerptOf({ ...turn, place: row.place }, now),
    ...(await labelOf({ db }, row.calendarId)),
  }
  const until = instantOf(row.timeZone, addDays(turn.lastDay, 1), '00:00')
  await emit({ db, app: 'calendar', actorId: null, now }, 'entry.reminder', {
    on: row.id,
    within: row.calendarId,
    until,
    data,
  })
}

/**
 * Reminds of one turn, in the caller’s transaction: told and remembered together, so that a process that dies reminds
 * nobody twice. Returns whether there was one.
 */
const remindNext = async (db: Db, now: Date): Promise<boolean> => {
  const row = await takeDue(db, now)
  if (!row) return false
  const plan = await planned(db, row)
  const tomorrow = addDays(dayOf(row.remindAt, row.timeZone), 1)
  const turn = turnsIn(row, plan.changes, { from: tomorrow, to: tomorrow, zone: plan.zone }).find(
    ({ firstDay, isCancelled }) => firstDay === tomorrow && !isCancelled,
  )
  // A server that was away for a day does not remind of what is over.
  const isTime = dayOf(now, row.timeZone) < tomorrow
  if (turn && isTime && !(await isTrashed(db, row))) await remind(db, { row, turn }, now)
  const next = nextReminder(plan, now)
  await db`update calendar.entries set remind_at = ${next} where id = ${row.id}`
  return true
}

/** Sends every reminder that is due. Returns how many entries were looked at. */
export const sendReminders = async (sql: Sql, now = new Date()): Promise<number> => {
  for (let looked = 0; ; looked += 1) if (!(await transaction(sql, tx => remindNext(tx, now)))) return looked
}

/** Looks every ten minutes: the hours are those of each structure’s own clock. */
export const reminderJob = (sql: Sql): Job =>
  job({
    name: 'calendar.reminders',
    schedule: '*/10 * * * *',
    batch: 1,
    oneByOne: true,
    handle: async () => {
      await sendReminders(sql)
    },
  })
