import { describe, expect, it } from 'vitest'
import { inFamilies } from '../../../contract/in-families.ts'
import { type FamilyLanguage, familyLanguages } from '../../../contract/language.ts'
import { type Answer, testApp } from '../../../test/app.ts'
import { uuidv7 } from '../../db/ids.ts'

const t = testApp()

interface Refused {
  title: string
  errors?: { message: string }[]
}

const ask = (language: string, path: string, body: object): Promise<Answer<Refused>> =>
  t.nobody().send('POST', path, Buffer.from(JSON.stringify(body)), {
    'content-type': 'application/json',
    'accept-language': language,
  })
const wrong = (language: string) =>
  ask(language, '/session', { login: `personne.${language}`, password: 'pas la bonne' })

describe('at the door', () => {
  it.each(familyLanguages)('a refusal is said in « %s » when the page is', async language => {
    const { status, body, headers } = await wrong(language)
    expect([status, body.title]).toEqual([401, inFamilies('wrongLogin')[language]])
    expect(headers['content-language']).toBe(language)
  })

  it('each field at fault is named in it too', async () => {
    const { body } = await ask('uk', '/session', {})
    expect(body.title).toBe(inFamilies('someFields').uk)
    expect(new Set(body.errors?.map(({ message }) => message))).toEqual(new Set([inFamilies('required').uk]))
  })

  it('the first language of ours that the browser prefers is spoken', async () => {
    const body = Buffer.from(JSON.stringify({ login: 'personne', password: 'x' }))
    const answer = await t.nobody().send<Refused>('POST', '/session', body, {
      'content-type': 'application/json',
      'accept-language': 'de, ro;q=0.8, en;q=0.5',
      origin: 'https://ailleurs.example',
    })
    expect([answer.headers['content-language'], answer.body.title]).toEqual(['ro', inFamilies('otherSite').ro])
  })
})

describe('a parent who reads préau in a language of families', () => {
  const reading = async (language: FamilyLanguage | 'fr') => {
    const samira = await t.as('samira')
    await samira.put('/me/language', { language })
    return samira
  }

  it('is refused in that language, whatever the browser asks for', async () => {
    const samira = await reading('ar')
    const { body } = await samira.put<Refused>('/me/phone', { phone: '06 12' })
    expect([body.title, body.errors?.[0]?.message]).toEqual(Array(2).fill(inFamilies('notAPhone').ar))
    const missing = await samira.delete<Refused>(`/lists/${t.world.people.samira}`)
    expect(missing.body.title).toBe(inFamilies('notFound').ar)
    await reading('fr')
  })

  it('is told in French what only programs and staff meet', async () => {
    const samira = await reading('es')
    const { body, headers } = await samira.send<Refused>('PUT', '/me/phone', Buffer.from('{"phone":null}'), {
      'content-type': 'application/json',
      'idempotency-key': 'pas une clé',
    })
    expect([body.title, headers['content-language']]).toEqual(['La clé de cette demande n’est pas un UUID.', 'fr'])
    await reading('fr')
  })

  it('is told until when sending is suspended, with the words of the school as they are', async () => {
    const samira = await reading('tr')
    const id = uuidv7()
    await t.deps.sql`
      insert into core.suspensions (id, structure_id, audiences, notice, started_by, ends_at)
      values (${id}, ${t.world.structures.tilleuls}, '{guardians}', 'On en parle lundi.', ${t.world.people.thierry}, now() + interval '2 days')`
    const { body } = await samira.put<Refused>('/me/name', { givenName: 'Samira', usageName: null })
    expect(body.title).toMatch(/^“École des Tilleuls” için gönderme durduruldu\. Bitiş: .+\. On en parle lundi\.$/)
    await t.deps.sql`delete from core.suspensions where id = ${id}`
    await reading('fr')
  })
})
