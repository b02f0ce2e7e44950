import { my } from '../../../kernel/server/access/access.ts'
import { nameGroups } from '../../../kernel/server/audience/groups.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { documentsContract } from '../contract.ts'
import { type DocumentPage, documentActions } from '../contract-documents.ts'
import { standingOf, toCard } from './card.ts'
import { type Document, loadDocument } from './load-document.ts'
import { nuances } from './rules.ts'

const names = [...documentActions, 'listVersions', 'restoreVersion', 'readReach'] as const

const toPage = async (ctx: Ctx, document: Document): Promise<DocumentPage> => {
  const { shelfId: _, structureId: __, timeZone: ___, authorId: ____, audience, toldAt: _____, ...row } = document
  const { author, isHidden, ...card } = row
  const standing = standingOf(document)
  const can = nuances(standing)
  return {
    ...toCard(card),
    author,
    isHidden,
    narrowedTo: audience && can.updateDocument ? [...(await nameGroups(ctx.db, audience))] : null,
    my: my(documentsContract, standing.level, names, can),
  }
}

export const readDocument = async (ctx: Ctx, documentId: string): Promise<DocumentPage> =>
  toPage(ctx, await loadDocument(ctx, documentId))
