import { levelFromRank, my, rankOn } from '../../../kernel/server/access/access.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { storedFile } from '../../../kernel/server/files/tie-file.ts'
import { documentsContract } from '../contract.ts'
import { type DocumentCard, documentActions } from '../contract-documents.ts'
import { isNewToMe, isOver } from './new-to-me.ts'
import { nuances, type Standing } from './rules.ts'

export interface Row extends Omit<DocumentCard, 'changedAt' | 'trashedAt' | 'my'> {
  changedAt: Date
  trashedAt: Date | null
  isAuthor: boolean
  rank: number
}

/** SQL: what a card shows of the document `d` with its current version `v`, its shelf `sh`, its structure `st`, its resource `r`. */
export const documentColumns = (ctx: Ctx) => ctx.db`
  d.id, jsonb_build_object('id', sh.id, 'title', sh.title) as shelf,
  jsonb_build_object('id', st.id, 'name', st.name, 'kind', st.kind) as structure,
  d.title, d.purpose, d.theme, d.school_year as "schoolYear", d.valid_until::text as "validUntil", ${isOver(ctx)} as "isOver",
  jsonb_build_object('file', ${storedFile(ctx.db)}, 'url', v.url) as content, d.version, d.changed_at as "changedAt",
  ${isNewToMe(ctx)} as "isNew", d.audience is not null as "isNarrowed", r.trashed_at as "trashedAt",
  d.author_id is not distinct from ${ctx.actor.personId}::uuid as "isAuthor", ${rankOn(ctx.db, ctx.actor)} as rank`

/** SQL: what those columns are read from. */
export const documentSources = (db: Ctx['db']) => db`
  files.documents d
  join core.resources r on r.id = d.id
  join files.shelves sh on sh.id = d.shelf_id
  join core.structures st on st.id = sh.structure_id
  join files.versions v on v.document_id = d.id and v.number = d.version`

export const standingOf = ({ rank, isAuthor, trashedAt }: Pick<Row, 'rank' | 'isAuthor' | 'trashedAt'>): Standing => ({
  level: levelFromRank(rank) ?? 'read',
  isAuthor,
  isTrashed: trashedAt !== null,
})

export const toCard = ({ rank, isAuthor, changedAt, trashedAt, ...row }: Row): DocumentCard => {
  const standing = standingOf({ rank, isAuthor, trashedAt })
  return {
    ...row,
    changedAt: changedAt.toISOString(),
    trashedAt: trashedAt?.toISOString() ?? null,
    my: my(documentsContract, standing.level, documentActions, nuances(standing)),
  }
}
