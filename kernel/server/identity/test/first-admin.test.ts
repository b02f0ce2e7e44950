import { describe, expect, it } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { issueFirstAdminLink } from '../first-admin.ts'

const t = testApp()
const tokenOf = (link: string | undefined) => link?.split('#')[1] ?? ''
const odile = {
  territory: { kind: 'constituency', name: 'Circonscription d’Ormeval' },
  givenName: 'Odile',
  familyName: 'Garnier',
  password: 'quatre saisons au marché',
  acceptedCharterVersion: 1,
}

describe('the link of the first administrator', () => {
  it('does not exist where somebody already administers', async () => {
    expect(await issueFirstAdminLink(t.deps)).toBeUndefined()
  })

  it('is replaced at each start, and only the last one opens', async () => {
    await t.deps.sql`delete from core.affiliations where role = 'local-admin'`
    const former = tokenOf(await issueFirstAdminLink(t.deps))
    const token = tokenOf(await issueFirstAdminLink(t.deps))
    expect((await t.nobody().post('/first-admin/check', { token: former })).status).toBe(404)
    expect((await t.nobody().post('/first-admin/check', { token: 'a'.repeat(32) })).status).toBe(404)
    const live = await t.nobody().post('/first-admin/check', { token })
    expect(live.body).toEqual({ hasTerritory: true, charterVersion: 1 })
  })

  it('opens an empty territory, signs in, and dies', async () => {
    await t.deps.sql`update core.structures set closed_at = now()`
    const token = tokenOf(await issueFirstAdminLink(t.deps))
    const browser = t.nobody()
    const weak = await browser.post<{ errors: { field: string }[] }>('/first-admin', {
      ...odile,
      token,
      password: 'préau',
    })
    expect(weak.body.errors[0]?.field).toBe('password')
    const nameless = await browser.post<{ errors: { field: string }[] }>('/first-admin', {
      ...odile,
      token,
      territory: undefined,
    })
    expect(nameless.body.errors[0]?.field).toBe('territory')
    const opened = await browser.post<{ login: string }>('/first-admin', { ...odile, token })
    expect([opened.status, opened.body.login]).toEqual([200, 'odile.garnier'])
    const me = await browser.get<{ attachments: object[] }>('/me')
    expect(me.body.attachments).toMatchObject([
      { name: 'Circonscription d’Ormeval', role: 'central-admin', level: 'manage' },
    ])
    expect((await t.nobody().post('/first-admin', { ...odile, token })).status).toBe(404)
    expect(await issueFirstAdminLink(t.deps)).toBeUndefined()
    const again = await t.nobody().post('/session', { login: 'odile.garnier', password: odile.password })
    expect(again.status).toBe(200)
  })
})
