import { fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { makeCache } from '../../../kernel/web/shell/me.tsx'
import { Root } from '../../../kernel/web/shell/root.tsx'
import { fakeServer, onFreshDevice, person } from '../../../kernel/web/shell/test/fake-server.ts'
import type { DocumentCard } from '../contract-documents.ts'
import type { Shelf } from '../contract-shelves.ts'
import { fr } from '../fr.ts'
import { filesManifest } from '../manifest.ts'
import { App } from '../web/index.tsx'
import { titleFrom } from '../web/written.ts'

const patient = { timeout: 15_000 }
const school = { id: '01a200b0-7280-7502-a855-45399225b181', name: 'École des Tilleuls', kind: 'school' }

const shelfOf = (title: string, unread: number): Shelf => ({
  id: `01a200b0-7280-7502-a855-45399225b18${unread}`,
  title,
  description: '',
  structure: school,
  readers: [],
  unread,
  trashedAt: null,
  my: { level: 'read', can: {} },
})

const documentOf = (title: string, changes: Partial<DocumentCard> = {}): DocumentCard => ({
  id: '01a200b0-7280-7502-a855-45399225b190',
  shelf: { id: shelfOf('', 2).id, title: 'Vie de l’école' },
  structure: school,
  title,
  purpose: '',
  theme: 'school-life',
  schoolYear: 2026,
  validUntil: null,
  isOver: false,
  content: { file: null, url: 'https://example.org/menus' },
  version: 1,
  changedAt: '2026-11-20T10:00:00Z',
  isNew: false,
  isNarrowed: false,
  trashedAt: null,
  my: { level: 'read', can: {} },
  ...changes,
})

const open = (shelves: Shelf[], documents: DocumentCard[]) => {
  fakeServer({
    'GET /me': { status: 200, body: person({ apps: [{ id: 'files', level: 'read', structureIds: [] }] }) },
    'GET /shelves': { status: 200, body: { items: shelves, more: false } },
    'GET /documents': { status: 200, body: { items: documents, next: null } },
    'PUT /me/documents/mark': { status: 204 },
  })
  window.history.replaceState(null, '', '/documents')
  render(
    <Root
      cache={makeCache()}
      composition={{ manifests: [filesManifest], pages: { files: App }, homeCards: {}, homeAsides: {} }}
    />,
  )
}

onFreshDevice()

describe('the list of documents', () => {
  test('says what is new, what is over and since when, in words', async () => {
    open(
      [shelfOf('Vie de l’école', 2)],
      [
        documentOf('Règlement', { isNew: true }),
        documentOf('Menus', { id: school.id, isOver: true, validUntil: '2026-10-01' }),
      ],
    )
    const row = within(await screen.findByRole('row', { name: /Règlement/ }, patient))
    row.getByText(fr.isNew)
    row.getByText('example.org')
    const past = screen.getByRole('row', { name: /Menus/ })
    expect(past.textContent).toContain(fr.overSince)
    expect(past.textContent).not.toContain(fr.isNew)
    screen.getByText(fr.news(2))
  })

  test('has done with what is new in one gesture, and says so', async () => {
    open([shelfOf('Vie de l’école', 2)], [documentOf('Règlement', { isNew: true })])
    fireEvent.click(await screen.findByRole('button', { name: fr.markAll }, patient))
    await screen.findByText(fr.marked, {}, patient)
  })

  test('explains itself while it is empty', async () => {
    open([shelfOf('Vie de l’école', 0)], [])
    await screen.findByText(fr.empty, {}, patient)
    expect(screen.queryByRole('link', { name: fr.add })).toBeNull()
  })

  test('says who keeps documents when no shelf is open', async () => {
    open([], [])
    await screen.findByText(fr.noShelf, {}, patient)
  })
})

describe('the name of a file', () => {
  test.each([
    ['compte-rendu_conseil.pdf', 'Compte rendu conseil'],
    ['2026-11-12_menus.pdf', '2026-11-12 menus'],
    ['LISTE.docx', 'LISTE'],
  ])('%s proposes a title', (name, title) => {
    expect(titleFrom(name)).toBe(title)
  })
})
