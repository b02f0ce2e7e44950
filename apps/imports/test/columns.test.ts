import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { deliveryPaths, sweepDeliveries } from '../../../kernel/server/feeds/delivery-files.ts'
import { FeedRefused } from '../../../kernel/server/feeds/records.ts'
import { stageFeed } from '../../../kernel/server/feeds/staging/stage-feed.ts'
import { testApp } from '../../../kernel/test/app.ts'
import type { Delivery, TitledTable } from '../contract.ts'
import { importsBinding } from '../server/binding.ts'
import { deliver, settled } from './deliver.ts'

const t = testApp([importsBinding])
const preVert = () => t.world.structures.preVert
const at = (delivery: Delivery) => `/structures/${preVert()}/imports/${delivery.id}`
const table = (titles: string, ...rows: string[]) => ({ 'tableau.csv': [titles, ...rows].join('\r\n') })
const titles = 'Prénom;Nom;Salle;Anniversaire'
const rows = ['Adèle;ROUSSEL;CP Z;14/03/2019', 'Ousmane;MBAYE;CP Z;02/11/2019']
const columns = [
  { field: 'familyName', column: 1 },
  { field: 'givenName', column: 0 },
  { field: 'className', column: 2 },
  { field: 'birthDate', column: 3 },
]
const answer = { file: 'tableau.csv', kind: 'pupils', columns }
const filesOf = ({ id }: Delivery) => deliveryPaths(t.deps.config.dataDir, id)

