import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { inFamilies } from '../../contract/in-families.ts'
import { type Sentence, sentenceIn } from '../../contract/language.ts'
import { Problem } from '../../contract/problem.ts'
import { foundationProblem } from './foundation-problems.ts'
import { tooMany } from './patience.ts'
import { languageOf, screenLanguageOf } from './request-language.ts'
import { validationProblem } from './validation-problems.ts'

const mediaType = 'application/problem+json; charset=utf-8'

const send = (reply: FastifyReply, problem: Problem) => {
  const spoken = { language: languageOf(reply.request), screen: screenLanguageOf(reply.request) }
  if (problem.retryAfter) reply.header('retry-after', String(problem.retryAfter))
  return reply
    .code(problem.status)
    .header('content-type', mediaType)
    .header('content-language', problem.sentence[spoken.screen] ? spoken.screen : spoken.language)
    .header('cache-control', 'no-store')
    .serializer((value: unknown) => JSON.stringify(value))
    .send({
      type: 'about:blank',
      title: sentenceIn(problem.sentence, spoken),
      status: problem.status,
      code: problem.code,
      ...(problem.errors && {
        errors: problem.errors.map(error => ({ ...error, message: sentenceIn(error.message, spoken) })),
      }),
      ...(problem.retryAfter && { retryAfter: problem.retryAfter }),
      ...(problem.until && { until: problem.until.toISOString() }),
    })
}

export const tooLarge: Sentence = {
  fr: 'Cet envoi est trop volumineux.',
  en: 'What you sent is too large.',
  ...inFamilies('tooLarge'),
}
const unreadable: Sentence = {
  fr: 'La demande est illisible.',
  en: 'The request cannot be read.',
  ...inFamilies('unreadable'),
}

const known: Record<string, [number, string, Sentence]> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'too-large', tooLarge],
  FST_REQ_FILE_TOO_LARGE: [
    413,
    'too-large',
    { fr: 'Ce fichier est trop volumineux.', en: 'This file is too large.', ...inFamilies('fileTooLarge') },
  ],
  FST_FILES_LIMIT: [
    413,
    'too-many-files',
    {
      fr: 'Il y a trop de fichiers dans cet envoi.',
      en: 'There are too many files in what you sent.',
      ...inFamilies('tooManyFiles'),
    },
  ],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    415,
    'media-type',
    {
      fr: 'Ce type d’envoi n’est pas accepté ici.',
      en: 'What you sent is of a kind that is not accepted here.',
      ...inFamilies('wrongKind'),
    },
  ],
  FST_ERR_CTP_EMPTY_JSON_BODY: [
    400,
    'bad-json',
    { fr: 'La demande est vide.', en: 'The request is empty.', ...inFamilies('empty') },
  ],
  FST_ERR_CTP_INVALID_JSON_BODY: [400, 'bad-json', unreadable],
  // Of the connection of whoever was sending (a socket of ours would name a system call): they gave up, nobody reads the answer.
  ECONNRESET: [400, 'bad-request', unreadable],
  FST_INVALID_MULTIPART_CONTENT_TYPE: [
    415,
    'media-type',
    { fr: 'Joignez un fichier.', en: 'Attach a file.', ...inFamilies('attachFile') },
  ],
}

const toProblem = (error: unknown): Problem | null => {
  if (error instanceof Problem) return error
  const fastifyError = error as FastifyError
  if (fastifyError.validation) return validationProblem(fastifyError)
  const match = known[fastifyError.code]
  if (match) return new Problem(...match)
  if (fastifyError.statusCode === 429)
    return new Problem(
      429,
      'too-many',
      {
        fr: 'Trop de demandes à la fois : patientez un instant.',
        en: 'Too many requests at once: wait a moment.',
        ...inFamilies('tooManyRequests'),
      },
      { retryAfter: 30 },
    )
  if (fastifyError.statusCode === 503) return tooMany()
  if (fastifyError.statusCode && fastifyError.statusCode < 500) return new Problem(400, 'bad-request', unreadable)
  return null
}

/** What préau stands on fails: said to the person as something that passes, and to the operator in the log. */
const toFoundationProblem = (error: unknown, request: FastifyRequest): Problem | null => {
  const problem = foundationProblem(error)
  if (problem) request.log.error({ err: error, code: problem.code }, 'a foundation is missing')
  return problem
}

/** All errors leave as `application/problem+json`; an unexpected one is logged with its request id, never detailed. */
export const answerProblems = (app: FastifyInstance) => {
  app.setErrorHandler((error, request: FastifyRequest, reply) => {
    const problem = toFoundationProblem(error, request) ?? toProblem(error)
    if (problem) return send(reply, problem)
    request.log.error({ err: error }, 'unexpected error')
    return send(
      reply,
      new Problem(500, 'unexpected', {
        fr: `Une erreur inattendue est survenue. Rien n’a été perdu ; référence : ${request.id}.`,
        en: `Something unexpected happened. Nothing was lost; reference: ${request.id}.`,
        ...inFamilies('unexpected', request.id),
      }),
    )
  })
}

export const sendProblem = send
