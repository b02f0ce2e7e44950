import { describe, expect, it } from 'vitest'
import { manifests } from '../../apps/index.ts'
import type { Access } from '../../kernel/contract/endpoint.ts'
import { allEndpoints } from '../contracts.ts'

const forFamilies = new Set(
  manifests.filter(({ openTo }) => 'pupils' in openTo || 'guardians' in openTo).map(manifest => manifest.id),
)

const isManaging = (access: Access) => typeof access === 'object' && 'on' in access && access.level === 'manage'

describe('the crisis switch (row H11)', () => {
  it('is answered, yes or no, by every writing endpoint that pupils and families may reach', () => {
    const silent = allEndpoints().filter(
      ({ app, endpoint }) =>
        forFamilies.has(app) &&
        endpoint.method !== 'GET' &&
        endpoint.access !== 'public' &&
        endpoint.access !== 'own' &&
        !isManaging(endpoint.access) &&
        endpoint.speech === undefined,
    )
    expect(silent.map(({ app, name }) => `${app}.${name}: say speech: true or false`)).toEqual([])
  })
})
