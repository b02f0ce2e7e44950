import { invalid } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { mayActAs } from '../../../kernel/server/service-identities/acting-as.ts'
import type { Item } from './load-item.ts'
import { runs } from './rules.ts'

const notHeld = () =>
  invalid('identityId', 'not-held', {
    fr: 'Vous ne pouvez pas publier ici au nom choisi : signez de votre nom, ou demandez à qui gère cette identité.',
    en: 'You cannot publish here in the name chosen: sign with your own, or ask whoever runs that identity.',
  })

interface Signing {
  /** Null: in one’s own name. */
  identityId: string | null
  threadId: string
}

/** @throws Problem 422 on `identityId` to who does not hold it today, or not for what belongs there. */
export const requireSignature = async (ctx: Ctx, { identityId, threadId }: Signing) => {
  const held = identityId === null || (await mayActAs(ctx, ctx.actor.personId, { identityId, on: threadId }))
  if (!held) throw notHeld()
}

/**
 * What is signed from now on. Only its author changes that: nobody else may show the name that a school stood for. What readers
 * already see is changed in the name of a school by who holds it, or runs the thread.
 */
export const changeSignature = async (ctx: Ctx, { row, standing }: Item, to: Signing) => {
  const isChanged = to.identityId !== row.identityId
  if (isChanged && !standing.isAuthor)
    throw invalid('identityId', 'author-only', {
      fr: 'Seule la personne qui a écrit choisit au nom de qui elle publie.',
      en: 'Only who wrote it chooses in whose name it is published.',
    })
  if (isChanged || (row.stored === 'published' && !runs(standing))) await requireSignature(ctx, to)
}

/** When it leaves: by its author, who still holds it, or by who publishes for them and holds it. */
export const requireSigned = async (ctx: Ctx, { row }: Item) => {
  const { identityId, threadId, authorId } = row
  if (identityId === null) return
  if (authorId && (await mayActAs(ctx, authorId, { identityId, on: threadId }))) return
  await requireSignature(ctx, { identityId, threadId })
}

type Act = 'submitted' | 'published' | 'corrected' | 'unpublished' | 'trashed' | 'restored'

/** Every act in the name of a school or a service is in its journal, with who did it. */
export const recordSigned = async (ctx: Ctx, { row, about }: Item, act: Act) => {
  const identity = row.identityId && about.identities[row.identityId]
  if (!identity) return
  const { structureId, name } = identity
  await ctx.record('identity.used', { targetId: row.id, structureId, detail: { identity: name, act } })
}
