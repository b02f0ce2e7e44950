import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { makeCache } from '../../../kernel/web/shell/me.tsx'
import { Root } from '../../../kernel/web/shell/root.tsx'
import { fakeServer, onFreshDevice, person } from '../../../kernel/web/shell/test/fake-server.ts'
import { fr } from '../fr.ts'
import { newsManifest } from '../manifest.ts'
import { useItemActs } from '../web/use-item-acts.ts'

const patient = { timeout: 15_000 }
const itemId = '01a200b0-7280-7502-a855-45399225b18e'

const Item = ({ leave }: { leave: () => void }) => {
  const acts = useItemActs(itemId, leave)
  return (
    <button type="button" onClick={acts.trash}>
      {fr.trash}
    </button>
  )
}

/** A page that is left as soon as its item is in the trash. */
const News = () => {
  const [isOpen, setOpen] = useState(true)
  return isOpen ? <Item leave={() => setOpen(false)} /> : <p>{fr.title}</p>
}

onFreshDevice()

describe('an item put in the trash', () => {
  test('is undone from the message, which says so though the page of the item has been left', async () => {
    fakeServer({
      'GET /me': { status: 200, body: person({ apps: [{ id: 'news', level: 'contribute', structureIds: [] }] }) },
      [`DELETE /news/items/${itemId}`]: { status: 204 },
      [`POST /news/items/${itemId}/restoration`]: { status: 204 },
    })
    window.history.replaceState(null, '', '/actualites')
    render(
      <Root
        cache={makeCache()}
        composition={{ manifests: [newsManifest], pages: { news: News }, homeCards: {}, homeAsides: {} }}
      />,
    )
    fireEvent.click(await screen.findByRole('button', { name: fr.trash }, patient))
    await screen.findByText(fr.done.trashed, {}, patient)
    expect(screen.queryByRole('button', { name: fr.trash })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Annuler' }))
    await screen.findByText(fr.done.restored, {}, patient)
  })
})
