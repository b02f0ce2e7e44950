import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { fr as moderation } from '../../../kernel/web/moderation/fr.ts'
import { makeCache } from '../../../kernel/web/shell/me.tsx'
import { Root } from '../../../kernel/web/shell/root.tsx'
import { fakeServer, onFreshDevice, person } from '../../../kernel/web/shell/test/fake-server.ts'
import type { ItemCard as Item } from '../contract-items.ts'
import { fr } from '../fr.ts'
import { newsManifest } from '../manifest.ts'
import { ItemCard } from '../web/item-card.tsx'

const patient = { timeout: 15_000 }
const nothing = {
  updateItem: false,
  submitItem: false,
  withdrawItem: false,
  refuseItem: false,
  publishItem: false,
  unpublishItem: false,
  pinItem: false,
  trashItem: false,
  restoreItem: false,
}

const item: Item = {
  id: '01a200b0-7280-7502-a855-45399225b18e',
  thread: {
    id: '01a200b0-7280-7502-a855-000000000001',
    title: 'La vie de l’école',
    colour: 'red',
    publication: 'direct',
  },
  structure: { id: '01a200b0-7280-7502-a855-000000000002', name: 'École des Tilleuls', kind: 'school' },
  author: null,
  writtenBy: null,
  title: 'La kermesse',
  excerpt: '',
  image: null,
  state: 'published',
  publishedAt: '2026-11-20T14:00:00Z',
  expiresAt: null,
  pinnedUntil: null,
  updatedAt: '2026-11-20T14:00:00Z',
  editedAt: null,
  audience: [],
  commentCount: 0,
  reactionCount: 0,
  seen: true,
  isRoundup: false,
  episode: null,
  my: { level: 'read', can: nothing },
}

const show = (shown: Item) => {
  const server = fakeServer({
    'GET /me': { status: 200, body: person({ apps: [{ id: 'news', level: 'read', structureIds: [] }] }) },
    'POST /reports': { status: 204 },
  })
  window.history.replaceState(null, '', '/actualites')
  const News = () => <ItemCard item={shown} />
  render(
    <Root
      cache={makeCache()}
      composition={{ manifests: [newsManifest], pages: { news: News }, homeCards: {}, homeAsides: {} }}
    />,
  )
  return server
}

const openMenu = async () =>
  fireEvent.click(await screen.findByRole('button', { name: fr.actionsFor('La kermesse') }, patient))

onFreshDevice()

describe('in the list of news', () => {
  test('a reader reports an item from its card', async () => {
    const { asked } = show(item)
    await openMenu()
    fireEvent.click(await screen.findByRole('menuitem', { name: moderation.report }, patient))
    fireEvent.click(await screen.findByRole('button', { name: moderation.send }, patient))
    await screen.findByText(moderation.sent, {}, patient)
    expect(asked).toContain('POST /reports')
  })

  test('who runs it has the trash instead', async () => {
    show({ ...item, my: { level: 'manage', can: { ...nothing, trashItem: true } } })
    await openMenu()
    await screen.findByRole('menuitem', { name: fr.trash }, patient)
    expect(screen.queryByRole('menuitem', { name: moderation.report })).toBeNull()
  })
})
