import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { inFamilies } from '../../contract/in-families.ts'
import { Problem } from '../../contract/problem.ts'
import type { SizedFile } from './handlers.ts'

export const isSized = (result: unknown): result is SizedFile =>
  typeof result === 'object' && result !== null && 'open' in result && 'tag' in result

const outside = () =>
  new Problem(416, 'range', {
    fr: 'Ce fichier n’a pas cette partie.',
    en: 'This file has no such part.',
    ...inFamilies('noSuchPart'),
  })

/**
 * The one part a `Range` asks for (RFC 9110 §14). What we do not serve (several parts, another unit, nonsense) is ignored,
 * as the standard allows: the whole is sent.
 * @throws Problem 416 `range` when nothing of the file is in it.
 */
export const partAsked = (range: string | undefined, size: number): { start: number; end: number } | null => {
  const [, first, last] = /^bytes=\s*(\d*)-(\d*)\s*$/i.exec(range ?? '') ?? []
  if (first === undefined || last === undefined || (!first && !last)) return null
  if (first && last && Number(last) < Number(first)) return null
  const start = first ? Number(first) : Math.max(0, size - Number(last))
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1
  if (start >= size) throw outside()
  return { start, end }
}

/** Opened by itself, a file is no page: it runs nothing, fetches nothing and sends nothing. */
const policy = "default-src 'none'; media-src 'self'; frame-ancestors 'none'"

/** Sends a file, or the part of it that is asked: Safari plays no video otherwise, and nobody could move within one. */
export const sendSized = (request: FastifyRequest, reply: FastifyReply, { size, tag, open }: SizedFile) => {
  const etag = `"${tag}"`
  const { range, 'if-range': condition, 'if-none-match': known } = request.headers
  reply.header('accept-ranges', 'bytes').header('etag', etag).header('content-security-policy', policy)
  if (known === etag) return reply.code(304).send()
  if (request.method === 'HEAD') return reply.header('content-length', size).send(Readable.from([]))
  // A date is no proof that the bytes are the same, and an unsatisfiable part of other bytes is no fault (§13.1.5).
  const isSame = condition === undefined || condition === etag
  reply.header('content-range', `bytes */${size}`)
  const part = isSame ? partAsked(range, size) : null
  if (!part) return reply.removeHeader('content-range').header('content-length', size).send(open())
  return reply
    .code(206)
    .header('content-range', `bytes ${part.start}-${part.end}/${size}`)
    .header('content-length', part.end - part.start + 1)
    .send(open(part))
}
