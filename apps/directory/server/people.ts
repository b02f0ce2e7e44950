import { notFound } from '../../../kernel/contract/problem.ts'
import { reachableAmong } from '../../../kernel/server/audience/manual-groups.ts'
import { knownTo } from '../../../kernel/server/audience/people.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { contactsShownTo } from '../../../kernel/server/identity/contacts.ts'
import { mottosOf } from '../../../kernel/server/identity/motto.ts'
import type { FoundPerson, Person, PersonCard } from '../contract.ts'
import { amongWhom, areFew, candidates, type Search } from './candidates.ts'

/** What is known of somebody: functions, classes taught or attended, « parent » where the reader also sees the child. */
const places = ({ db, actor }: Ctx) => db`
  coalesce((
    select jsonb_agg(jsonb_build_object('role', a.role, 'title', a.title, 'structureId', s.id, 'structureName', s.name,
      'children', '[]'::jsonb,
      'classNames', coalesce((select jsonb_agg(c.name order by c.name) from core.classes c
        where c.school_id = s.id and c.archived_at is null and (
          (a.role = 'teacher' and exists (select from core.class_teachers ct where ct.class_id = c.id and ct.person_id = shown.id
            and ct.left_at is null and (ct.ends_on is null or ct.ends_on >= current_date)))
          or (a.role = 'pupil' and exists (select from core.enrolments e where e.class_id = c.id and e.pupil_id = shown.id
            and e.left_at is null)))), '[]'::jsonb)) order by a.role, s.name)
    from core.affiliations a join core.structures s on s.id = a.structure_id
    where a.person_id = shown.id and a.left_at is null), '[]'::jsonb)
  || coalesce((
    select jsonb_build_array(jsonb_build_object('role', 'guardian', 'title', null, 'structureId', null, 'structureName', null,
      'classNames', '[]'::jsonb, 'children', jsonb_agg(p.given_name order by p.given_name)))
    from core.guardianships gs join core.people p on p.id = gs.pupil_id
    where gs.guardian_id = shown.id and gs.left_at is null and p.left_at is null and ${knownTo(db, actor)}
    having count(*) > 0), '[]'::jsonb) as places`

const favourite = ({ db, actor }: Ctx) => db`
  exists (select from directory.favourites f where f.person_id = ${actor.personId} and f.favourite_id = shown.id) as favourite`

const cursorOf = (sortName: string, id: string) => Buffer.from(`${id}${sortName}`).toString('base64url')
const readCursor = (cursor: string | undefined) => {
  const text = cursor ? Buffer.from(cursor, 'base64url').toString() : ''
  return {
    id: /^[0-9a-f-]{36}/.test(text) ? text.slice(0, 36) : '00000000-0000-0000-0000-000000000000',
    name: text.slice(36),
  }
}

/** People the reader may know of, by family name. Rights are asked in that order, until a page is full (`offset 0`: once sorted). */
export const findPeople = async (ctx: Ctx, search: Search): Promise<{ items: FoundPerson[]; next: string | null }> => {
  const { db, actor } = ctx
  const limit = search.limit ?? 24
  const after = readCursor(search.after)
  const among = await amongWhom(ctx, search)
  const rows = await db<(FoundPerson & { sortName: string })[]>`
    with near as materialized (
      select p.id from (
        select p.id, p.sort_name from ${candidates(db, search, among)}
          and p.id <> ${actor.personId} and (p.sort_name, p.id) > (${after.name}, ${after.id}::uuid)
        order by p.sort_name, p.id ${areFew(search, among) ? db`offset 0` : db``}) p
      where ${knownTo(db, actor)} order by p.sort_name, p.id limit ${limit + 1}),
    shown as materialized (
      select p.id, case when ${actor.isPupil} and p.is_pupil then p.given_name else p.display_name end as name, p.avatar,
        p.sort_name as "sortName"
      from near join core.people p on p.id = near.id)
    select shown.id, shown.name, shown.avatar, shown."sortName", ${among.close} as close, ${favourite(ctx)}, ${places(ctx)}
    from shown order by shown."sortName", shown.id`
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { items: rows.slice(0, limit), next: last ? cursorOf(last.sortName, last.id) : null }
}

const relatives = async (ctx: Ctx, personId: string, of: 'guardians' | 'children') => {
  const { db, actor } = ctx
  const tie =
    of === 'guardians'
      ? db`gs.guardian_id = p.id and gs.pupil_id = ${personId}`
      : db`gs.pupil_id = p.id and gs.guardian_id = ${personId}`
  return db<{ id: string; name: string; avatar: string }[]>`
    select p.id, p.display_name as name, p.avatar from core.people p join core.guardianships gs on ${tie}
    where gs.left_at is null and p.left_at is null and ${knownTo(db, actor)} order by p.sort_name`
}

/** @throws Problem 404 when the reader may not know of this person. */
export const readPerson = async (ctx: Ctx, personId: string): Promise<PersonCard> => {
  const { db, actor } = ctx
  const [person] = await db<Person[]>`
    with shown as (select p.id, p.display_name as name, p.avatar from core.people p where p.id = ${personId} and ${knownTo(db, actor)})
    select shown.id, shown.name, shown.avatar, ${favourite(ctx)}, ${places(ctx)} from shown`
  if (!person) throw notFound()
  const [guardians, children, contacts, mottos, reached] = await Promise.all([
    relatives(ctx, personId, 'guardians'),
    relatives(ctx, personId, 'children'),
    contactsShownTo(ctx, personId),
    mottosOf(db, [personId]),
    reachableAmong(ctx, [personId]),
  ])
  const motto = mottos.get(personId) ?? null
  const canWrite = reached.length > 0 && personId !== actor.personId
  return { ...person, motto, canWrite, guardians: [...guardians], children: [...children], ...contacts }
}

export const addFavourite = async (ctx: Ctx, personId: string) => {
  await readPerson(ctx, personId)
  await ctx.db`
    insert into directory.favourites (person_id, favourite_id) values (${ctx.actor.personId}, ${personId}) on conflict do nothing`
}

export const removeFavourite = async ({ db, actor }: Ctx, personId: string) => {
  await db`delete from directory.favourites where person_id = ${actor.personId} and favourite_id = ${personId}`
}
