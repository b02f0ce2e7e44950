import type { FastifyInstance } from 'fastify'
import type { AppBinding } from './app-binding.ts'
import { kernelBindings } from './kernel-bindings.ts'
import { type Described, openApi } from './openapi.ts'

/** Every contract served, kernel first. */
export const describedContracts = (apps: readonly AppBinding[]): Described[] => [
  ...kernelBindings([]).map(({ contract }) => ({ app: 'core', contract })),
  ...apps.map(({ manifest, contract }) => ({ app: manifest.id, contract })),
]

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, c => `&#${c.charCodeAt(0)};`)

const page = (document: ReturnType<typeof openApi>) => {
  const rows = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, op]) =>
        `<tr><td><code>${method.toUpperCase()}</code></td><td><code>${escapeHtml(path)}</code></td><td>${escapeHtml(op.summary)}<br><small>${escapeHtml(op.description)}</small></td></tr>`,
    ),
  )
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>API de préau</title></head><body><main><h1>API de préau</h1>
<p>Le document complet, lisible par les outils : <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1).
Les erreurs sont des <code>application/problem+json</code> (RFC 9457) avec un <code>code</code> stable.</p>
<table><thead><tr><th scope="col">Méthode</th><th scope="col">Adresse</th><th scope="col">Rôle</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></main></body></html>`
}

/** `GET /api/openapi.json` for tools, `GET /api` for people. */
export const serveApiPages = (app: FastifyInstance, apps: readonly AppBinding[]) => {
  const document = openApi(describedContracts(apps))
  // Written once, for all: hundreds who ask and do not read would each hold a copy.
  const [json, html] = [Buffer.from(JSON.stringify(document)), Buffer.from(page(document))]
  app.get('/api/openapi.json', (_, reply) =>
    reply.header('cache-control', 'public, max-age=300').type('application/json; charset=utf-8').send(json),
  )
  app.get('/api', (_, reply) => reply.type('text/html; charset=utf-8').send(html))
}
