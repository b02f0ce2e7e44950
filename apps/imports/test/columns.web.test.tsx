import { fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, type Mock, test, vi } from 'vitest'
import { makeCache } from '../../../kernel/web/shell/me.tsx'
import { Root } from '../../../kernel/web/shell/root.tsx'
import { fakeServer, onFreshDevice, person } from '../../../kernel/web/shell/test/fake-server.ts'
import type { TitledTable } from '../contract.ts'
import { fr } from '../fr.ts'
import { importsManifest } from '../manifest.ts'
import { ColumnsQuestion } from '../web/columns-question.tsx'

const patient = { timeout: 15_000 }
const structureId = '01a200b0-7280-7502-a855-000000000002'
const importId = '01a200b0-7280-7502-a855-000000000003'
const path = `/structures/${structureId}/imports/${importId}/columns`
const field = (name: string, isRequired: boolean, column: number | null) => ({ field: name, isRequired, column })

const table: TitledTable = {
  file: 'tableau.csv',
  kind: 'teachers',
  keptAt: null,
  isKnown: false,
  columns: [
    { title: 'Nom', samples: ['Roy', 'Diaz'] },
    { title: 'Petit nom', samples: ['Ida', 'Léo'] },
    { title: '', samples: ['CP A'] },
  ],
  kinds: [
    { kind: 'pupils', fields: [field('familyName', true, 0)] },
    { kind: 'guardians', fields: [field('familyName', true, 0)] },
    {
      kind: 'teachers',
      fields: [field('familyName', true, 0), field('givenName', true, null), field('className', false, null)],
    },
  ],
}

const bodiesOf = (sent: Mock<typeof fetch>) =>
  sent.mock.calls.flatMap(([, init]) => (init?.method === 'PUT' ? [JSON.parse(String(init.body))] : []))

onFreshDevice()

describe('a table whose columns are not known', () => {
  test('asks where each thing is, shows values, and is sent once the indispensable is said', async () => {
    fakeServer({
      'GET /me': { status: 200, body: person({ apps: [{ id: 'imports', level: 'manage', structureIds: [] }] }) },
      [`GET ${path}`]: { status: 200, body: { tables: [{ ...table, file: 'onde.csv', isKnown: true }, table] } },
      [`PUT ${path}`]: { status: 200, body: {} },
    })
    const sent = vi.fn(globalThis.fetch)
    vi.stubGlobal('fetch', sent)
    window.history.replaceState(null, '', '/alimentation')
    render(
      <Root
        cache={makeCache()}
        composition={{
          manifests: [importsManifest],
          pages: { imports: () => <ColumnsQuestion place={{ structureId, importId }} /> },
          homeCards: {},
          homeAsides: {},
        }}
      />,
    )
    const send = await screen.findByRole<HTMLButtonElement>('button', { name: fr.own.send }, patient)
    expect(send.disabled).toBe(true)
    const givenName = screen.getByLabelText<HTMLSelectElement>(fr.own.fields.givenName ?? '')
    expect(screen.getByLabelText<HTMLSelectElement>(fr.own.fields.familyName ?? '').value).toBe('0')
    expect(within(givenName).getByText('Petit nom : Ida, Léo')).toBeTruthy()
    expect(within(givenName).getByText('Colonne 3 : CP A')).toBeTruthy()
    fireEvent.change(givenName, { target: { value: '1' } })
    fireEvent.click(send)
    await vi.waitFor(() =>
      expect(bodiesOf(sent)).toEqual([
        {
          file: 'tableau.csv',
          kind: 'teachers',
          columns: [
            { field: 'familyName', column: 0 },
            { field: 'givenName', column: 1 },
          ],
        },
      ]),
    )
  })
})
