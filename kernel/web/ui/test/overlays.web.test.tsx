import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { secretPictures } from '../../../contract/secret-pictures.ts'
import { Button } from '../button.tsx'
import { Dialog } from '../dialog.tsx'
import { ActionsMenu } from '../menu.tsx'
import { nextLine } from '../overlays/menu-list.tsx'
import { PictureKeyboard, PictureSlots } from '../picture-key.tsx'

afterEach(cleanup)

/** The code of an overlay is fetched, and a test machine may be slow to read it. */
const patient = { timeout: 15_000 }

const Rename = () => {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>Renommer</Button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title="Renommer la classe">
        <p>CM1 A</p>
      </Dialog>
    </>
  )
}

describe('a dialog', () => {
  test('is fetched when first opened, named by its title, and closed by Escape', async () => {
    render(<Rename />)
    expect(screen.queryByRole('dialog')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Renommer' }))
    const dialog = await screen.findByRole('dialog', { name: 'Renommer la classe' }, patient)
    fireEvent.keyDown(dialog, { key: 'Escape' })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
})

describe('a menu', () => {
  test('says that it is open, does what is pressed, and closes', async () => {
    const edit = vi.fn()
    render(<ActionsMenu label="Actions : Sortie" items={[{ id: 'edit', label: 'Modifier', onPress: edit }]} />)
    const button = screen.getByRole('button', { name: 'Actions : Sortie' })
    expect(button.getAttribute('aria-expanded')).toBe('false')
    fireEvent.click(button)
    const item = await screen.findByRole('menuitem', { name: 'Modifier' }, patient)
    expect(button.getAttribute('aria-expanded')).toBe('true')
    fireEvent.click(item)
    expect(edit).toHaveBeenCalledOnce()
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
  })
})

describe('the secret pictures', () => {
  test('are twelve named keys that say which was touched', () => {
    const touched = vi.fn()
    render(<PictureKeyboard label="Images secrètes" onPress={touched} />)
    expect(screen.getAllByRole('button')).toHaveLength(12)
    fireEvent.click(screen.getByRole('button', { name: 'le bateau' }))
    expect(touched).toHaveBeenCalledWith('boat')
    expect(new Set(secretPictures).size).toBe(12)
  })

  test('take their places in order', () => {
    render(<PictureSlots chosen={['tree', 'cat']} label="2 images sur 3" />)
    expect(screen.getAllByRole('img').map(image => image.getAttribute('aria-label'))).toEqual(['l’arbre', 'le chat'])
    expect(screen.getByRole('status').textContent).toContain('2 images sur 3')
  })
})

describe('the keys of a menu', () => {
  const lines = ['Modifier', 'Dupliquer', 'Épingler', 'Mettre à la corbeille']

  test.each([
    ['ArrowDown', 3, 0],
    ['ArrowUp', 0, 3],
    ['Home', 2, 0],
    ['End', 0, 3],
    ['m', 0, 3],
    ['m', 3, 0],
    ['e', 0, 2],
  ])('%s from line %i leads to line %i', (key, from, to) => {
    expect(nextLine(key, from, lines)).toBe(to)
  })

  test.each(['z', ' ', 'Enter', 'Tab'])('%j leads nowhere', key => {
    expect(nextLine(key, 0, lines)).toBeUndefined()
  })
})
