import { gunzipSync } from 'node:zlib'
import fastify from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compressAnswers } from '../compress.ts'

const app = fastify()
const list = (length: number) => Array.from({ length }, (_, n) => ({ title: `La sortie au musée, groupe ${n}` }))

beforeAll(async () => {
  compressAnswers(app)
  app.get('/list/:length', request => list(Number((request.params as { length: string }).length)))
  app.get('/picture', (_, reply) => reply.type('image/webp').send(Buffer.alloc(10_000)))
  app.get('/built', (_, reply) => reply.type('text/css').header('content-encoding', 'br').send(Buffer.alloc(10_000)))
  await app.ready()
})
afterAll(() => app.close())

const get = (url: string, accepted?: string) =>
  app.inject({ url, headers: accepted === undefined ? {} : { 'accept-encoding': accepted } })

describe('an answer', () => {
  it.each([100, 4000])('of %i lines is compressed whole, and says how long it is', async length => {
    const reply = await get(`/list/${length}`, 'gzip, deflate, br')
    expect(reply.headers['content-encoding']).toBe('gzip')
    expect(reply.headers['content-length']).toBe(String(reply.rawPayload.length))
    expect(JSON.parse(gunzipSync(reply.rawPayload).toString())).toEqual(list(length))
  })

  it('is left as it is for who cannot read it compressed, and caches are told', async () => {
    for (const accepted of [undefined, 'br', 'gzip;q=0']) {
      const reply = await get('/list/100', accepted)
      expect(reply.headers['content-encoding']).toBeUndefined()
      expect(reply.headers.vary).toBe('accept-encoding')
      expect(reply.json()).toEqual(list(100))
    }
  })

  it('too short to gain anything is left as it is', async () => {
    expect((await get('/list/3', 'gzip')).headers['content-encoding']).toBeUndefined()
  })

  it('that is a picture, or was compressed already, is left as it is', async () => {
    expect((await get('/picture', 'gzip')).headers['content-encoding']).toBeUndefined()
    expect((await get('/built', 'gzip')).headers['content-encoding']).toBe('br')
  })
})
