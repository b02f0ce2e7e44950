import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { type Column, type Sort, Table } from '../table.tsx'
import { Tabs } from '../tabs.tsx'

interface School {
  id: string
  name: string
  pupils: number
}

const schools: School[] = [
  { id: 'a', name: 'Jules-Ferry', pupils: 142 },
  { id: 'b', name: 'Les Tilleuls', pupils: 87 },
]
const columns: Column<School>[] = [
  { id: 'name', label: 'École', cell: school => school.name, isName: true, isSortable: true },
  { id: 'pupils', label: 'Élèves', cell: school => school.pupils, isNumber: true },
]

const Schools = () => {
  const [sort, setSort] = useState<Sort>()
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set())
  return (
    <>
      <Table
        caption="Écoles"
        columns={columns}
        rows={schools}
        rowId={school => school.id}
        rowName={school => school.name}
        sort={sort}
        onSort={setSort}
        selection={selection}
        onSelect={setSelection}
      />
      <output>{[...selection].join(' ')}</output>
    </>
  )
}

const kept = () => document.querySelector('output')?.textContent
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name })

afterEach(cleanup)

describe('a table', () => {
  test('names each row by its header', () => {
    render(<Schools />)
    const row = screen.getByRole('row', { name: /Jules-Ferry/ })
    expect(within(row).getByRole('rowheader').textContent).toBe('Jules-Ferry')
  })

  test('sorts one way, then the other', () => {
    render(<Schools />)
    const header = screen.getByRole('columnheader', { name: 'École' })
    expect(header.getAttribute('aria-sort')).toBeNull()
    fireEvent.click(within(header).getByRole('button'))
    expect(header.getAttribute('aria-sort')).toBe('ascending')
    fireEvent.click(within(header).getByRole('button'))
    expect(header.getAttribute('aria-sort')).toBe('descending')
  })

  test('chooses rows one by one, all, or none', () => {
    render(<Schools />)
    fireEvent.click(box('Les Tilleuls'))
    expect(kept()).toBe('b')
    expect(box('Écoles').indeterminate).toBe(true)
    fireEvent.click(box('Écoles'))
    expect(kept()).toBe('a b')
    expect(box('Écoles').checked).toBe(true)
    fireEvent.click(box('Écoles'))
    expect(kept()).toBe('')
  })
})

const threads = [
  { id: 'all', label: 'Tout' },
  { id: 'class', label: 'Ma classe' },
  { id: 'school', label: 'Mon école' },
] as const

const Threads = () => {
  const [selected, setSelected] = useState<(typeof threads)[number]['id']>('all')
  return (
    <Tabs label="Fils" tabs={threads} selected={selected} onSelect={setSelected}>
      {selected}
    </Tabs>
  )
}

describe('tabs', () => {
  const press = (key: string) => fireEvent.keyDown(screen.getByRole('tablist'), { key })
  const current = () => screen.getByRole('tab', { selected: true })

  afterEach(() => {
    document.documentElement.dir = 'ltr'
  })

  test('are one stop of the Tab key, walked by the arrows, which turn', () => {
    render(<Threads />)
    expect(screen.getAllByRole('tab').map(tab => tab.tabIndex)).toEqual([0, -1, -1])
    press('ArrowRight')
    expect(current().textContent).toBe('Ma classe')
    expect(document.activeElement).toBe(current())
    press('End')
    press('ArrowRight')
    expect(current().textContent).toBe('Tout')
    expect(screen.getByRole('tabpanel', { name: 'Tout' }).textContent).toBe('all')
  })

  test('walk the other way where one reads from right to left', () => {
    document.documentElement.dir = 'rtl'
    render(<Threads />)
    press('ArrowLeft')
    expect(current().textContent).toBe('Ma classe')
  })
})
