import { createDecipheriv, createECDH, createHmac, createPublicKey, randomBytes, verify } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PushDevice } from '../../../contract/api/push.ts'
import { testApp } from '../../../test/app.ts'
import type { Persona } from '../../../test/small-world.ts'
import { beginDigests, writeDigests } from '../digests.ts'
import { sendPushes } from '../push/send-pushes.ts'
import { tellAtOnce } from '../tell-at-once.ts'
import { board, minutesAfter, write } from './board-world.ts'

const t = testApp([board])
const thursday = new Date('2026-11-19T15:00:00Z')
const cm1 = { audience: 'guardians', class: 'cm1a' } as const

/** A push service of the test's own, over HTTP, that keeps what it is handed. */
interface Handed {
  path: string
  headers: IncomingMessage['headers']
  body: Buffer
}
const handed: Handed[] = []
let answer = 201
const service = createServer((request, reply) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    handed.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks) })
    reply.writeHead(answer, answer === 307 ? { location: `${origin()}/elsewhere` } : {}).end()
  })
})
const origin = () => `http://127.0.0.1:${(service.address() as AddressInfo).port}`
beforeAll(() => new Promise<void>(done => service.listen(0, '127.0.0.1', done)))
afterAll(() => new Promise<void>(done => service.close(() => done())))

/** What a browser makes when it subscribes (RFC 8291): it alone can read what it is sent. */
const aBrowser = (path: string) => {
  const keys = createECDH('prime256v1')
  keys.generateKeys()
  const auth = randomBytes(16)
  const hkdf = (salt: Buffer, material: Buffer, info: Buffer, bytes: number) => {
    const extracted = createHmac('sha256', salt).update(material).digest()
    return createHmac('sha256', extracted)
      .update(Buffer.concat([info, Buffer.from([1])]))
      .digest()
      .subarray(0, bytes)
  }
  const read = (body: Buffer) => {
    const [salt, sender, sealed] = [body.subarray(0, 16), body.subarray(21, 86), body.subarray(86)]
    const shared = keys.computeSecret(sender)
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), keys.getPublicKey(), sender])
    const material = hkdf(auth, shared, info, 32)
    const key = hkdf(salt, material, Buffer.from('Content-Encoding: aes128gcm\0'), 16)
    const nonce = hkdf(salt, material, Buffer.from('Content-Encoding: nonce\0'), 12)
    const decipher = createDecipheriv('aes-128-gcm', key, nonce)
    decipher.setAuthTag(sealed.subarray(-16))
    const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
    return JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString()) as Record<string, string>
  }
  return {
    read,
    subscription: () => ({
      endpoint: `${origin()}/${path}`,
      p256dh: keys.getPublicKey('base64url'),
      auth: auth.toString('base64url'),
    }),
  }
}

const subscribe = async (persona: Persona, browser: ReturnType<typeof aBrowser>) =>
  (await t.as(persona)).post('/me/push-devices', browser.subscription())
const devices = async (persona: Persona) =>
  (await (await t.as(persona)).get<{ devices: PushDevice[]; publicKey: string }>('/me/push-devices')).body
const kept = () => t.deps.sql<{ failure: string | null; sent: boolean; failed: boolean }[]>`
  select failure, sent_at is not null as sent, failed_at is not null as failed from core.outgoing_pushes`

const tell = async () => {
  await tellAtOnce(t.deps, [board.manifest], minutesAfter(thursday, 2))
  await t.deps.sql`update core.outgoing_pushes set next_at = now(), expires_at = now() + interval '1 hour'`
  await sendPushes(t.deps)
}

beforeEach(async () => {
  handed.length = 0
  answer = 201
  t.deps.config.pushServices = [origin()]
  for (const table of ['push_devices', 'outgoing_pushes', 'tellings', 'feed_entries', 'digests'])
    await t.deps.sql`delete from ${t.deps.sql(`core.${table}`)}`
})

