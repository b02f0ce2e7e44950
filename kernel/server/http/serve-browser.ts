import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { notFound } from '../../contract/problem.ts'
import { sendProblem } from './problems.ts'

const year = 31_536_000

/**
 * The built browser application. File names carry a hash, so they are kept for a year; the page itself is asked again
 * each time. Any address outside `/api` answers with the page: the browser's router knows the rest.
 */
export const serveBrowser = async (app: FastifyInstance, webDir: string) => {
  const page = await readFile(join(webDir, 'index.html'))
  await app.register(fastifyStatic, {
    root: webDir,
    preCompressed: true,
    index: false,
    wildcard: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      if (path.includes('/assets/')) reply.header('cache-control', `public, max-age=${year}, immutable`)
      // Asked again each time: an old one would keep an old préau on the device.
      else reply.header('cache-control', path.endsWith('service-worker.js') ? 'no-cache' : 'public, max-age=3600')
    },
  })
  app.get('/', (_, reply) => reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page))
  app.setNotFoundHandler((request, reply) => {
    const wantsPage =
      request.method === 'GET' && !request.url.startsWith('/api/') && !/\/assets\/|\.\w{2,5}$/.test(request.url)
    if (!wantsPage) return sendProblem(reply, notFound())
    return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page)
  })
}
