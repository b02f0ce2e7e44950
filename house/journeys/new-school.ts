import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { accessOf } from './people.ts'

export const ownPassword = 'trois cerises sous le préau'
export const schoolName = 'École primaire des Glycines'
export const className = 'CP-CE1 Mme Aubrac'

const classId = '99001'
const address = '4 ALLÉE DES GLYCINES;99100;VALBRUME;FRANCE'

/** As the directrice downloads them from ONDE: one line a child, one line a responsable, CP1252, semicolons. */
const pupils = [
  "Nom élève;Nom d'usage élève;Prénom élève;Date naissance;Sexe;INE;Adresse1;Cp1;Commune1;Pays1;Cycle;Niveau;Libellé classe;Identifiant classe",
  `MIRAVAL;;Zélie;03/05/2020;F;990000901ZA;${address};CYCLE II;CP;${className};${classId}`,
  `MIRAVAL;;Octave;17/09/2018;M;990000902ZB;${address};CYCLE II;CE1;${className};${classId}`,
  `TRIVIER;;Ambre;22/11/2019;F;990000903ZC;9 RUE DU FOUR;99100;VALBRUME;FRANCE;CYCLE II;CP;${className};${classId}`,
]
const guardians = [
  'Civilité Responsable;Nom usage responsable;Nom responsable;Prénom responsable;Adresse responsable;CP responsable;Commune responsable;Pays;Courriel;Téléphone domicile;Téléphone travail;Téléphone portable;Nom de famille enfant;Prénom enfant;Classes enfants;Nom de famille enfant;Prénom enfant;Classes enfants',
  `MME;;MIRAVAL;Noémie;${address};;0199000901;;;MIRAVAL;Zélie;${className};MIRAVAL;Octave;${className}`,
  `M.;;TRIVIER;Lucien;9 RUE DU FOUR;99100;VALBRUME;FRANCE;;0199000902;;;TRIVIER;Ambre;${className}`,
]

const csv = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1'),
})

export const ondeFiles = () => [
  csv('CSVExtraction-eleves.csv', pupils),
  csv('CSVExtraction-responsables.csv', guardians),
]

const ask = async <T>(page: Page, method: 'get' | 'post' | 'put', path: string, data?: unknown): Promise<T> => {
  const reply = await page.request[method](`/api/v1${path}`, data === undefined ? undefined : { data })
  expect(reply.ok(), `${method} ${path}: ${await reply.text()}`).toBe(true)
  return (reply.status() === 204 ? null : await reply.json()) as T
}
export const read = <T>(page: Page, path: string) => ask<T>(page, 'get', path)
export const send = <T>(page: Page, path: string, data: unknown) => ask<T>(page, 'post', path, data)
export const put = <T>(page: Page, path: string, data: unknown) => ask<T>(page, 'put', path, data)

/** What an administrator of the circonscription does before the first import: the school, its head, its teacher. */
export const openSchool = async (page: Page, teacher: string) => {
  const me = await read<{ attachments: { structureId: string }[] }>(page, '/me')
  const above = me.attachments[0]?.structureId
  const school = await send<{ id: string }>(page, `/school/structures/${above}/structures`, {
    kind: 'school',
    name: schoolName,
    uai: '0999901Z',
    town: 'Valbrume',
  })
  const head = await send<{ personId: string }>(page, `/school/structures/${school.id}/people`, {
    role: 'head',
    givenName: 'Solène',
    familyName: 'Aubrac',
    decision: 'create',
  })
  const { items } = await read<{ items: { id: string }[] }>(
    page,
    `/school/structures/${school.id}/staff?q=${encodeURIComponent(teacher)}`,
  )
  await send(page, `/school/structures/${school.id}/people`, { role: 'teacher', personId: items[0]?.id })
  await page.request.post(`/api/v1/school/structures/${school.id}/sheets`, {
    data: { format: 'csv', who: 'staff', personIds: [head.personId] },
  })
  return { schoolId: school.id, teacherId: items[0]?.id ?? '', head: await accessOf(head.personId) }
}

/** A line of the table of sheets, as it is printed for a mail merge. */
export const sheetsOf = async (page: Page, id: string) => {
  const reply = await page.request.post(`/api/v1/school/classes/${id}/sheets`, { data: { format: 'csv', who: 'all' } })
  expect(reply.headers()['content-type']).toContain('text/csv')
  const lines = (await reply.text())
    .trim()
    .split(/\r?\n/)
    .map(line => line.split(';'))
  return lines.slice(1).map(cells => ({ givenName: cells[1] ?? '', login: cells[4] ?? '', code: cells[5] ?? '' }))
}

const body = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'À lire tranquillement.' }] }],
}

/** Written and published without the screens, which the journeys of Actualités walk. */
export const publish = async (page: Page, thread: string, title: string) => {
  const { items } = await read<{ items: { id: string; title: string; structure: { name: string } }[] }>(
    page,
    '/news/threads',
  )
  const found = items.find(one => one.title === thread)
  const item = await send<{ id: string }>(page, '/news/items', {
    threadId: found?.id,
    title,
    body,
    audience: null,
    comments: 'none',
    expiresAt: null,
  })
  await put(page, `/news/items/${item.id}/publication`, {})
}
