import { serverBindings } from '../apps/server.ts'
import type { Endpoint } from '../kernel/contract/endpoint.ts'
import { describedContracts } from '../kernel/server/http/api-pages.ts'

export interface NamedEndpoint {
  app: string
  name: string
  endpoint: Endpoint
}

/** Every endpoint préau serves, kernel first. */
export const allEndpoints = (): NamedEndpoint[] =>
  describedContracts(serverBindings).flatMap(({ app, contract }) =>
    Object.entries(contract).map(([name, endpoint]) => ({ app, name, endpoint })),
  )
