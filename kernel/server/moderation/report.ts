import type { OwnReport } from '../../contract/api/moderation.ts'
import { inFamilies } from '../../contract/in-families.ts'
import { conflict, notFound } from '../../contract/problem.ts'
import { record } from '../audit/record.ts'
import type { Ctx } from '../context.ts'
import { uuidv7 } from '../db/ids.ts'
import { appOf, readSaid } from './said.ts'

interface Wish {
  resourceId: string
  partId: string | null
  reason: string
}

const structureOf = async ({ db }: Ctx, resourceId: string) => {
  const [row] = await db<{ kind: string; structureId: string | null }[]>`
    select kind, structure_id as "structureId" from core.resources where id = ${resourceId}`
  if (!row?.structureId)
    throw conflict('not-reportable', {
      fr: 'Ceci ne se signale pas.',
      en: 'This cannot be reported.',
      ...inFamilies('notReportable'),
    })
  return { app: appOf(row.kind), structureId: row.structureId }
}

/**
 * Once per person and thing; a thing already judged is to be judged again when somebody new complains of it. The journal
 * says that it was reported, never by whom: those who read it may be those complained of.
 */
export const report = async (ctx: Ctx, { resourceId, partId: asked, reason }: Wish) => {
  const { db, actor, now } = ctx
  const { app, structureId } = await structureOf(ctx, resourceId)
  const partId = asked ?? resourceId
  const said = (await readSaid(ctx, [{ app, resourceId, partId }])).get(partId)
  if (!said) throw notFound()
  if (said.authorId === actor.personId)
    throw conflict('own', {
      fr: 'Ces mots sont les vôtres : vous pouvez les modifier ou les supprimer.',
      en: 'These words are yours: you can edit or delete them.',
      ...inFamilies('ownWords'),
    })
  const [thing] = await db<{ id: string }[]>`
    insert into core.reported (id, resource_id, part_id, structure_id, reported_at)
    values (${uuidv7()}, ${resourceId}, ${partId}, ${structureId}, ${now})
    on conflict (resource_id, part_id) do update set structure_id = excluded.structure_id
    returning id`
  const added = await db`
    insert into core.reports (reported_id, person_id, reason, at)
    values (${thing?.id ?? ''}, ${actor.personId}, ${reason.trim()}, ${now}) on conflict do nothing`
  if (added.count === 0) return
  await db`
    update core.reported set reported_at = ${now},
      state = case state when 'hidden' then state else 'open' end,
      handled_at = case state when 'hidden' then handled_at end,
      handled_by = case state when 'hidden' then handled_by end
    where id = ${thing?.id ?? ''}`
  await record({ db, actorId: null }, 'moderation.reported', {
    targetId: resourceId,
    structureId,
    detail: { isPart: partId !== resourceId },
  })
}

interface Row extends Omit<OwnReport, 'at' | 'handledAt' | 'app'> {
  kind: string
  at: Date
  handledAt: Date | null
}

/** Mine alone: nobody learns who else complained. */
export const listOwnReports = async ({ db, actor }: Ctx): Promise<{ items: OwnReport[] }> => {
  const rows = await db<Row[]>`
    select t.id, r.kind, t.part_id <> t.resource_id as "isPart", p.reason, p.at, t.state, t.handled_at as "handledAt"
    from core.reports p join core.reported t on t.id = p.reported_id join core.resources r on r.id = t.resource_id
    where p.person_id = ${actor.personId} order by p.at desc limit 50`
  return {
    items: rows.map(({ kind, ...row }) => ({
      ...row,
      app: appOf(kind),
      at: row.at.toISOString(),
      handledAt: row.handledAt?.toISOString() ?? null,
    })),
  }
}