describe('a table whose titles préau does not know', () => {
  it('waits for whoever brings it to say which column is which, and is never asked about again', async () => {
    const mathilde = await t.as('mathilde')
    const { body: asked } = await deliver(mathilde, preVert(), table(titles, ...rows))
    expect(asked).toMatchObject({ state: 'columns', totals: null, my: { can: { keepColumns: true } } })

    const { body } = await mathilde.get<{ tables: TitledTable[] }>(`${at(asked)}/columns`)
    expect(body.tables).toMatchObject([
      {
        file: 'tableau.csv',
        isKnown: false,
        keptAt: null,
        columns: [
          { title: 'Prénom', samples: ['Adèle', 'Ousmane'] },
          { title: 'Nom', samples: ['ROUSSEL', 'MBAYE'] },
          { title: 'Salle', samples: ['CP Z'] },
          { title: 'Anniversaire', samples: ['14/03/2019', '02/11/2019'] },
        ],
      },
    ])
    const ofPupils = body.tables[0]?.kinds.find(one => one.kind === 'pupils')?.fields ?? []
    expect(ofPupils.slice(0, 4)).toEqual([
      { field: 'familyName', isRequired: true, column: 1 },
      { field: 'givenName', isRequired: true, column: 0 },
      { field: 'birthDate', isRequired: true, column: null },
      { field: 'className', isRequired: true, column: null },
    ])

    expect((await mathilde.put(`${at(asked)}/columns`, answer)).status).toBe(200)
    const { body: read } = await settled(mathilde, at(asked))
    expect(read).toMatchObject({ state: 'ready', formats: ['pupils-csv'], byKind: { pupil: { created: 2 } } })
    await mathilde.delete(at(asked))
    expect(await filesOf(asked)).toEqual([])

    const { body: next } = await deliver(mathilde, preVert(), table(titles, ...rows, 'Enora;LE GOFF;CP Z;30/06/2019'))
    expect(next).toMatchObject({ state: 'ready', byKind: { pupil: { created: 3 } } })
    expect(next.columnsKeptAt).not.toBeNull()
    await mathilde.delete(at(next))
  })

  it('is read by the command line as the school once said, and by no other school', async () => {
    const path = join(t.deps.config.dataDir, 'autre.csv')
    await writeFile(path, table(titles, ...rows)['tableau.csv'])
    const [here] = await t.deps.sql<{ uai: string }[]>`select uai from core.structures where id = ${preVert()}`
    const read = await stageFeed(t.deps.sql, [path], { school: { uai: here?.uai ?? '' } })
    expect(read).toMatchObject({ state: 'ready', formats: ['pupils-csv'] })
    const elsewhere = stageFeed(t.deps.sql, [path], { school: { uai: '0990999Z', name: 'Ailleurs' } })
    await expect(elsewhere).rejects.toThrow(FeedRefused)
    await expect(elsewhere).rejects.toThrow('il manque « Nom élève »')
  })

  it('read wrongly is read again otherwise from its preview, without being dropped again', async () => {
    const mathilde = await t.as('mathilde')
    const { body: seen } = await deliver(mathilde, preVert(), table(titles, 'Adèle;ROUSSEL;CP Z;14/03/2019'))
    const swapped = columns.map(one => (one.column < 2 ? { ...one, column: 1 - one.column } : one))
    await mathilde.put(`${at(seen)}/columns`, { ...answer, columns: swapped })
    await settled(mathilde, at(seen))
    const lines = await mathilde.get<{ items: { name: string }[] }>(`${at(seen)}/changes?outcome=created&kind=pupil`)
    expect(lines.body.items.map(line => line.name)).toEqual(['Roussel Adèle'])
    await mathilde.put(`${at(seen)}/columns`, answer)
    expect((await settled(mathilde, at(seen))).body.state).toBe('ready')
    await mathilde.delete(at(seen))
  })

  it('dropped with another of its kind is asked about after it, and both are read together', async () => {
    const mathilde = await t.as('mathilde')
    const both = {
      'grands.csv': 'Qui;Petit nom;Où;Jour\r\nROUSSEL;Adèle;CP Z;14/03/2019',
      'petits.csv': 'Patronyme;Petit nom;Lieu;Jour\r\nMBAYE;Ousmane;CP Y;02/11/2019',
    }
    const inOrder = ['familyName', 'givenName', 'className', 'birthDate'].map((field, column) => ({ field, column }))
    const { body } = await deliver(mathilde, preVert(), both)
    const say = async (file: string) => {
      await mathilde.put(`${at(body)}/columns`, { file, kind: 'pupils', columns: inOrder })
      return (await settled(mathilde, at(body))).body
    }
    expect(await say('grands.csv')).toMatchObject({ state: 'columns' })
    expect(await say('petits.csv')).toMatchObject({ state: 'ready', byKind: { pupil: { created: 2 } } })
    await mathilde.delete(at(body))
  })

  it('takes only an answer that makes a reading', async () => {
    const mathilde = await t.as('mathilde')
    const { body } = await deliver(mathilde, preVert(), table('Alpha;Bêta;Gamma;Delta', 'a;b;c;d'))
    const say = async (said: object) => (await mathilde.put(`${at(body)}/columns`, { ...answer, ...said })).status
    expect(await say({ columns: columns.slice(1) })).toBe(422)
    expect(await say({ columns: columns.map(one => ({ ...one, column: 0 })) })).toBe(422)
    expect(await say({ columns: [...columns, { field: 'email', column: 9 }] })).toBe(404)
    expect(await say({ file: 'autre.csv' })).toBe(404)
    expect((await mathilde.get<Delivery>(at(body))).body.state).toBe('columns')
    expect((await mathilde.post(`${at(body)}/application`, { confirmLeaving: false })).status).toBe(409)
    await mathilde.delete(at(body))
    expect((await mathilde.put(`${at(body)}/columns`, answer)).status).toBe(409)
  })

  it('is asked about by nobody who does not run the school, and its files do not outlive the day', async () => {
    const mathilde = await t.as('mathilde')
    const { body } = await deliver(mathilde, preVert(), table('Alpha;Bêta;Gamma', 'a;b;c'))
    const thierry = await t.as('thierry')
    expect((await thierry.get(`${at(body)}/columns`)).status).toBe(404)
    expect(await filesOf(body)).toHaveLength(1)
    await sweepDeliveries(t.deps.config.dataDir, new Date(Date.now() + 25 * 3_600_000))
    expect(await filesOf(body)).toEqual([])
    expect((await mathilde.get(`${at(body)}/columns`)).status).toBe(409)
    await mathilde.delete(at(body))
  })
})
