import { contract } from '../../kernel/contract/endpoint.ts'
import { My } from '../../kernel/contract/my.ts'
import { type Static, t } from '../../kernel/contract/schema.ts'

export const folderFields = { name: t.text({ min: 1, max: 40 }) }

export const Folder = t.object({ id: t.id(), name: t.string(), unread: t.integer() })
export type Folder = Static<typeof Folder>

/** Above that many, « 99+ » says enough. */
export const mostCounted = 100

/** Mine, or that of a school or service in whose name I may act (row B2). Its id is the person's, or the identity's. */
export const Box = t.object({
  id: t.id(),
  kind: t.oneOf('own', 'identity'),
  name: t.string(),
  avatar: t.string(),
  /** Of the inbox, `mostCounted` at most. */
  unread: t.integer(),
  folders: t.array(Folder),
  /** Those who read it with me; none of mine. */
  readers: t.array(t.object({ id: t.id(), name: t.string(), avatar: t.string() })),
})
export type Box = Static<typeof Box>

export const boxEndpoints = contract({
  listBoxes: {
    method: 'GET',
    path: '/mail/boxes',
    access: 'own',
    offline: true,
    summary: 'My mailbox, and those of the schools and services in whose name I may act',
    reply: t.object({
      items: t.array(Box),
      /** Messages of my pupils that wait for me (`listHeld`). */
      held: t.integer(),
      my: My('createDraft', 'listHeld'),
    }),
  },
  createFolder: {
    method: 'POST',
    path: '/mail/boxes/:boxId/folders',
    access: 'own',
    speech: false,
    summary: 'Add a folder to a box',
    body: t.object(folderFields),
    reply: Folder,
  },
  renameFolder: {
    method: 'PUT',
    path: '/mail/boxes/:boxId/folders/:folderId',
    access: 'own',
    speech: false,
    summary: 'Rename a folder',
    body: t.object(folderFields),
    reply: Folder,
  },
  deleteFolder: {
    method: 'DELETE',
    path: '/mail/boxes/:boxId/folders/:folderId',
    access: 'own',
    speech: false,
    summary: 'Delete a folder; what it held goes back where it came from',
    reply: null,
  },
  readSignature: {
    method: 'GET',
    path: '/mail/signature',
    access: 'own',
    summary: 'The words put under what I write',
    reply: t.object({ text: t.string() }),
  },
  writeSignature: {
    method: 'PUT',
    path: '/mail/signature',
    access: 'own',
    speech: false,
    summary: 'Change the words put under what I write',
    body: t.object({ text: t.text({ max: 400 }) }),
    reply: null,
  },
})
