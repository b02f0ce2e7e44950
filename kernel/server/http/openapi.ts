import type { Contract, Endpoint } from '../../contract/endpoint.ts'
import { pathNames } from '../../contract/endpoint.ts'
import { ProblemBody } from '../../contract/problem.ts'
import { type TSchema, t } from '../../contract/schema.ts'

export interface Described {
  /** `core` or the app's id. */
  app: string
  contract: Contract
}

const proofWords = ({ recent }: Endpoint): string => {
  if (!recent) return ''
  const who = recent === true ? '' : ' by whoever has a second factor'
  return ` Who one is must have been proved within 15 minutes${who} (\`POST /me/proof\`), otherwise \`step-up-required\`.`
}

const accessWords = ({ access }: Endpoint): string => {
  if (access === 'public') return 'Public.'
  if (access === 'own') return 'Needs a session; only what belongs to the signed-in person.'
  if ('visible' in access) return 'Needs a session; only what is visible to the signed-in person.'
  return `Needs the level \`${access.level}\` on \`${access.on}\`; 404 when it is not visible.`
}

const parameters = (endpoint: Endpoint) => {
  const query = endpoint.query as unknown as { properties: Record<string, TSchema>; required: string[] } | undefined
  return [
    ...pathNames(endpoint.path).map(name => ({
      name,
      in: 'path',
      required: true,
      schema: endpoint.params?.[name] ?? t.id(),
    })),
    ...Object.entries(query?.properties ?? {}).map(([name, schema]) => ({
      name,
      in: 'query',
      required: query?.required.includes(name) ?? false,
      schema,
    })),
  ]
}

const replies = ({ reply }: Endpoint) => {
  const problem = { description: 'Problem', content: { 'application/problem+json': { schema: ProblemBody } } }
  if (reply === null) return { 204: { description: 'Done' }, default: problem }
  if (reply === 'file') return { 200: { description: 'A file' }, default: problem }
  return { 200: { description: 'OK', content: { 'application/json': { schema: reply } } }, default: problem }
}

const operation = (app: string, name: string, endpoint: Endpoint) => ({
  operationId: `${app}.${name}`,
  tags: [app],
  summary: endpoint.summary,
  description: accessWords(endpoint) + proofWords(endpoint),
  parameters: parameters(endpoint),
  ...(endpoint.body && { requestBody: { required: true, content: { 'application/json': { schema: endpoint.body } } } }),
  ...(endpoint.upload && {
    requestBody: {
      content: {
        'multipart/form-data': {
          schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } },
        },
      },
    },
  }),
  responses: replies(endpoint),
  ...(endpoint.access !== 'public' && { security: [{ session: [] }] }),
})

/** OpenAPI 3.1 of every contract, from the same declarations that validate and serialise. */
export const openApi = (described: readonly Described[]) => {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const { app, contract } of described) {
    for (const [name, endpoint] of Object.entries(contract)) {
      const path = `/api/v1${endpoint.path.replace(/:(\w+)/g, '{$1}')}`
      paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(app, name, endpoint) }
    }
  }
  return JSON.parse(
    JSON.stringify(
      {
        openapi: '3.1.0',
        info: { title: 'préau', version: '1', license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' } },
        paths,
        components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'preau_session' } } },
      },
      // TypeBox's mark of an optional property is for types only.
      (key, value) => (key === '~optional' ? undefined : value),
    ),
  ) as { paths: Record<string, Record<string, { summary: string; description: string; operationId: string }>> }
}
