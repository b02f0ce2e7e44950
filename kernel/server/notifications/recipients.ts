import type { Language } from '../../contract/language.ts'
import type { Db } from '../db/client.ts'
import type { Choice } from './choices.ts'
import { clocksOf } from './clocks.ts'
import type { Clock } from './quiet-hours.ts'

interface Row {
  id: string
  givenName: string
  displayName: string
  language: Language
  groups: string[]
  closedApps: string[]
  isStaff: boolean
  isPupil: boolean
  byMail: boolean
  /** Has a device to wake. */
  byPush: boolean
  /** Of their children, or their own. */
  schools: string[]
  timeZone: string | null
  ownHours: Pick<Clock, 'nightFrom' | 'nightTo' | 'weekend'> | null
  choices: Choice[]
}

/** Somebody who may be told something, with all it takes to know what, how and when. */
export interface Recipient extends Omit<Row, 'groups' | 'schools' | 'timeZone' | 'ownHours'> {
  personId: string
  groupIds: string[]
  timeZone: string
  /** The quiet hours that count, by school; those of a member of staff are only their own. */
  schoolClocks: Map<string, Clock>
  ownClock: Clock | null
}

/** SQL expression: the schools of the children `p` follows, and one's own for a pupil. */
const schoolsOf = (db: Db) => db`
  array(
    select a.structure_id from core.guardianships g
    join core.affiliations a on a.person_id = g.pupil_id and a.role = 'pupil' and a.left_at is null
    where g.guardian_id = p.id and g.left_at is null and g.sees_school_life and g.restricted_at is null
    union
    select a.structure_id from core.affiliations a where a.person_id = p.id and a.role = 'pupil' and a.left_at is null)`

const read = (db: Db, ids: readonly string[]) => db<Row[]>`
  select p.id, p.given_name as "givenName", p.given_name || ' ' || coalesce(p.usage_name, p.family_name) as "displayName", a.language,
    array(select m.group_id from core.memberships m where m.person_id = p.id) as groups,
    core.apps_closed_to(p.id) as "closedApps",
    exists (select from core.affiliations f where f.person_id = p.id and f.role <> 'pupil' and f.left_at is null) as "isStaff",
    p.email is not null and p.email_verified_at is not null and p.email_dead_at is null and core.may_be_told(p.id, 'mail') as "byMail",
    exists (select from core.push_devices d where d.person_id = p.id) and core.may_be_told(p.id, 'push') as "byPush",
    exists (select from core.affiliations f where f.person_id = p.id and f.role = 'pupil') as "isPupil",
    ${schoolsOf(db)} as schools,
    (select s.time_zone from core.structures s where s.id in (
      select f.structure_id from core.affiliations f where f.person_id = p.id and f.left_at is null) limit 1) as "timeZone",
    (select jsonb_build_object('nightFrom', o.night_from, 'nightTo', o.night_to, 'weekend', o.weekend)
      from core.own_quiet_hours o where o.person_id = p.id) as "ownHours",
    (select coalesce(jsonb_agg(jsonb_build_object('app', c.app, 'event', c.event, 'channel', c.channel, 'frequency', c.frequency)), '[]')
      from core.notification_choices c where c.person_id = p.id) as choices
  from core.persons p join core.accounts a on a.person_id = p.id
  where p.id = any(${ids}::uuid[]) and p.left_at is null and a.blocked_at is null
  order by p.id`

const toRecipient = ({ groups, schools, timeZone, ownHours, ...row }: Row, clocks: Map<string, Clock>): Recipient => {
  const schoolClocks = new Map(schools.flatMap(id => (clocks.has(id) ? [[id, clocks.get(id) as Clock] as const] : [])))
  const zone = timeZone ?? [...schoolClocks.values()][0]?.timeZone ?? 'Europe/Paris'
  return {
    ...row,
    personId: row.id,
    groupIds: [row.id, ...groups],
    timeZone: zone,
    schoolClocks: row.isStaff ? new Map() : schoolClocks,
    ownClock: ownHours ? { ...ownHours, pause: null, timeZone: zone } : null,
  }
}

/** Those of these people who have an account one can still use. */
export const loadRecipients = async (db: Db, ids: readonly string[]): Promise<Recipient[]> => {
  const rows = await read(db, ids)
  const clocks = await clocksOf(db, [...new Set(rows.flatMap(row => row.schools))])
  return rows.map(row => toRecipient(row, clocks))
}

/**
 * The quiet hours that count when this person is told of something of this structure: its own when it is a school of theirs, those of
 * all their schools when it comes from above or from several.
 */
export const clocksFor = ({ schoolClocks, ownClock }: Recipient, structureId: string | null): Clock[] => {
  const one = structureId ? schoolClocks.get(structureId) : undefined
  return [...(one ? [one] : schoolClocks.values()), ...(ownClock ? [ownClock] : [])]
}
