import type { identitiesContract } from '../../contract/api/identities.ts'
import type { Handlers } from '../http/handlers.ts'
import { addHolder, findHolders, removeHolder } from './holders.ts'
import { listIdentities } from './list-identities.ts'
import { closeIdentity, createIdentity, renameIdentity, reopenIdentity } from './manage-identities.ts'
import { listMyIdentities } from './my-identities.ts'

export const identitiesHandlers: Handlers<typeof identitiesContract> = {
  listMyIdentities: (ctx, { query }) => listMyIdentities(ctx, query.on ?? null),
  listIdentities: (ctx, { structureId }) => listIdentities(ctx, structureId),
  createIdentity: (ctx, { structureId, body }) => createIdentity(ctx, structureId, body.name),
  renameIdentity: (ctx, { identityId, body }) => renameIdentity(ctx, identityId, body.name),
  closeIdentity: (ctx, { identityId }) => closeIdentity(ctx, identityId),
  reopenIdentity: (ctx, { identityId }) => reopenIdentity(ctx, identityId),
  findHolders: (ctx, { identityId, query }) => findHolders(ctx, identityId, query.q ?? ''),
  addHolder: (ctx, { identityId, personId, body }) => addHolder(ctx, { identityId, personId }, body.endsOn),
  removeHolder: (ctx, at) => removeHolder(ctx, at),
}
