import type { sessionContract } from '../../contract/api/session.ts'
import type { Handlers } from '../http/handlers.ts'
import { acceptCharter, activate, changePassword, checkActivation, signIn } from './accounts.ts'
import { cardCookie, classOfToken, presentCard, readClass, signInWithPictures } from './class-card.ts'
import { endSessions } from './session.ts'

export const sessionHandlers: Handlers<typeof sessionContract> = {
  signIn: (ctx, { body }) => signIn(ctx, body),
  signOut: ctx => endSessions(ctx, ctx.actor.sessionId),
  presentClassCard: (ctx, { body }) => presentCard(ctx, body.token),
  readClassCard: async ctx => readClass(ctx.db, await classOfToken(ctx, ctx.caller.cookies[cardCookie])),
  forgetClassCard: async ctx => ctx.setCookie(cardCookie, null, 0),
  signInWithPictures: (ctx, { body }) => signInWithPictures(ctx, body),
  checkActivation: (ctx, { body }) => checkActivation(ctx, body),
  activate: (ctx, { body }) => activate(ctx, body),
  acceptCharter: (ctx, { body }) => acceptCharter(ctx, body.version),
  changePassword: (ctx, { body }) => changePassword(ctx, body),
  listSessions: async ctx => {
    const rows = await ctx.db<
      {
        id: string
        current: boolean
        method: 'password'
        shared: boolean
        device: string
        createdAt: Date
        lastSeenAt: Date
      }[]
    >`
      select id, id = ${ctx.actor.sessionId} as current, method, shared, device, created_at as "createdAt",
        last_seen_at as "lastSeenAt"
      from core.sessions
      where person_id = ${ctx.actor.personId} and revoked_at is null and expires_at > now()
      order by last_seen_at desc limit 100`
    return {
      items: rows.map(row => ({
        ...row,
        createdAt: row.createdAt.toISOString(),
        lastSeenAt: row.lastSeenAt.toISOString(),
      })),
    }
  },
  revokeSession: (ctx, { sessionId }) => endSessions(ctx, sessionId),
  revokeOtherSessions: ctx => endSessions(ctx, null),
}
