import type { Ctx } from '../../../kernel/server/context.ts'
import { type Scope, shelvesOf } from './list-documents.ts'

/** I opened it. Only ever read as a number by structure, its author's own visits left out. */
export const noteOpened = async ({ db, actor, now }: Ctx, documentId: string) => {
  await db`
    insert into files.readings (document_id, person_id, read_at)
    select d.id, ${actor.personId}::uuid, ${now}::timestamptz from files.documents d where d.id = ${documentId}
    on conflict (document_id, person_id) do update set read_at = excluded.read_at`
}

/** Nothing there is new to me any more. One row a shelf, whatever it holds. */
export const markAllRead = async (ctx: Ctx, scope: Scope) => {
  const { db, actor, now } = ctx
  const shelves = await shelvesOf(ctx, scope)
  await db`
    insert into files.marks (person_id, shelf_id, marked_at)
    select ${actor.personId}::uuid, sh.id, ${now}::timestamptz from files.shelves sh where sh.id = any(${shelves}::uuid[])
    on conflict (person_id, shelf_id) do update set marked_at = excluded.marked_at`
}
