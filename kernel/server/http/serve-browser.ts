import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { notFound } from '../../contract/problem.ts'
import { sendProblem } from './problems.ts'

const year = 31_536_000

/** Of what is never asked for again: how to ask whether it changed, and how many more one may ask for, weigh on forty files. */
const needless = ['etag', 'last-modified', 'x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset']

/** Named by what it holds. */
const keepForEver = (reply: FastifyReply) => {
  for (const name of needless) reply.removeHeader(name)
  reply.header('cache-control', `public, max-age=${year}, immutable`)
}

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
      if (path.includes('/assets/')) keepForEver(reply)
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
