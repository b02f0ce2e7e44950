import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Level } from '../../contract/endpoint.ts'
import { record } from '../audit/record.ts'
import type { Actor, Ctx, ServedDeps, Upload } from '../context.ts'
import type { Db } from '../db/client.ts'
import { emit } from '../events/emit.ts'
import { readCookies, writeCookie } from './cookies.ts'
import { placeOf } from './place.ts'
import { languageOf } from './request-language.ts'

interface Making {
  deps: ServedDeps
  db: Db
  app: string
  actor: Actor | null
  level: Level
  request: FastifyRequest
  reply: FastifyReply
}

async function* uploadsOf(request: FastifyRequest): AsyncIterable<Upload> {
  for await (const part of request.files()) yield { name: part.filename, mediaType: part.mimetype, stream: part.file }
}

const disposition = (name: string) =>
  `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`

const sendAs =
  (reply: FastifyReply): Ctx['sendAs'] =>
  (mediaType, options = {}) => {
    reply.header('content-type', mediaType)
    reply.header('x-content-type-options', 'nosniff')
    if (options.download) reply.header('content-disposition', disposition(options.download))
    const immutable = options.immutable ? ', immutable' : ''
    reply.header('cache-control', options.seconds ? `private, max-age=${options.seconds}${immutable}` : 'no-store')
    // What one account was shown is not drawn from the browser’s own cache for the next account of this device (row L3).
    reply.header('vary', 'cookie')
  }

/** Everything a handler may use, and nothing else. `actor` is null only for public endpoints, whose type says so. */
export const makeContext = (making: Making): Ctx => {
  const { deps, db, app, actor, level, request } = making
  const now = new Date()
  return {
    actor: actor as Actor,
    level,
    db,
    now,
    language: languageOf(request),
    deps,
    caller: {
      address: placeOf(request.ip),
      device: request.headers['user-agent']?.slice(0, 300) ?? '',
      cookies: readCookies(deps.config, request.cookies),
    },
    uploads: () => uploadsOf(request),
    setCookie: writeCookie(deps.config, making.reply),
    sendAs: sendAs(making.reply),
    emit: (name, event) => emit({ db, app, actorId: actor?.personId ?? null, now }, name, event),
    record: (action, entry) => record({ db, actorId: actor?.personId ?? null }, action, entry),
  }
}
