import type { Audience } from '../../../kernel/contract/manifest.ts'
import { notFound } from '../../../kernel/contract/problem.ts'
import { findGroups, writable } from '../../../kernel/server/audience/groups.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { peopleNamed } from '../../../kernel/server/search/find-people.ts'
import type { Addressee } from '../contract-messages.ts'
import { describe, keyOf, type Target } from './addressees.ts'
import { openBox } from './boxes.ts'
import { permitted } from './permitted.ts'
import { usualAddressees } from './usual-addressees.ts'

const most = 20
const mostOfAKind = 8

/** What people type of a group: the browser says « Parents de CM1 A », where the group is that of a class and an audience. */
const audienceWords: readonly [RegExp, Audience][] = [
  [/^(parents?|familles?|famil(y|ies)|responsables?)$/, 'guardians'],
  [/^(eleves?|enfants?|pupils?)$/, 'pupils'],
  [/^(enseignante?s?|maitres?|maitresses?|teachers?)$/, 'teachers'],
  [/^(direct(eur|rice|eurs|rices|ion)|heads?)$/, 'heads'],
  [/^(personnels?|equipe|staff)$/, 'staff'],
]
/** « de », « la »: they say nothing of whom. */
const small = /^(de|du|des|la|le|les|l|d|of|the)$/

const foldedWords = async ({ db }: Ctx, q: string): Promise<string[]> => {
  const [row] = await db<{ words: string[] }[]>`
    select string_to_array(trim(core.fold(${q})), ' ') as words`
  return (row?.words ?? []).filter(word => word !== '')
}

/** People of that name; for adults, the guardians of the pupils of that name as well (row B1). */
const people = async (ctx: Ctx, words: readonly string[]): Promise<Target[]> => {
  const found = await peopleNamed(ctx.db, ctx.actor, { words, most })
  const ids = found.map(({ id }) => id)
  if (ids.length === 0) return []
  const guardians = ctx.actor.isPupil
    ? []
    : await ctx.db<{ id: string }[]>`
        select gs.guardian_id as id from core.guardianships gs join core.people p on p.id = gs.guardian_id
        where gs.pupil_id = any(${ids}::uuid[]) and gs.left_at is null and gs.restricted_at is null
        order by array_position(${ids}::uuid[], gs.pupil_id), p.sort_name, p.id`
  return [...new Set([...ids, ...guardians.map(({ id }) => id)])].map(id => ({ kind: 'group', id }))
}

const groups = async (ctx: Ctx, words: readonly string[]): Promise<Target[]> => {
  const audienceOf = (word: string) => audienceWords.find(([pattern]) => pattern.test(word))?.[1]
  const asked = words.map(audienceOf).find(Boolean)
  const rest = words.filter(word => !audienceOf(word) && !small.test(word))
  const { items } = await findGroups(ctx, { q: rest.join(' ') })
  return items
    .filter(({ audience, kind }) => (asked ? audience === asked : rest.length > 0 || kind === 'manual'))
    .slice(0, mostOfAKind)
    .map(({ id }) => ({ kind: 'group', id }))
}

/** Schools and services of that name. */
const identities = async ({ db, actor }: Ctx, words: readonly string[]): Promise<Target[]> => {
  const rows = await db<{ id: string }[]>`
    select g.id from (
      select i.id, i.name from core.identities i join core.structures s on s.id = i.structure_id
      where i.closed_at is null and not exists (
        select from unnest(${words}::text[]) w where strpos(core.fold(i.name || ' ' || s.name || ' ' || coalesce(s.town, '')), w) = 0)
      order by i.name, i.id offset 0) g
    where ${writable(db, actor)} limit ${mostOfAKind}`
  return rows.map(({ id }) => ({ kind: 'identity', id }))
}

/** « Toutes les écoles de … », for the circonscriptions and départements one works in. */
const territories = async ({ db, actor }: Ctx, words: readonly string[]): Promise<Target[]> => {
  if (!actor.isStaff) return []
  const rows = await db<{ id: string }[]>`
    select distinct t.id from core.groups g join core.structures t on t.id = g.structure_id and t.kind in ('constituency', 'department')
    where g.id = any(${actor.groupIds}::uuid[]) and g.kind = 'role' and not exists (
      select from unnest(${words}::text[]) w where strpos(core.fold('toutes les ecoles de ' || t.name), w) = 0)`
  return rows.map(({ id }) => ({ kind: 'schools', id }))
}

/** As they are shown, in the order they were found; those one may not write to are never named. */
const shown = async (ctx: Ctx, targets: readonly Target[], howMany = most): Promise<Addressee[]> => {
  const allowed = (await permitted(ctx, targets, null)).filter(({ id }) => id !== ctx.actor.personId).slice(0, howMany)
  const described = await describe(ctx, allowed)
  return allowed.flatMap(one => described.get(keyOf(one)) ?? [])
}

/** Whom one may write to, by name; without a name, those one usually writes to. */
export const findAddressees = async (ctx: Ctx, { q = '', boxId }: { q?: string; boxId: string }) => {
  const box = await openBox(ctx, boxId)
  const words = await foldedWords(ctx, q)
  if (words.length === 0) {
    const usual = await usualAddressees(ctx, box)
    return { items: await shown(ctx, usual.targets, usual.most) }
  }
  const found = await Promise.all([
    territories(ctx, words),
    identities(ctx, words),
    groups(ctx, words),
    people(ctx, words),
  ])
  const [schools, services, sets, persons] = found
  return { items: await shown(ctx, [...persons.slice(0, 12), ...sets, ...services, ...schools].filter(Boolean)) }
}

/** « Écrire » names a person, a group, a school or a service; a territory, for its schools. */
const targetOf = async ({ db }: Ctx, id: string): Promise<Target> => {
  const [row] = await db<Target[]>`
    select case g.kind when 'identity' then 'identity' else 'group' end as kind, g.id from core.groups g where g.id = ${id}
    union all
    select 'schools', s.id from core.structures s where s.id = ${id} and s.kind <> 'school'`
  if (!row) throw notFound()
  return row
}

/** @throws Problem 404 for one that does not exist, or to which the reader may not write. */
export const readAddressee = async (ctx: Ctx, id: string): Promise<Addressee> => {
  const [addressee] = await shown(ctx, [await targetOf(ctx, id)])
  if (!addressee) throw notFound()
  return addressee
}
