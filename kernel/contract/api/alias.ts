import { contract } from '../endpoint.ts'
import { t } from '../schema.ts'

/** Letters and figures at both ends; dots and hyphens between. No @: no alias is ever an address. */
export const aliasPattern = '^[a-z0-9][a-z0-9.-]{2,28}[a-z0-9]$'

export const aliasContract = contract({
  readAlias: {
    method: 'GET',
    path: '/me/alias',
    access: 'own',
    summary: 'The alias with which I may sign in beside my login, and from when I may choose another (adults)',
    reply: t.object({ alias: t.nullable(t.string()), changesFrom: t.nullable(t.instant()) }),
  },
  setAlias: {
    method: 'PUT',
    path: '/me/alias',
    access: 'own',
    summary: 'Choose an alias, once a day at most; putting the one before back is always possible',
    body: t.object({ alias: t.text({ min: 4, max: 30 }) }),
    reply: null,
    speech: false,
    recent: true,
  },
  removeAlias: {
    method: 'DELETE',
    path: '/me/alias',
    access: 'own',
    summary: 'Sign in with my login alone again',
    reply: null,
    recent: true,
  },
})
