import type { Handlers } from '../../../kernel/server/http/handlers.ts'
import type { mailContract } from '../contract.ts'
import { readConversation } from './conversation.ts'
import { createDraft, deleteDraft, readDraft, updateDraft } from './drafts.ts'
import { findAddressees, readAddressee } from './find-addressees.ts'
import { createFolder, deleteFolder, renameFolder } from './folders.ts'
import { handleMessage } from './handling.ts'
import { decideHeld, listHeld } from './hold.ts'
import { listBoxes } from './list-boxes.ts'
import { listMessages } from './list-messages.ts'
import { locateMessage } from './locate.ts'
import { fileMessages, markRead, trashMessages } from './marks.ts'
import { readOpening } from './opening.ts'
import { recallMessage } from './recall.ts'
import { sendDraft } from './send.ts'
import { readSignature, writeSignature } from './signature.ts'

/** One line per endpoint: the rules are in the other files of this folder. */
export const mailRoutes: Handlers<typeof mailContract> = {
  listBoxes: ctx => listBoxes(ctx),
  createFolder: (ctx, { boxId, body }) => createFolder(ctx, boxId, body.name),
  renameFolder: (ctx, { body, ...at }) => renameFolder(ctx, at, body.name),
  deleteFolder: (ctx, at) => deleteFolder(ctx, at),
  readSignature: ctx => readSignature(ctx),
  writeSignature: (ctx, { body }) => writeSignature(ctx, body.text),
  listMessages: (ctx, { boxId, query }) => listMessages(ctx, boxId, query),
  locateMessage: (ctx, { messageId }) => locateMessage(ctx, messageId),
  readConversation: (ctx, { boxId, messageId }) => readConversation(ctx, boxId, messageId),
  markRead: (ctx, { boxId, body }) => markRead(ctx, boxId, body),
  fileMessages: (ctx, { boxId, body }) => fileMessages(ctx, boxId, body),
  trashMessages: (ctx, { boxId, body }) => trashMessages(ctx, boxId, body),
  handleMessage: (ctx, { body, ...at }) => handleMessage(ctx, at, body),
  recallMessage: (ctx, at) => recallMessage(ctx, at),
  readOpening: (ctx, at) => readOpening(ctx, at),
  findAddressees: (ctx, { query }) => findAddressees(ctx, query),
  readAddressee: (ctx, { addresseeId }) => readAddressee(ctx, addresseeId),
  createDraft: (ctx, { body }) => createDraft(ctx, body),
  readDraft: (ctx, { messageId }) => readDraft(ctx, messageId),
  updateDraft: (ctx, { messageId, body }) => updateDraft(ctx, messageId, body),
  deleteDraft: (ctx, { messageId }) => deleteDraft(ctx, messageId),
  sendDraft: (ctx, { messageId }) => sendDraft(ctx, messageId),
  listHeld: ctx => listHeld(ctx),
  decideHeld: (ctx, { messageId, body }) => decideHeld(ctx, messageId, body),
}
