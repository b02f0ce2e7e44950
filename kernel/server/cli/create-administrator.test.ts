import { describe, expect, test } from 'vitest'
import { testApp } from '../../test/app.ts'
import { rankOf } from '../access/access.ts'
import { createAdministrator } from './create-administrator.ts'

const t = testApp()
const anne = { givenName: 'Anne', familyName: 'Rivoal', email: null, territory: undefined }

describe('the operator’s administrator', () => {
  test('chooses a password with the code, then runs the territory', async () => {
    const { login, code, link } = await createAdministrator(t.deps, [], anne)
    expect(login).toBe('anne.rivoal')
    expect(link).toBe(`http://localhost/activation#login=anne.rivoal&code=${code}`)
    const visitor = t.nobody()
    const checked = await visitor.post<{ charterVersion: number }>('/activation/check', { login, code })
    expect(checked.status).toBe(200)
    const opened = await visitor.post('/activation', {
      login,
      code,
      acceptedCharterVersion: checked.body.charterVersion,
      password: 'le vélo rouge de mamie',
    })
    expect(opened.status).toBe(200)
    const [row] = await t.deps.sql`
      select count(*) filter (where g.level = ${rankOf('manage')})::int as managed from core.grants g
      join core.memberships m on m.group_id = g.group_id join core.accounts a on a.person_id = m.person_id
      where a.login = ${login}`
    expect(row?.managed).toBeGreaterThan(0)
    const [line] = await t.deps.sql`select action, actor_id from core.audit where action = 'administrator.created'`
    expect(line).toEqual({ action: 'administrator.created', actor_id: null })
  })
})
