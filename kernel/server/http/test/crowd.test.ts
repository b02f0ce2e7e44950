import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { worldPassword } from '../../../test/small-world.ts'

const t = testApp()

describe('a class that opens its day at once', () => {
  it('comes in, however many sign in at the same moment', async () => {
    const payload = { login: t.world.logins.claire, password: worldPassword }
    const signIn = () => t.app.inject({ method: 'POST', url: '/api/v1/session', payload })
    const replies = await Promise.all(Array.from({ length: 40 }, signIn))
    expect(replies.map(reply => reply.statusCode)).toEqual(replies.map(() => 200))
  })
})

describe('people whose line is slow', () => {
  const boundary = 'x'
  const beginning = [
    `--${boundary}`,
    'Content-Disposition: form-data; name="file"; filename="photo.png"',
    'Content-Type: image/png',
    '',
    'the first bytes of a picture',
  ].join('\r\n')

  /** Sends the first bytes of a picture, and no more. */
  const beginUpload = async (port: number, cookie: string) => {
    const socket = connect(port, '127.0.0.1')
    await once(socket, 'connect')
    const head = [
      'POST /api/v1/files HTTP/1.1',
      'Host: localhost',
      `Cookie: ${cookie}`,
      `Content-Type: multipart/form-data; boundary=${boundary}`,
      'Content-Length: 100000',
    ]
    socket.write([...head, '', beginning].join('\r\n'))
    return socket
  }

  it('hold no connection to the database while their pictures come: others read and write', async () => {
    const claire = await t.as('claire')
    await t.app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = t.app.server.address() as AddressInfo
    const cookie = [...claire.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const sockets = await Promise.all(Array.from({ length: 12 }, () => beginUpload(port, cookie)))
    // Time for the server to be waiting for the rest of each.
    await sleep(300)
    expect((await claire.get('/me')).status).toBe(200)
    const writings = await Promise.all(Array.from({ length: 5 }, () => claire.put('/me/language', { language: 'fr' })))
    expect(writings.map(({ status }) => status)).toEqual(writings.map(() => 204))
    for (const socket of sockets) socket.destroy()
  })
})
