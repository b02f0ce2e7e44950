import { promisify } from 'node:util'
import { gzip, gzipSync } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** Below, the packets on the network are as many. */
const worthIt = 1_500
/** Up to here a whole body is compressed in a tenth of a millisecond, for less than handing it to another thread costs. */
const quickly = 64 * 1024
/** The second of nine: as small as the fourth within two percent on our answers. */
const options = { level: 2 }

const gzipElsewhere = promisify(gzip)

const isText = (reply: FastifyReply) =>
  /^(text\/|application\/(problem\+)?json|image\/svg)/.test(String(reply.getHeader('content-type') ?? ''))

const accepts = (request: FastifyRequest) =>
  /\bgzip\b(?!\s*;\s*q=0(\.0+)?\s*(,|$))/.test(String(request.headers['accept-encoding'] ?? ''))

/**
 * Compresses whole text answers in one go: a stream per answer cost as much as the database. Streams and files of the
 * browser application, compressed when they were built, pass untouched.
 */
export const compressAnswers = (app: FastifyInstance) => {
  app.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return payload
    if (payload.length < worthIt || reply.hasHeader('content-encoding') || !isText(reply)) return payload
    const varies = reply.getHeader('vary')
    reply.header('vary', varies ? `${varies}, accept-encoding` : 'accept-encoding')
    if (!accepts(request) || request.method === 'HEAD') return payload
    const body = payload.length > quickly ? await gzipElsewhere(payload, options) : gzipSync(payload, options)
    reply.header('content-encoding', 'gzip').header('content-length', body.length)
    return body
  })
}
