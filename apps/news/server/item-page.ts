import { my } from '../../../kernel/server/access/access.ts'
import { nameGroups } from '../../../kernel/server/audience/groups.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { mayKnowWhoActed } from '../../../kernel/server/service-identities/acting-as.ts'
import { newsContract } from '../contract.ts'
import { type ItemPage, itemActions } from '../contract-items.ts'
import { toCard } from './card.ts'
import { mayTry } from './episodes.ts'
import { type Item, loadItem } from './load-item.ts'
import { mayReadReach } from './reach-rights.ts'
import { reactionsOf } from './reactions.ts'
import { nuances, runs, seesComments } from './rules.ts'

const readSteps = async ({ db }: Ctx, itemId: string): Promise<ItemPage['steps']> => {
  const rows = await db<{ step: ItemPage['steps'][number]['step']; at: Date; person: string | null; word: string }[]>`
    select h.step, h.at, p.display_name as person, h.word
    from news.steps h left join core.people p on p.id = h.person_id
    where h.item_id = ${itemId} order by h.at desc, h.id desc limit 20`
  return rows.map(row => ({ ...row, at: row.at.toISOString() }))
}

/** Who wrote what a school or a service signs, when this reader may know. */
const writerFor = async (ctx: Ctx, { authorId, identityId }: Item['row'], { authors }: Item['about']) => {
  const name = authorId && authors[authorId]?.name
  return identityId && name && (await mayKnowWhoActed(ctx, identityId)) ? name : null
}

const pageNames = [...itemActions, 'writeComment', 'readReach', 'tryEpisode'] as const

/** The whole item as this reader may have it. */
export const toPage = async (ctx: Ctx, { row, about, standing }: Item): Promise<ItemPage> => {
  const writing = standing.isAuthor || runs(standing)
  const shown = seesComments(row.comments, ctx.actor.isStaff)
  const card = toCard(row, about, ctx)
  const [narrowed, steps, reactions, reach, writer] = await Promise.all([
    writing && row.narrowed ? nameGroups(ctx.db, row.narrowed) : null,
    writing ? readSteps(ctx, row.id) : [],
    reactionsOf(ctx, row.id),
    mayReadReach(ctx, row, standing),
    card.writtenBy ?? writerFor(ctx, row, about),
  ])
  return {
    ...card,
    writtenBy: writer,
    body: row.body,
    isHidden: row.isHidden,
    comments: row.comments,
    commentsShown: shown,
    reactions,
    narrowedTo: narrowed && [...narrowed],
    publishAt: writing && row.stored !== 'published' ? (row.publishedAt?.toISOString() ?? null) : null,
    identityId: row.identityId,
    isMine: standing.isAuthor,
    steps,
    my: my(newsContract, standing.level, pageNames, {
      ...nuances(standing),
      writeComment: shown && standing.state === 'published',
      readReach: reach,
      tryEpisode: row.episode !== null && mayTry(ctx, standing.state),
    }),
  }
}

export const readItem = async (ctx: Ctx, itemId: string): Promise<ItemPage> => toPage(ctx, await loadItem(ctx, itemId))

/** I opened it. Its author's own visits and those before publication count for nothing. */
export const noteSeen = async (ctx: Ctx, itemId: string) => {
  const { standing } = await loadItem(ctx, itemId)
  if (standing.isAuthor || standing.state !== 'published') return
  await ctx.db`
    insert into news.views (item_id, person_id, at) values (${itemId}, ${ctx.actor.personId}, ${ctx.now})
    on conflict do nothing`
}
