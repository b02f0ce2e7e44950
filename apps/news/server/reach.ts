import { conflict, forbidden } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { Reach } from '../contract-items.ts'
import { loadItem } from './load-item.ts'
import { schoolsIRun, seesWholeReach } from './reach-rights.ts'

const pageSize = 100
/** Under this many people, « lue par » would say who did (RGPD art. 5.1.c): only how many it was sent to is shown. */
const fewestFamilies = 5

type Kind = 'staff' | 'guardians' | 'pupils'

interface Counted {
  structureId: string | null
  name: string
  kind: Kind
  sent: number
  seen: number
}

/**
 * People reached, by structure and kind, and in all (`structureId` null). Everyone counts in the schools through which
 * the audience holds them; those of no school, in the structure the audience names. Its author is not counted.
 */
const countReached = (ctx: Ctx, itemId: string, groups: string[], author: string | null) => ctx.db<Counted[]>`
  with wide as (
    select g.id, g.kind, g.audience, g.structure_id from core.groups g where g.id = any(${groups}::uuid[])
  ), held as (
    select low.id as group_id, low.structure_id, low.audience from wide w
    join core.lineage l on l.ancestor_id = w.structure_id
    join core.structures s on s.id = l.structure_id and s.kind = 'school'
    join core.groups low on low.kind = 'role' and low.structure_id = s.id and low.audience = w.audience
    where w.kind = 'role'
    union
    select w.id, w.structure_id, w.audience from wide w where w.kind <> 'role'
  ), in_schools as (
    select distinct h.structure_id, h.audience, m.person_id from held h join core.memberships m on m.group_id = h.group_id
  ), reached as (
    select structure_id, audience, person_id from in_schools
    union
    select w.structure_id, w.audience, m.person_id from wide w
    join core.memberships m on m.group_id = w.id
    where w.kind = 'role' and not exists
      (select from in_schools i where i.person_id = m.person_id and i.audience = w.audience)
  ), people as (
    select structure_id, person_id,
      case when audience in ('guardians', 'pupils') then audience else 'staff' end as kind
    from reached where person_id is distinct from ${author}::uuid
  ), distinct_people as (
    select distinct p.structure_id, p.kind, p.person_id, v.person_id is not null as seen
    from people p left join news.views v on v.item_id = ${itemId} and v.person_id = p.person_id
  )
  select d.structure_id as "structureId", s.name, d.kind, count(*)::int as sent, count(*) filter (where d.seen)::int as seen
  from distinct_people d join core.structures s on s.id = d.structure_id
  group by d.structure_id, s.name, d.kind
  union all
  select null, '', d.kind, count(distinct d.person_id)::int, count(distinct d.person_id) filter (where d.seen)::int
  from distinct_people d group by d.kind
  order by 2, 1`

/** Whom a thread is addressed to: those who read it or take part in it. */
const groupsReached = async ({ db }: Ctx, threadId: string): Promise<string[]> => {
  const rows = await db<{ id: string }[]>`
    select tg.group_id as id from news.thread_groups tg where tg.thread_id = ${threadId} and tg.level < 3`
  return rows.map(row => row.id)
}

const reached = (rows: readonly Counted[], kind: Kind) => {
  const row = rows.find(candidate => candidate.kind === kind)
  if (!row) return { sent: 0, seen: 0 }
  const telling = kind !== 'staff' && row.sent < fewestFamilies
  return { sent: row.sent, seen: telling ? null : row.seen }
}

const byKind = (rows: readonly Counted[]) => ({
  staff: reached(rows, 'staff'),
  guardians: reached(rows, 'guardians'),
  pupils: reached(rows, 'pupils'),
})

/** Sent and seen, in numbers only (row B7): « remise à 8 personnels · lue par 5 ». */
export const readReach = async (ctx: Ctx, itemId: string, after?: string): Promise<Reach> => {
  const { row, standing } = await loadItem(ctx, itemId)
  if (row.stored !== 'published' || standing.state === 'scheduled')
    throw conflict('not-published', {
      fr: 'Cette actualité n’est pas encore publiée.',
      en: 'This news item is not published yet.',
    })
  const whole = seesWholeReach(standing)
  const schools = whole ? [] : await schoolsIRun(ctx)
  if (!whole && schools.length === 0) throw forbidden()
  const groups = row.narrowed ?? (await groupsReached(ctx, row.threadId))
  const counted = await countReached(ctx, itemId, groups, row.authorId)
  const shown = counted.filter(line => line.structureId && (whole || schools.includes(line.structureId)))
  const structures = [...new Map(shown.map(line => [line.structureId as string, line.name]))]
  const start = after ? structures.findIndex(([id]) => id === after) + 1 : 0
  const page = structures.slice(start, start + pageSize)
  return {
    total: whole ? byKind(counted.filter(line => line.structureId === null)) : null,
    items: page.map(([id, name]) => ({
      structure: { id, name },
      ...byKind(shown.filter(line => line.structureId === id)),
    })),
    next: structures.length > start + pageSize ? (page.at(-1)?.[0] ?? null) : null,
  }
}
