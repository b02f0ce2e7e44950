import { contract } from '../endpoint.ts'
import { My } from '../my.ts'
import { type Static, t } from '../schema.ts'

/** Somebody who may act as an identity: by a role, or named. */
export const IdentityHolder = t.object({
  person: t.object({ id: t.id(), name: t.string(), avatar: t.string() }),
  /** Holds it by their role in the structure, as long as they have it. */
  byRole: t.boolean(),
  endsOn: t.nullable(t.day()),
  givenBy: t.nullable(t.string()),
})
export type IdentityHolder = Static<typeof IdentityHolder>

export const Identity = t.object({
  id: t.id(),
  name: t.string(),
  avatar: t.string(),
  /** The structure's own, made with it: never closed. */
  isMain: t.boolean(),
  /** Null for who neither runs the structure nor holds it. */
  holders: t.nullable(t.array(IdentityHolder)),
  my: My('renameIdentity', 'closeIdentity', 'addHolder'),
})
export type Identity = Static<typeof Identity>

/** One I may act as. */
export const MyIdentity = t.object({
  id: t.id(),
  name: t.string(),
  avatar: t.string(),
  structure: t.object({ id: t.id(), name: t.string() }),
})
export type MyIdentity = Static<typeof MyIdentity>

const name = t.text({ min: 1, max: 80 })
export const identityFields = { name }

const onIdentity = { on: 'identityId', level: 'contribute' } as const

export const identitiesContract = contract({
  listMyIdentities: {
    method: 'GET',
    path: '/me/identities',
    access: 'own',
    summary: 'Schools and services in whose name I may act; `on`: in what I would write there',
    query: t.object({ on: t.optional(t.id()) }),
    reply: t.object({ items: t.array(MyIdentity) }),
  },
  listIdentities: {
    method: 'GET',
    path: '/structures/:structureId/identities',
    access: { on: 'structureId', level: 'read' },
    summary: 'The identities of a structure; who may act as them, for those who do or who run it',
    reply: t.object({ items: t.array(Identity), canCreate: t.boolean() }),
  },
  createIdentity: {
    method: 'POST',
    path: '/structures/:structureId/identities',
    access: { on: 'structureId', level: 'contribute' },
    summary: 'Make one more identity in a structure I run (a RASED, a service)',
    body: t.object(identityFields),
    reply: t.object({ id: t.id() }),
  },
  renameIdentity: {
    method: 'PUT',
    path: '/identities/:identityId',
    access: onIdentity,
    summary: 'Call an identity otherwise, also on what was published in its name',
    body: t.object(identityFields),
    reply: null,
  },
  closeIdentity: {
    method: 'DELETE',
    path: '/identities/:identityId',
    access: onIdentity,
    summary: 'Nobody acts as it any more; what was published in its name stays',
    reply: null,
  },
  reopenIdentity: {
    method: 'POST',
    path: '/identities/:identityId/restoration',
    access: onIdentity,
    summary: 'Open a closed identity again, with its holders',
    reply: null,
  },
  findHolders: {
    method: 'GET',
    path: '/identities/:identityId/candidates',
    access: onIdentity,
    summary: 'Who works in its structure, or below, and does not hold it yet, by name',
    query: t.object({ q: t.optional(t.text({ max: 80 })) }),
    reply: t.object({
      items: t.array(t.object({ id: t.id(), name: t.string(), avatar: t.string(), where: t.string() })),
    }),
  },
  addHolder: {
    method: 'PUT',
    path: '/identities/:identityId/holders/:personId',
    access: onIdentity,
    summary: 'Let somebody of the structure act as it, until a day if wanted',
    body: t.object({ endsOn: t.nullable(t.day()) }),
    reply: null,
  },
  removeHolder: {
    method: 'DELETE',
    path: '/identities/:identityId/holders/:personId',
    access: onIdentity,
    summary: 'They no longer act as it, from now on',
    reply: null,
  },
})
