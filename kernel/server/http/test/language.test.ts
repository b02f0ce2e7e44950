import { describe, expect, it } from 'vitest'
import { type Answer, testApp } from '../../../test/app.ts'

const t = testApp()

interface Said {
  title: string
  errors: { field: string; message: string }[]
}

const signIn = (accepted: string) =>
  t.nobody().send<Said>('POST', '/session', Buffer.from('{"login":"personne","password":"inconnu"}'), {
    'content-type': 'application/json',
    'accept-language': accepted,
  })

const spokenIn = ({ headers }: Answer) => headers['content-language']

describe('before signing in', () => {
  it('the browser’s language decides', async () => {
    const english = await signIn('en-GB,en;q=0.9,fr;q=0.5')
    expect(english).toMatchObject({ status: 401, body: { title: expect.stringMatching(/^Wrong login or password/) } })
    expect(spokenIn(english)).toBe('en')
    const french = await signIn('fr-FR')
    expect(french.body.title).toMatch(/^Identifiant ou mot de passe incorrect/)
    expect(spokenIn(french)).toBe('fr')
  })

  it('French is spoken to whoever asks for a language préau does not know', async () => {
    expect(spokenIn(await signIn('de'))).toBe('fr')
  })

  it('a request that cannot be read is said so in that language', async () => {
    const headers = { 'content-type': 'application/json', 'accept-language': 'en' }
    const { status, body } = await t.nobody().send<Said>('POST', '/session', Buffer.from('{'), headers)
    expect([status, body.title]).toEqual([400, 'The request cannot be read.'])
    const missing = await t.nobody().send<Said>('GET', '/nowhere', Buffer.alloc(0), { 'accept-language': 'en' })
    expect([missing.status, missing.body.title]).toEqual([404, 'This page does not exist, or is not shared with you.'])
  })
})

describe('an English-speaking teacher', () => {
  it('is told in English what is wrong, whatever the browser asks for', async () => {
    const ines = await t.as('ines')
    await ines.put('/me/language', { language: 'en' })
    const french = { 'content-type': 'application/json', 'accept-language': 'fr' }
    const { status, body } = await ines.send<Said>('PUT', '/me/password', Buffer.from('{"password":""}'), french)
    expect(status).toBe(422)
    expect(body.title).toBe('Some fields need correcting.')
    expect(body.errors.map(({ message }) => message)).toContain('This field is required.')
    expect((await ines.delete<Said>('/lists/of-nobody')).body.title).toBe(
      'This page does not exist, or is not shared with you.',
    )
  })

  it('is told in English which rule refuses', async () => {
    const ines = await t.as('ines')
    const { status, body } = await ines.post<Said>('/lists', { name: '  ', groupIds: [t.world.people.mathilde] })
    expect([status, body.errors]).toEqual([
      422,
      [{ field: 'name', code: 'required', message: 'Give this list a name.' }],
    ])
  })

  it('hears French again once they choose it', async () => {
    const ines = await t.as('ines')
    await ines.put('/me/language', { language: 'fr' })
    expect((await ines.delete<Said>('/lists/of-nobody')).body.title).toBe(
      'Cette page n’existe pas, ou elle n’est pas partagée avec vous.',
    )
  })
})
