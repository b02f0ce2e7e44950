import type { sessionContract } from '../../contract/api/session.ts'
import type { Handlers } from '../http/handlers.ts'
import { acceptCharter, activate, changePassword, checkActivation, signIn } from './accounts.ts'
import { classOfToken, presentCard, readClass, signInWithPictures } from './class-card.ts'
import { cardCookie } from './class-cookie.ts'
import { listSessions } from './list-sessions.ts'
import { takeSecondStep } from './second-step.ts'
import { endSessions } from './session.ts'

export const sessionHandlers: Handlers<typeof sessionContract> = {
  signIn: (ctx, { body }) => signIn(ctx, body),
  takeSecondStep: (ctx, { body }) => takeSecondStep(ctx, body.code),
  signOut: ctx => endSessions(ctx, ctx.actor.sessionId),
  presentClassCard: (ctx, { body }) => presentCard(ctx, body.token),
  readClassCard: async ctx => readClass(ctx.db, await classOfToken(ctx, ctx.caller.cookies[cardCookie])),
  forgetClassCard: async ctx => ctx.setCookie(cardCookie, null, 0),
  signInWithPictures: (ctx, { body }) => signInWithPictures(ctx, body),
  checkActivation: (ctx, { body }) => checkActivation(ctx, body),
  activate: (ctx, { body }) => activate(ctx, body),
  acceptCharter: (ctx, { body }) => acceptCharter(ctx, body.version),
  changePassword: (ctx, { body }) => changePassword(ctx, body),
  listSessions: async ctx => ({ items: await listSessions(ctx) }),
  revokeSession: (ctx, { sessionId }) => endSessions(ctx, sessionId),
  revokeOtherSessions: ctx => endSessions(ctx, null),
}
