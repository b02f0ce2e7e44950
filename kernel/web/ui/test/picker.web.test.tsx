import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ComboBox, MultiPicker } from '../combo-box.tsx'
import type { OptionSource, PickOption } from '../picker.ts'
import { matches } from '../use-options.ts'

const towns: PickOption[] = [
  { id: 'len', label: 'Lencloître' },
  { id: 'gen', label: 'Saint-Genest', help: 'Vienne' },
  { id: 'geo', label: 'Saint-Georges' },
]

const Town = () => {
  const [town, setTown] = useState<PickOption | null>(towns[0] ?? null)
  return (
    <>
      <ComboBox label="Commune" options={towns} value={town} onChange={setTown} />
      <output>{town?.id ?? 'none'}</output>
    </>
  )
}

const People = ({ options = towns, start = [] }: { options?: OptionSource<PickOption>; start?: PickOption[] }) => {
  const [chosen, setChosen] = useState<readonly PickOption[]>(start)
  return (
    <>
      <MultiPicker label="Qui peut voir ?" options={options} value={chosen} onChange={setChosen} />
      <output>{chosen.map(option => option.id).join(' ')}</output>
    </>
  )
}

const field = () => screen.getByRole<HTMLInputElement>('combobox')
const type = (value: string) => fireEvent.change(field(), { target: { value } })
const press = (key: string) => fireEvent.keyDown(field(), { key })
const offered = () => screen.queryAllByRole('option').map(option => option.textContent)
const kept = () => document.querySelector('output')?.textContent

afterEach(cleanup)

describe('what one types', () => {
  test('finds without accents, by the beginning of any word', () => {
    expect(towns.filter(town => matches(town, 'genest')).map(town => town.id)).toEqual(['gen'])
    expect(towns.filter(town => matches(town, 'LENCLOI')).map(town => town.id)).toEqual(['len'])
    expect(towns.filter(town => matches(town, 'sai vie')).map(town => town.id)).toEqual(['gen'])
    expect(towns.filter(town => matches(town, 'ncloître'))).toEqual([])
  })
})

describe('choosing one', () => {
  test('goes by the arrows and Enter', () => {
    render(<Town />)
    type('saint')
    expect(offered()).toEqual(['Saint-GenestVienne', 'Saint-Georges'])
    press('ArrowDown')
    expect(field().getAttribute('aria-activedescendant')).toBe(screen.getAllByRole('option')[1]?.id)
    press('Enter')
    expect(kept()).toBe('geo')
    expect(field().value).toBe('Saint-Georges')
    expect(offered()).toEqual([])
  })

  test('offers everything when the field is pressed', () => {
    render(<Town />)
    fireEvent.click(field())
    expect(offered()).toHaveLength(3)
  })

  test('is given up with Escape, which leaves the dialog around it open', () => {
    const escaped = vi.fn()
    render(<Town />)
    document.addEventListener('keydown', escaped, { once: true })
    type('saint')
    press('Escape')
    expect(offered()).toEqual([])
    expect(escaped).not.toHaveBeenCalled()
    press('Escape')
    expect(escaped).toHaveBeenCalledOnce()
  })

  test('comes back to what was chosen when the field is left half typed', () => {
    render(<Town />)
    type('saint g')
    fireEvent.blur(field())
    expect(field().value).toBe('Lencloître')
    expect(kept()).toBe('len')
  })

  test('chooses nothing when the field is left empty', () => {
    render(<Town />)
    type('')
    fireEvent.blur(field())
    expect(kept()).toBe('none')
  })
})

describe('choosing several', () => {
  test('adds a chip and offers the rest', () => {
    render(<People />)
    type('saint')
    press('Enter')
    expect(kept()).toBe('gen')
    expect(field().value).toBe('')
    type('saint')
    expect(offered()).toEqual(['Saint-Georges'])
  })

  test('takes the last one back with Delete, and any other with its cross', () => {
    render(<People start={towns} />)
    press('Backspace')
    expect(kept()).toBe('len gen')
    fireEvent.click(screen.getByRole('button', { name: 'Retirer Lencloître' }))
    expect(kept()).toBe('gen')
  })

  test('asks the server once for the last thing typed, and says when nothing answers', async () => {
    const ask = vi.fn(async () => [])
    render(<People options={ask} />)
    type('b')
    type('br')
    type('bru')
    expect(await screen.findByText('Aucun résultat')).toBeDefined()
    expect(ask).toHaveBeenCalledExactlyOnceWith('bru', expect.any(AbortSignal))
  })

  test('says that nothing answers when the server fails', async () => {
    const fail = async () => {
      throw new Error('no network')
    }
    render(<People options={fail} />)
    type('bru')
    await waitFor(() => expect(screen.getByText('Aucun résultat')).toBeDefined())
  })
})
