import { notFound } from '../../contract/problem.ts'
import type { Ctx } from '../context.ts'

/** An app that the pupils of a class have, or would have if their class had not closed it. */
export interface ClassApp {
  app: string
  closedAt: Date | null
  closedBy: string | null
}

/**
 * The apps the school opened that pupils open by themselves, in menu order. What is shown to them wherever they are (a
 * banner) is no app of theirs: no class closes it.
 */
export const listClassApps = async ({ db, deps }: Pick<Ctx, 'db' | 'deps'>, classId: string): Promise<ClassApp[]> => {
  const rows = await db<ClassApp[]>`
    select o.app, x.closed_at as "closedAt", p.display_name as "closedBy"
    from core.classes c join core.app_openings o on o.structure_id = c.school_id
    left join core.closed_apps x on x.class_id = c.id and x.app = o.app
    left join core.people p on p.id = x.closed_by
    where c.id = ${classId} and c.kind = 'class'`
  return deps.apps
    .filter(({ manifest }) => manifest.forPupils && !manifest.inMenusFrom)
    .flatMap(({ manifest }) => rows.find(({ app }) => app === manifest.id) ?? [])
}

/** @throws Problem 404 for what no class opens or closes. */
const nameOf = async (ctx: Ctx, classId: string, app: string) => {
  const known = await listClassApps(ctx, classId)
  const opening = ctx.deps.apps.find(({ manifest }) => manifest.id === app)
  if (!opening || !known.some(one => one.app === app)) throw notFound()
  return opening.manifest.name
}

/** Closes an app to the pupils of a class, or opens it again; nobody else loses anything. Traced when it changes something. */
export const setClassApp = async (ctx: Ctx, classId: string, { app, isOpen }: { app: string; isOpen: boolean }) => {
  const { fr, en } = await nameOf(ctx, classId, app)
  const { count } = isOpen
    ? await ctx.db`delete from core.closed_apps where class_id = ${classId} and app = ${app}`
    : await ctx.db`
        insert into core.closed_apps (class_id, app, closed_by, closed_at)
        values (${classId}, ${app}, ${ctx.actor.personId}, ${ctx.now}) on conflict do nothing`
  if (count === 0) return
  const [row] = await ctx.db<{ schoolId: string }[]>`
    select school_id as "schoolId" from core.classes where id = ${classId}`
  await ctx.record(isOpen ? 'class.app-opened' : 'class.app-closed', {
    targetId: classId,
    structureId: row?.schoolId ?? null,
    detail: { app, fr, en },
  })
}
