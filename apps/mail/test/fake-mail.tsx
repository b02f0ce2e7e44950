import { cleanup, render } from '@testing-library/react'
import { afterEach } from 'vitest'
import type { Me } from '../../../kernel/contract/api/me.ts'
import { makeCache } from '../../../kernel/web/shell/me.tsx'
import { Root } from '../../../kernel/web/shell/root.tsx'
import { fakeServer, person } from '../../../kernel/web/shell/test/fake-server.ts'
import type { Box } from '../contract-boxes.ts'
import type { Addressee, MessageLine } from '../contract-messages.ts'
import { mailManifest } from '../manifest.ts'
import { App } from '../web/index.tsx'

export const patient = { timeout: 15_000 }
export const me = person({ apps: [{ id: 'mail', level: 'contribute', structureIds: [] }] })
const idOf = (n: number) => `01a200b0-7280-7502-a855-45399225b1${String(n).padStart(2, '0')}`

export const ownBox: Box = {
  id: me.id,
  kind: 'own',
  name: me.displayName,
  avatar: me.avatar,
  unread: 1,
  folders: [{ id: idOf(10), name: 'Sorties', unread: 0 }],
  readers: [],
}

export const schoolBox: Box = {
  id: idOf(20),
  kind: 'identity',
  name: 'École des Tilleuls',
  avatar: 'structure/tilleuls',
  unread: 0,
  folders: [],
  readers: [],
}

export const lineOf = (n: number, changes: Partial<MessageLine> = {}): MessageLine => ({
  id: idOf(n),
  subject: 'Sortie au musée',
  excerpt: 'Je peux accompagner la classe.',
  sender: { id: idOf(90), name: 'Samira Benali', avatar: 'adult/samira' },
  to: { names: [], count: 0 },
  at: '2026-11-20T14:00:00Z',
  isRead: true,
  hasFiles: false,
  inConversation: 1,
  state: 'sent',
  folderId: null,
  trashedAt: null,
  handling: null,
  ...changes,
})

export const personOf = (n: number, name: string, changes: Partial<Addressee> = {}): Addressee => ({
  kind: 'group',
  id: idOf(n),
  group: {
    id: idOf(n),
    kind: 'person',
    audience: null,
    name,
    structureName: null,
    structureKind: null,
    people: 1,
  },
  name,
  avatar: null,
  about: null,
  reaches: 1,
  ...changes,
})

export const parents: Addressee = {
  ...personOf(60, 'CM1 A'),
  group: {
    id: idOf(60),
    kind: 'class',
    audience: 'guardians',
    name: 'CM1 A',
    structureName: 'École des Tilleuls',
    structureKind: 'school',
    people: 31,
  },
  reaches: 31,
}

/** What is left half written is kept as its page goes: while the server of the test still answers. */
export const afterLeaving = () =>
  afterEach(async () => {
    cleanup()
    await new Promise(done => setTimeout(done))
  })

type Answers = Parameters<typeof fakeServer>[0]

/** Messagerie as somebody sees it at that address, with what the server answers. */
export const openMail = (path: string, answers: Answers, changes: Partial<Me> = {}) => {
  const server = fakeServer({
    'GET /me': { status: 200, body: { ...me, ...changes } },
    'GET /mail/boxes': {
      status: 200,
      body: { items: [ownBox], held: 0, my: { level: 'contribute', can: { createDraft: true } } },
    },
    'GET /mail/signature': { status: 200, body: { text: '' } },
    'GET /lists': { status: 200, body: { items: [] } },
    ...answers,
  })
  window.history.replaceState(null, '', `/messagerie${path}`)
  render(
    <Root
      cache={makeCache()}
      composition={{ manifests: [mailManifest], pages: { mail: App }, homeCards: {}, homeAsides: {} }}
    />,
  )
  return server
}
