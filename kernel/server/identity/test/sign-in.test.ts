import { describe, expect, it } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { worldPassword } from '../../../test/small-world.ts'
import { kernelJobs } from '../../jobs/kernel-jobs.ts'
import { activationCode, classCardToken, picturesOf } from '../derive.ts'

const t = testApp()

describe('signing in', () => {
  it('opens a session with the right login and password, whatever the case of the login', async () => {
    const claire = t.nobody()
    const reply = await claire.post<{ personId: string }>('/session', {
      login: ' Claire.BRUNET ',
      password: worldPassword,
    })
    expect(reply.status).toBe(200)
    expect(reply.body.personId).toBe(t.world.people.claire)
    const me = await claire.get<{ displayName: string; face: string }>('/me')
    expect(me.body).toMatchObject({ displayName: 'Claire Brunet', face: 'adult' })
  })

  it('answers the same to an unknown login and to a wrong password', async () => {
    const unknown = await t
      .nobody()
      .post<{ code: string }>('/session', { login: 'personne.ici', password: 'nimporte quoi' })
    const wrong = await t
      .nobody()
      .post<{ code: string }>('/session', { login: 'claire.brunet', password: 'nimporte quoi' })
    expect([unknown.status, wrong.status]).toEqual([401, 401])
    expect(unknown.body).toEqual(wrong.body)
  })

  it('makes an account wait after repeated failures, without locking its neighbours out', async () => {
    for (let attempt = 0; attempt < 7; attempt++)
      await t.nobody().post('/session', { login: 'mathilde.roumegas', password: `essai numéro ${attempt}` })
    const waiting = await t
      .nobody()
      .post<{ code: string; retryAfter: number }>('/session', { login: 'mathilde.roumegas', password: worldPassword })
    expect(waiting.status).toBe(429)
    expect(waiting.body.retryAfter).toBeGreaterThan(0)
    const neighbour = await t.nobody().post('/session', { login: 'ines.carvalho', password: worldPassword })
    expect(neighbour.status).toBe(200)
  })

  it('slows a shared address down for the accounts that fail there, and locks nobody else of the school out', async () => {
    const { sql } = t.deps
    await sql`delete from core.throttles`
    await t.nobody().post('/session', { login: 'sandrine.peyrat', password: 'pas le bon' })
    await sql`update core.throttles set blocked_until = now() + interval '1 minute' where bucket like 'address:%'`
    const failing = await t.nobody().post('/session', { login: 'sandrine.peyrat', password: worldPassword })
    expect(failing.status).toBe(429)
    const neighbour = await t.nobody().post('/session', { login: 'thierry.lacombe', password: worldPassword })
    expect(neighbour.status).toBe(200)
    await sql`delete from core.throttles`
  })

  it('counts together the addresses of one line, which has billions of them in IPv6', async () => {
    const from = (n: number) =>
      t.app.inject({
        method: 'POST',
        url: '/api/v1/session',
        payload: { login: 'personne.encore', password: 'pas le bon' },
        remoteAddress: `2001:db8:5:6:${n}::${n}`,
      })
    const statuses: number[] = []
    for (let n = 1; n <= 8; n++) statuses.push((await from(n)).statusCode)
    expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 429, 429])
  })

  it('keeps no trace of a failure once it no longer counts', async () => {
    const { sql } = t.deps
    const kept = async () => (await sql`select from core.throttles`).count
    await sql`delete from core.throttles`
    await t.nobody().post('/session', { login: 'personne.non.plus', password: 'pas le bon' })
    const [tidy] = kernelJobs(sql, [], t.deps.config.dataDir).filter(({ name }) => name === 'kernel.forget-failures')
    const run = () => tidy?.handle({}, { id: '', attempt: 1, signal: AbortSignal.timeout(10_000) })
    await run()
    expect(await kept()).toBe(3)
    await sql`update core.throttles set since = since - interval '61 minutes'`
    await sql`update core.throttles set blocked_until = now() + interval '1 minute' where bucket like 'address:%'`
    await run()
    expect(await kept()).toBe(1)
    await sql`delete from core.throttles`
  })

  it('ends at once when the person signs out, and on other devices when they say so', async () => {
    const [phone, computer] = [t.nobody(), t.nobody()]
    for (const device of [phone, computer])
      await device.post('/session', { login: 'marc.castel', password: worldPassword })
    expect((await computer.delete('/me/sessions')).status).toBe(204)
    expect((await phone.get('/me')).status).toBe(401)
    expect((await computer.get('/me')).status).toBe(200)
    await computer.delete('/session')
    expect((await computer.get('/me')).status).toBe(401)
  })

  it('refuses a state change that another site asks for', async () => {
    const claire = await t.as('claire')
    const reply = await claire.send('PUT', '/me/language', Buffer.from('{"language":"en"}'), {
      'content-type': 'application/json',
      'sec-fetch-site': 'cross-site',
    })
    expect(reply.status).toBe(403)
  })
})

