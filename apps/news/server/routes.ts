import type { Ctx } from '../../../kernel/server/context.ts'
import { mute, unmute } from '../../../kernel/server/events/mutes.ts'
import type { Handlers } from '../../../kernel/server/http/handlers.ts'
import type { newsContract } from '../contract.ts'
import { deleteComment, listComments, restoreComment, writeComment } from './comments.ts'
import { noteSeen, readItem } from './item-page.ts'
import { listDesk, readDesk } from './list-desk.ts'
import { listPublished } from './list-items.ts'
import { pinItem, unpinItem } from './pin.ts'
import { publishItem, refuseItem, submitItem, unpublishItem, withdrawItem } from './publication.ts'
import { readReach } from './reach.ts'
import { react, unreact } from './reactions.ts'
import { roundupRoutes } from './roundup-routes.ts'
import { seriesRoutes } from './series-routes.ts'
import { readThreadAudience, shareThread } from './thread-audience.ts'
import { archiveThread, createThread, listThreads, reopenThread, updateThread } from './threads.ts'
import { restoreItem, trashItem } from './trash-item.ts'
import { createItem, updateItem } from './write-item.ts'

type News = Handlers<typeof newsContract>

const threads: Pick<News, Extract<keyof News, `${string}Thread${string}`>> = {
  listThreads: (ctx, { query }) => listThreads(ctx, query),
  createThread: (ctx, { body }) => createThread(ctx, body),
  updateThread: (ctx, { threadId, body }) => updateThread(ctx, threadId, body),
  readThreadAudience: (ctx, { threadId }) => readThreadAudience(ctx, threadId),
  shareThread: (ctx, { threadId, body }) => shareThread(ctx, threadId, body.grants),
  archiveThread: (ctx, { threadId }) => archiveThread(ctx, threadId),
  reopenThread: (ctx, { threadId }) => reopenThread(ctx, threadId),
  muteThread: (ctx, { threadId }) => mute(ctx, threadId),
  unmuteThread: (ctx, { threadId }) => unmute(ctx, threadId),
}

const listItems = (ctx: Ctx, { query }: { query: Parameters<News['listItems']>[1]['query'] }) => {
  const { state, ...rest } = query
  return state ? listDesk(ctx, { ...rest, state }) : listPublished(ctx, rest)
}

/** One line per endpoint: the rules are in the other files of this folder. */
export const newsRoutes: News = {
  ...threads,
  ...seriesRoutes,
  ...roundupRoutes,
  listItems,
  readDesk: ctx => readDesk(ctx),
  createItem: (ctx, { body }) => createItem(ctx, body),
  readItem: (ctx, { itemId }) => readItem(ctx, itemId),
  updateItem: (ctx, { itemId, body }) => updateItem(ctx, itemId, body),
  submitItem: (ctx, { itemId, body }) => submitItem(ctx, itemId, body.at),
  withdrawItem: (ctx, { itemId }) => withdrawItem(ctx, itemId),
  refuseItem: (ctx, { itemId, body }) => refuseItem(ctx, itemId, body.word),
  publishItem: (ctx, { itemId, body }) => publishItem(ctx, itemId, body.at),
  unpublishItem: (ctx, { itemId }) => unpublishItem(ctx, itemId),
  pinItem: (ctx, { itemId, body }) => pinItem(ctx, itemId, body.until),
  unpinItem: (ctx, { itemId }) => unpinItem(ctx, itemId),
  trashItem: (ctx, { itemId }) => trashItem(ctx, itemId),
  restoreItem: (ctx, { itemId }) => restoreItem(ctx, itemId),
  noteSeen: (ctx, { itemId }) => noteSeen(ctx, itemId),
  readReach: (ctx, { itemId, query }) => readReach(ctx, itemId, query.after),
  listComments: (ctx, { itemId, query }) => listComments(ctx, itemId, query.after ?? null),
  writeComment: (ctx, { itemId, body }) => writeComment(ctx, itemId, body.text),
  deleteComment: (ctx, { itemId, commentId }) => deleteComment(ctx, itemId, commentId),
  restoreComment: (ctx, { itemId, commentId }) => restoreComment(ctx, itemId, commentId),
  react: (ctx, { itemId, body }) => react(ctx, itemId, body.reaction),
  unreact: (ctx, { itemId }) => unreact(ctx, itemId),
}
