import { contract } from '../endpoint.ts'
import { type Static, t } from '../schema.ts'

/** Kinds of territory one instance serves; schools, communes and RPI come below. */
export const territoryKinds = ['constituency', 'department', 'academy'] as const

const name = (max: number) => t.text({ min: 1, max, pattern: '\\S' })
const token = t.text({ min: 20, max: 100 })

export const FirstAdminCheck = t.object({
  /** The structures are there already (an import from the command line): only somebody to look after them is missing. */
  hasTerritory: t.boolean(),
  charterVersion: t.integer(),
})
export type FirstAdminCheck = Static<typeof FirstAdminCheck>

export const firstAdminContract = contract({
  checkFirstAdmin: {
    method: 'POST',
    path: '/first-admin/check',
    access: 'public',
    summary: 'Whether this link, printed where préau was started, still opens an empty territory',
    body: t.object({ token }),
    reply: FirstAdminCheck,
  },
  becomeFirstAdmin: {
    method: 'POST',
    path: '/first-admin',
    access: 'public',
    summary: 'Open the territory and become its first administrator; the link dies here',
    body: t.object({
      token,
      territory: t.optional(t.object({ kind: t.oneOf(...territoryKinds), name: name(200) })),
      givenName: name(80),
      familyName: name(80),
      password: t.text({ min: 1, max: 200 }),
      acceptedCharterVersion: t.integer(),
    }),
    reply: t.object({ login: t.string() }),
  },
})
