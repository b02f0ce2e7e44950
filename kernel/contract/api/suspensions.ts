import { contract } from '../endpoint.ts'
import { type Static, t } from '../schema.ts'

/** Who may be asked to stop sending for a while. */
export const suspendable = ['pupils', 'guardians'] as const
export type Suspendable = (typeof suspendable)[number]

export const MySuspension = t.object({
  id: t.id(),
  /** The class or the structure concerned. */
  place: t.string(),
  /** What whoever decided it wrote for those concerned. */
  notice: t.string(),
  startedAt: t.instant(),
  until: t.instant(),
})
export type MySuspension = Static<typeof MySuspension>

export const suspensionsContract = contract({
  listMySuspensions: {
    method: 'GET',
    path: '/me/suspensions',
    access: 'own',
    summary: 'Why I may not send anything for now, and until when; `on`: for what I would write there',
    query: t.object({ on: t.optional(t.id()) }),
    reply: t.object({ items: t.array(MySuspension) }),
  },
})
