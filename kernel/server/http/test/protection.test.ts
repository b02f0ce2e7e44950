import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { worldPassword } from '../../../test/small-world.ts'
import { sessionCookie } from '../../identity/session-token.ts'
import { buildApp } from '../app.ts'
import { dropSlowBody, timeouts } from '../limits.ts'

const t = testApp()
type App = Awaited<ReturnType<typeof buildApp>>
type Headers = Record<string, unknown>

let whole: App
let folder: string

/** The same server, with a browser application to serve. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'preau-web-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>préau</title>')
  writeFileSync(join(folder, 'assets', 'main-1.js'), 'export {}')
  whole = await buildApp(t.deps, [], folder)
})
afterAll(async () => {
  await whole.close()
  rmSync(folder, { recursive: true, force: true })
})

const directives = (headers: Headers) =>
  Object.fromEntries(
    String(headers['content-security-policy'])
      .split(/; ?/)
      .map(part => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]),
  )

const pages = [
  ['the page', '/'],
  ['a page of the application', '/mon-compte'],
  ['a folder of files', '/assets/main-1.js/'],
  ['a page among files', '/assets/page.html'],
  ['the service worker', '/service-worker.js'],
  ['the description of the API', '/api'],
]
const data = [
  ['the API', '/api/v1/me'],
  ['an address nobody serves', '/api/v1/rien'],
]

describe.each(pages)('%s', (_, url) => {
  it('runs nothing written in a page or brought from elsewhere, and shows in no frame', async () => {
    const { headers } = await whole.inject({ url })
    const policy = directives(headers)
    expect(policy).toMatchObject({
      'default-src': "'self'",
      'script-src': "'self'",
      'style-src': "'self'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
    })
    expect(String(headers['content-security-policy'])).not.toContain('unsafe')
    expect(headers['x-frame-options']).toBe('DENY')
  })

  it('is not guessed at, tells no other site where it was, and shares no window', async () => {
    const { headers } = await whole.inject({ url })
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(headers['permissions-policy']).toContain('geolocation=()')
    expect(headers['x-powered-by']).toBeUndefined()
  })
})

describe.each(data)('%s', (_, url) => {
  it('opened as a page, loads nothing, is not guessed at and shows in no frame', async () => {
    const { headers } = await whole.inject({ url })
    expect(directives(headers)).toMatchObject({ 'default-src': "'none'", 'base-uri': "'none'" })
    expect(directives(headers)).toMatchObject({ 'form-action': "'self'", 'frame-ancestors': "'none'" })
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(headers['x-powered-by']).toBeUndefined()
  })
})

describe('a built file of the application', () => {
  it('carries what a file needs, and none of the policies of pages', async () => {
    const { headers } = await whole.inject({ url: '/assets/main-1.js' })
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(headers['content-security-policy']).toBeUndefined()
    expect(headers['permissions-policy']).toBeUndefined()
  })
})

describe('what is somebody’s', () => {
  it('is kept by no relay and by no shared browser', async () => {
    const claire = await t.as('claire')
    for (const path of ['/me', '/feed', '/me/sessions'])
      expect((await claire.get(path)).headers['cache-control']).toBe('no-store')
  })
})

describe('a state change asked by another site', () => {
  const ask = async (headers: Record<string, string>) => {
    const claire = await t.as('claire')
    const body = Buffer.from('{"language":"fr"}')
    return (await claire.send('PUT', '/me/language', body, { 'content-type': 'application/json', ...headers })).status
  }

  it.each([
    ['a browser that says so', { 'sec-fetch-site': 'cross-site' }],
    ['a browser on a neighbouring host', { 'sec-fetch-site': 'same-site' }],
    ['an older browser', { origin: 'https://ailleurs.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['something that is no origin', { origin: 'javascript:alert(1)' }],
  ])('is refused: %s', async (_, headers) => {
    expect(await ask(headers)).toBe(403)
  })

  it.each([
    ['a page of préau', { 'sec-fetch-site': 'same-origin', origin: 'http://localhost' }],
    ['an older browser on a page of préau', { origin: 'http://localhost' }],
    ['a script without a browser', {}],
  ])('is not confused with %s', async (_, headers) => {
    expect(await ask(headers as Record<string, string>)).toBe(204)
  })
})

describe('cookies', () => {
  const signIn = async (app: App) => {
    const payload = { login: 'claire.brunet', password: worldPassword }
    const reply = await app.inject({ method: 'POST', url: '/api/v1/session', payload })
    return reply.cookies.map(cookie => ({ ...cookie, value: '' }))
  }

  it('are out of reach of scripts and of other sites', async () => {
    for (const cookie of await signIn(t.app))
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  })

  it('behind https are bound to this very host, and those without the prefix are nobody’s', async () => {
    const deps = { ...t.deps, config: { ...t.deps.config, publicUrl: 'https://ent.example.org' } }
    const app = await buildApp(deps, [])
    try {
      const cookies = await signIn(app)
      expect(cookies.map(cookie => cookie.name)).toContain(`__Host-${sessionCookie}`)
      for (const cookie of cookies) {
        expect(cookie).toMatchObject({ secure: true, httpOnly: true, path: '/' })
        expect(cookie.domain).toBeUndefined()
        expect(cookie.name.startsWith('__Host-')).toBe(true)
      }
      const planted = (await t.as('claire')).cookies.get(sessionCookie) ?? ''
      const me = await app.inject({ url: '/api/v1/me', cookies: { [sessionCookie]: planted } })
      expect(me.statusCode).toBe(401)
      expect(me.headers['strict-transport-security']).toContain('max-age=31536000')
    } finally {
      await app.close()
    }
  })
})

describe('limits', () => {
  const left = async (cookies: Record<string, string>, remoteAddress: string) => {
    const reply = await t.app.inject({ url: '/api/v1/me', cookies, remoteAddress })
    return Number(reply.headers['x-ratelimit-remaining'])
  }

  it('count a signed-in person by their session, whatever the address they share', async () => {
    const [claire, ines] = [await t.as('claire'), await t.as('ines')]
    const of = (cookies: Map<string, string>) => ({ [sessionCookie]: cookies.get(sessionCookie) ?? '' })
    const before = await left(of(ines.cookies), '203.0.113.7')
    for (let n = 0; n < 5; n += 1) await left(of(claire.cookies), '203.0.113.7')
    expect(await left(of(ines.cookies), '203.0.113.7')).toBe(before - 1)
  })

  it('count invented sessions with their address: inventing another one each time changes nothing', async () => {
    const before = await left({ [sessionCookie]: 'invented-0' }, '203.0.113.8')
    const after = await left({ [sessionCookie]: 'invented-1.AAAAAAAAAAAAAAAAAAAAAA' }, '203.0.113.8')
    expect(after).toBe(before - 1)
  })

  it.each([
    ['counted', 1],
    ['named', ['127.0.0.1']],
  ])(
    'behind a relay that is %s, count the address it tells, whatever was invented before it',
    async (_, trustProxy) => {
      const app = await buildApp({ ...t.deps, config: { ...t.deps.config, trustProxy } }, [])
      const askedBy = async (forwarded: string) => {
        const reply = await app.inject({ url: '/api/v1/me', headers: { 'x-forwarded-for': forwarded } })
        return Number(reply.headers['x-ratelimit-remaining'])
      }
      try {
        const first = await askedBy('203.0.113.21')
        expect(await askedBy('203.0.113.22')).toBe(first)
        expect(await askedBy('198.51.100.1, 203.0.113.21')).toBe(first - 1)
      } finally {
        await app.close()
      }
    },
  )

  it('say when to come back', async () => {
    const ask = () => t.app.inject({ url: '/api/v1/me/export', remoteAddress: '203.0.113.9' })
    let reply = await ask()
    for (let n = 0; n < 20 && reply.statusCode !== 429; n += 1) reply = await ask()
    expect(reply.statusCode).toBe(429)
    expect(reply.json()).toMatchObject({ code: 'too-many' })
    expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0)
  })
})

describe('a body', () => {
  const listen = async () => {
    if (!whole.server.listening) await whole.listen({ port: 0, host: '127.0.0.1' })
    return (whole.server.address() as AddressInfo).port
  }

  /** Sends the headers alone, as a client that is about to send all the rest. */
  const announce = async (path: string, headers: string[]) => {
    const socket = connect(await listen(), '127.0.0.1')
    await once(socket, 'connect')
    socket.write([`POST /api/v1${path} HTTP/1.1`, 'Host: localhost', ...headers, '', ''].join('\r\n'))
    const chunks: Buffer[] = []
    socket.on('data', chunk => chunks.push(chunk))
    await once(socket, 'close')
    return Buffer.concat(chunks).toString()
  }

  it('of a hundred megabytes is refused before it is sent, and the connection ends', async () => {
    const answer = await announce('/session', ['Content-Type: application/json', 'Content-Length: 104857600'])
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
    expect(answer).toContain('"code":"too-large"')
    expect(answer.toLowerCase()).toContain('connection: close')
  })

  it('that announces no length is cut at the same limit', async () => {
    const reply = await whole.inject({
      method: 'POST',
      url: '/api/v1/session',
      headers: { 'content-type': 'application/json' },
      payload: `{"login":"${'a'.repeat(1_100_000)}"}`,
    })
    expect([reply.statusCode, reply.json().code]).toEqual([413, 'too-large'])
  })

  it('made of files is refused where none is expected', async () => {
    const answer = await announce('/session', [
      'Content-Type: multipart/form-data; boundary=x',
      'Content-Length: 104857600',
    ])
    expect(answer).toMatch(/^HTTP\/1\.1 415 /)
  })

  it('of the wrong kind, empty or broken is answered in a sentence', async () => {
    const send = (type: string, payload: string) =>
      whole.inject({ method: 'POST', url: '/api/v1/session', headers: { 'content-type': type }, payload })
    expect((await send('application/xml', '<a/>')).statusCode).toBe(415)
    expect((await send('application/json', '')).statusCode).toBe(400)
    expect((await send('application/json', '{"login":')).json()).toMatchObject({ code: 'bad-json' })
  })
})

describe('a client that is too slow', () => {
  it('has a time for its headers, one without a sign, and one for a whole request', () => {
    expect(whole.server.headersTimeout).toBe(timeouts.headers)
    expect(whole.server.timeout).toBe(timeouts.idle)
    expect(whole.server.requestTimeout).toBe(timeouts.request)
  })

  it('is let go when its body does not come', async () => {
    const server = createServer(request => dropSlowBody({ raw: request }, 20)).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    socket.on('error', () => socket.destroy())
    socket.write('POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nabc')
    await once(socket, 'close')
    expect(socket.destroyed).toBe(true)
    server.close()
  })
})