describe('the first connection', () => {
  const freshCode = async () => {
    await t.deps.sql`update core.accounts set activated_at = null, password_hash = null, code_issued_at = now()
      where person_id = ${t.world.people.julien}`
    const [row] = await t.deps.sql<{ number: number }[]>`
      select code_number as number from core.accounts where person_id = ${t.world.people.julien}`
    return activationCode(t.deps.secret, t.world.people.julien, row?.number ?? 0)
  }

  it('asks for the code, the charter of families and an own password, then the code is dead', async () => {
    const code = await freshCode()
    const julien = t.nobody()
    const check = await julien.post<{ displayName: string; reading: string; charterVersion: number }>(
      '/activation/check',
      {
        login: 'julien.kermarec',
        code: code.toLowerCase().replace('-', ' '),
      },
    )
    expect(check.body).toMatchObject({ displayName: 'Julien Kermarec', reading: 'families' })
    const activation = { login: 'julien.kermarec', code, acceptedCharterVersion: check.body.charterVersion }
    const tooShort = await julien.post<{ errors: { field: string }[] }>('/activation', {
      ...activation,
      password: 'court',
    })
    expect(tooShort.body.errors[0]?.field).toBe('password')
    const tooCommon = await julien.post('/activation', { ...activation, password: 'motdepasse2026' })
    expect(tooCommon.status).toBe(422)
    const done = await julien.post('/activation', { ...activation, password: 'le vélo rouge de mamie' })
    expect(done.status).toBe(200)
    expect((await julien.get('/me')).status).toBe(200)
    const again = await t.nobody().post('/activation/check', { login: 'julien.kermarec', code })
    expect(again.status).toBe(401)
  })

  it('asks again for the charter when its text has changed', async () => {
    const delphine = await t.as('delphine')
    await t.deps.sql`delete from core.charter_acceptances where person_id = ${t.world.people.delphine}`
    expect((await delphine.get<{ charterDue: string }>('/me')).body.charterDue).toBe('families')
    const feed = await delphine.get<{ code: string }>('/feed')
    expect([feed.status, feed.body.code]).toEqual([403, 'charter-due'])
    await delphine.put('/me/charter', { version: 1 })
    expect((await delphine.get('/feed')).status).toBe(200)
  })
})

describe('a child who cannot read yet', () => {
  const card = () => classCardToken(t.deps.secret, t.world.classes.cpa, 1)

  it('sees own class after the QR code, then signs in with three pictures', async () => {
    const tablet = t.nobody()
    const shown = await tablet.post<{ className: string; pupils: { id: string; name: string }[] }>('/class-card', {
      token: card(),
    })
    expect(shown.body.className).toBe('CP A')
    expect(shown.body.pupils.map(p => p.name)).toEqual(['Lou'])
    const pictures = picturesOf(t.deps.secret, t.world.people.lou, 1)
    const wrong = await tablet.post('/session/pictures', {
      pupilId: t.world.people.lou,
      pictures: [...pictures].reverse(),
    })
    expect(wrong.status).toBe(401)
    const right = await tablet.post('/session/pictures', { pupilId: t.world.people.lou, pictures })
    expect(right.status).toBe(200)
    expect((await tablet.get<{ face: string; shared: boolean }>('/me')).body).toMatchObject({
      face: 'pupil',
      shared: true,
    })
  })

  it('cannot do so from a device that never saw the card, nor for a child of another class', async () => {
    const pictures = picturesOf(t.deps.secret, t.world.people.lou, 1)
    expect((await t.nobody().post('/session/pictures', { pupilId: t.world.people.lou, pictures })).status).toBe(404)
    const tablet = t.nobody()
    await tablet.post('/class-card', { token: card() })
    const noe = picturesOf(t.deps.secret, t.world.people.noe, 1)
    expect((await tablet.post('/session/pictures', { pupilId: t.world.people.noe, pictures: noe })).status).toBe(401)
  })

  it('loses the card when its number changes', async () => {
    const tablet = t.nobody()
    await tablet.post('/class-card', { token: card() })
    await t.deps.sql`insert into core.class_cards (class_id, number) values (${t.world.classes.cpa}, 2)`
    expect((await tablet.get('/class-card')).status).toBe(404)
    await t.deps.sql`delete from core.class_cards`
  })
})
