import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { inFamilies } from '../../contract/in-families.ts'
import { Problem } from '../../contract/problem.ts'
import type { Deps } from '../context.ts'
import { isSessionToken, sessionCookie } from '../identity/session-token.ts'
import { readCookies } from './cookies.ts'
import { placeOf } from './place.ts'
import { tooLarge } from './problems.ts'

const megabyte = 1024 * 1024

/** A text with its images, which travel apart, holds in far less. */
export const bodyLimit = megabyte

const largestFile = 4 * 1024 * megabyte

/** Milliseconds before a client that says nothing more is let go: it holds a place that others need (slow-client attacks). */
export const timeouts = {
  /** All the headers of a request. */
  headers: 20_000,
  /** Nothing read nor written. */
  idle: 120_000,
  /** A whole request: the feed of a département from a slow line. */
  request: 2 * 3_600_000,
  /** The whole body of a request that carries no file. */
  body: 30_000,
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Files are received here. */
    upload?: boolean
  }
}

/** Ends the connection of whoever has not sent the whole body by then. */
export const dropSlowBody = ({ raw }: Pick<FastifyRequest, 'raw'>, milliseconds: number) => {
  if (raw.complete) return
  const timer = setTimeout(() => raw.complete || raw.destroy(), milliseconds)
  const done = () => clearTimeout(timer)
  raw.once('end', done).once('close', done)
}

/** Too heavy or of the wrong kind: said before a byte of it is read, and the connection ends there. */
const refuseBodies = (app: FastifyInstance) => {
  app.addHook('onRequest', async (request, reply) => {
    const isUpload = request.routeOptions.config.upload === true
    const { 'content-type': type = '', 'content-length': length } = request.headers
    if (isUpload) return
    dropSlowBody(request, timeouts.body)
    const isFiles = type.startsWith('multipart/')
    if (!isFiles && Number(length ?? 0) <= bodyLimit) return
    reply.header('connection', 'close')
    if (isFiles)
      throw new Problem(415, 'media-type', {
        fr: 'Aucun fichier n’est attendu ici.',
        en: 'No file is expected here.',
        ...inFamilies('noFileExpected'),
      })
    throw new Problem(413, 'too-large', tooLarge)
  })
}

const ofSession = 'session '

/**
 * A session is one person, and its token says so without asking the database; whoever has none, or invents one, is
 * counted with their address, which a whole school may share.
 */
const callerOf = (deps: Deps) => (request: FastifyRequest) => {
  const token = readCookies(deps.config, request.cookies)[sessionCookie]
  return token && isSessionToken(deps.secret, token) ? `${ofSession}${token}` : placeOf(request.ip)
}

/** A school of four hundred children opens its day behind one address. */
const most = (_: FastifyRequest, caller: string) => (caller.startsWith(ofSession) ? 1_200 : 6_000)

/** How often, how much and how slowly somebody may ask. Sign-ins have a throttle of their own (identity/throttle.ts). */
export const limitRequests = async (app: FastifyInstance, deps: Deps) => {
  await app.register(rateLimit, {
    global: true,
    max: most,
    timeWindow: 60_000,
    keyGenerator: callerOf(deps),
    cache: 20_000,
  })
  refuseBodies(app)
  await app.register(multipart, { limits: { fileSize: largestFile, files: 200, fields: 50, fieldSize: megabyte } })
}
