import { beforeAll, describe, expect, it } from 'vitest'
import { serverBindings } from '../../apps/server.ts'
import { pathNames } from '../../kernel/contract/endpoint.ts'
import { addGrants } from '../../kernel/server/access/grants.ts'
import { uuidv7 } from '../../kernel/server/db/ids.ts'
import { createResource } from '../../kernel/server/resources/resources.ts'
import { testApp } from '../../kernel/test/app.ts'
import { callWith } from '../call-endpoint.ts'
import { allEndpoints, type NamedEndpoint } from '../contracts.ts'

const t = testApp(serverBindings)
const dangerous = allEndpoints().filter(({ endpoint }) => endpoint.recent === true)
const nameOf = ({ app, name }: NamedEndpoint) => `${app}.${name}`

/** Marc runs the thing; he proved who he is this morning. */
const answerTo = async ({ endpoint }: NamedEndpoint, mayManage: boolean) => {
  const { access } = endpoint
  const id = uuidv7()
  await createResource(t.deps.sql, { id, kind: 'house.thing', title: 'Une chose' })
  if (mayManage) await addGrants(t.deps.sql, id, [{ groupId: t.world.people.marc, level: 'manage' }])
  const ids = Object.fromEntries(pathNames(endpoint.path).map(name => [name, uuidv7()]))
  if (typeof access === 'object' && 'on' in access) ids[access.on] = id
  const reply = await callWith(await t.as('marc'), endpoint, ids)
  return [reply.status, (reply.body as { code?: string } | null)?.code]
}

beforeAll(async () => {
  await t.as('marc')
  await t.deps.sql`
    update core.sessions set proved_at = now() - interval '3 hours' where person_id = ${t.world.people.marc}`
})

describe('a dangerous act', () => {
  it.each(dangerous.map(e => [nameOf(e), e] as const))('%s waits for a recent proof', async (_, endpoint) => {
    expect(await answerTo(endpoint, true)).toEqual([403, 'step-up-required'])
  })

  it.each(
    dangerous
      .filter(({ endpoint }) => typeof endpoint.access === 'object' && 'on' in endpoint.access)
      .map(e => [nameOf(e), e] as const),
  )('%s asks nothing of whoever may not do it anyway', async (_, endpoint) => {
    expect(await answerTo(endpoint, false)).toEqual([404, 'not-found'])
  })

  it('is what opens, closes or carries away accounts and data', () => {
    expect(dangerous.map(nameOf)).toEqual(
      expect.arrayContaining([
        'core.revokeOtherSessions',
        'core.offerTotp',
        'core.removeTotp',
        'core.offerPasskey',
        'core.removePasskey',
        'core.renewRecoveryCodes',
        'core.askAddressCode',
        'core.setAlias',
        'core.removeAlias',
        'core.exportMe',
        'school.addRole',
        'school.changeRole',
        'school.resetStaff',
        'school.mergeDuplicate',
        'school.undoMerge',
        'school.printSchoolSheets',
        'imports.applyDelivery',
        'imports.undoDelivery',
      ]),
    )
  })
})