describe('an alert', () => {
  it('reaches each account of a device, readable by its browser alone, and names the child or the account', async () => {
    const telephone = aBrowser('telephone')
    await subscribe('delphine', telephone)
    await subscribe('julien', telephone)
    await write(t, 'École fermée', cm1, { at: thursday, event: 'note.alarm' })
    await tell()
    expect(handed.map(one => one.path)).toEqual(['/telephone', '/telephone'])
    const read = handed.map(one => telephone.read(one.body))
    expect(read.map(one => one.title)).toEqual(['École fermée', 'École fermée'])
    expect(read.map(one => one.body).toSorted()).toEqual([
      'Pour Julien · École des Tilleuls',
      'Pour Noé · École des Tilleuls',
    ])
    expect(read[0]?.path).toMatch(/^\/tableau\/[0-9a-f-]{36}$/)
    expect(handed[0]?.body.toString('latin1')).not.toContain('ferm')
  })

  it('reaches a device once, though two processes send at the same time', async () => {
    const telephone = aBrowser('telephone')
    await subscribe('delphine', telephone)
    for (const title of ['École fermée', 'École rouverte', 'Cantine fermée', 'Cantine rouverte'])
      await write(t, title, cm1, { at: thursday, event: 'note.alarm' })
    const beside = await t.beside()
    const at = minutesAfter(thursday, 2)
    await Promise.all([tellAtOnce(t.deps, [board.manifest], at), tellAtOnce(beside.deps, [board.manifest], at)])
    await t.deps.sql`update core.outgoing_pushes set next_at = now(), expires_at = now() + interval '1 hour'`
    await Promise.all([sendPushes(t.deps), sendPushes(beside.deps)])
    expect(handed.map(one => telephone.read(one.body).title).toSorted()).toEqual([
      'Cantine fermée',
      'Cantine rouverte',
      'École fermée',
      'École rouverte',
    ])
  })

  it('is signed by this instance, with the key its devices know', async () => {
    await subscribe('samira', aBrowser('a'))
    await write(t, 'École fermée', cm1, { at: thursday, event: 'note.alarm' })
    await tell()
    const [, token = '', key = ''] = /^vapid t=([^,]+), k=(.+)$/.exec(handed[0]?.headers.authorization ?? '') ?? []
    expect(key).toBe((await devices('samira')).publicKey)
    const [head = '', claims = '', signature = ''] = token.split('.')
    const point = Buffer.from(key, 'base64url')
    const jwk = {
      kty: 'EC',
      crv: 'P-256',
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33).toString('base64url'),
    }
    const verified = verify(
      'sha256',
      Buffer.from(`${head}.${claims}`),
      { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
      Buffer.from(signature, 'base64url'),
    )
    expect(verified).toBe(true)
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({ aud: origin() })
  })

  it('is heard once, however often it is told', async () => {
    await subscribe('samira', aBrowser('a'))
    await write(t, 'École fermée', cm1, { at: thursday, event: 'note.alarm' })
    await tell()
    await t.deps
      .sql`insert into core.tellings (event_id, next_at) select id, ${thursday} from core.events order by id desc limit 1`
    await tell()
    await sendPushes(t.deps)
    expect(handed).toHaveLength(1)
  })

  it('of the evening is one for the whole digest', async () => {
    const telephone = aBrowser('telephone')
    await subscribe('samira', telephone)
    await beginDigests(t.deps.sql, new Date('2026-11-19T07:00:00Z'))
    await writeDigests(t.deps, [board.manifest], { now: new Date('2026-11-19T07:00:00Z') })
    await write(t, 'Sortie', cm1, { at: thursday })
    await write(t, 'Goûter', cm1, { at: minutesAfter(thursday, 1) })
    await writeDigests(t.deps, [board.manifest], { now: new Date('2026-11-19T17:00:30Z') })
    await t.deps.sql`update core.outgoing_pushes set next_at = now(), expires_at = now() + interval '1 hour'`
    await sendPushes(t.deps)
    expect(handed.map(one => telephone.read(one.body))).toMatchObject([
      { title: '2 nouveautés pour vous', body: 'Pour Samira · Goûter · Sortie', path: '/' },
    ])
  })
})

describe('a device', () => {
  it.each([404, 410])('that answers %i no longer exists and is forgotten', async status => {
    await subscribe('samira', aBrowser('gone'))
    await write(t, 'École fermée', cm1, { at: thursday, event: 'note.alarm' })
    answer = status
    await tell()
    expect((await devices('samira')).devices).toEqual([])
  })

  it.each([503, 429])('whose service answers %i is tried again', async status => {
    await subscribe('samira', aBrowser('busy'))
    await write(t, 'École fermée', cm1, { at: thursday, event: 'note.alarm' })
    answer = status
    await tell()
    expect(await kept()).toEqual([{ failure: `http-${status}`, sent: false, failed: false }])
    answer = 201
    await t.deps.sql`update core.outgoing_pushes set next_at = now()`
    await sendPushes(t.deps)
    expect(await kept()).toEqual([{ failure: null, sent: true, failed: false }])
  })

  it.each([
    'http://127.0.0.1:1/x',
    'https://127.0.0.1/x',
    'https://fcm.googleapis.com.exemple.fr/x',
    'https://moi@fcm.googleapis.com/x',
    'https://fcm.googleapis.com:8443/x',
    'file:///etc/passwd',
  ])('cannot make préau call %s', async endpoint => {
    const { p256dh, auth } = aBrowser('x').subscription()
    expect((await (await t.as('samira')).post('/me/push-devices', { endpoint, p256dh, auth })).status).toBe(422)
  })

  it('whose service sends elsewhere is not followed', async () => {
    await subscribe('samira', aBrowser('turn'))
    await write(t, 'École fermée', cm1, { at: thursday, event: 'note.alarm' })
    answer = 307
    await tell()
    expect(handed.map(one => one.path)).toEqual(['/turn'])
    expect(await kept()).toMatchObject([{ failure: 'http-307', failed: true }])
  })

  it('is its owner’s to remove, and no child has one before the parents agreed', async () => {
    await subscribe('samira', aBrowser('a'))
    const [mine] = (await devices('samira')).devices
    await (await t.as('marc')).delete(`/me/push-devices/${mine?.id}`)
    expect((await devices('samira')).devices).toHaveLength(1)
    await (await t.as('samira')).delete(`/me/push-devices/${mine?.id}`)
    expect((await devices('samira')).devices).toEqual([])
    expect((await subscribe('lina', aBrowser('b'))).status).toBe(403)
  })
})
