import type { passkeyContract } from '../../../contract/api/passkeys.ts'
import type { Handlers } from '../../http/handlers.ts'
import { refusePupils } from '../refuse-pupils.ts'
import { askPasskey, signInWithPasskey } from './assertion.ts'
import { addPasskey, listPasskeys, offerPasskey, removePasskey, renamePasskey } from './registration.ts'

export const passkeyHandlers: Handlers<typeof passkeyContract> = {
  askPasskey: (ctx, { body }) => askPasskey(ctx, body),
  signInWithPasskey: (ctx, { body }) => signInWithPasskey(ctx, body),
  listPasskeys: async ctx => ({ items: await listPasskeys(ctx) }),
  offerPasskey: async ctx => {
    refusePupils(ctx)
    return offerPasskey(ctx)
  },
  addPasskey: async (ctx, { body }) => ({ recoveryCodes: await addPasskey(ctx, body) }),
  renamePasskey: (ctx, { passkeyId, body }) => renamePasskey(ctx, passkeyId, body.name),
  removePasskey: (ctx, { passkeyId }) => removePasskey(ctx, passkeyId),
}
