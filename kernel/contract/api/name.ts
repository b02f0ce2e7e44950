import { contract } from '../endpoint.ts'
import { type Static, t } from '../schema.ts'

/** `givenNames`: those the official file gave, the one shown first. `usageName`: shown instead of the family name. */
export const OwnName = t.object({
  givenNames: t.array(t.string()),
  familyName: t.string(),
  usageName: t.nullable(t.string()),
})
export type OwnName = Static<typeof OwnName>

export const UsageName = t.text({ min: 1, max: 60 })

export const nameContract = contract({
  readOwnName: {
    method: 'GET',
    path: '/me/name',
    access: 'own',
    summary: 'The names préau knows me by (adults)',
    reply: OwnName,
  },
  setOwnName: {
    method: 'PUT',
    path: '/me/name',
    access: 'own',
    summary: 'Choose which of my first names is shown, and my name in use; official files no longer change them',
    body: t.object({ givenName: t.text({ min: 1, max: 100 }), usageName: t.nullable(UsageName) }),
    reply: null,
    speech: true,
  },
})
