import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type FieldError, Problem } from '../../contract/problem.ts'
import { foundationProblem } from './foundation-problems.ts'

const mediaType = 'application/problem+json; charset=utf-8'

const send = (reply: FastifyReply, problem: Problem) => {
  if (problem.retryAfter) reply.header('retry-after', String(problem.retryAfter))
  return reply
    .code(problem.status)
    .header('content-type', mediaType)
    .header('cache-control', 'no-store')
    .serializer((value: unknown) => JSON.stringify(value))
    .send({
      type: 'about:blank',
      title: problem.message,
      status: problem.status,
      code: problem.code,
      ...(problem.errors && { errors: problem.errors }),
      ...(problem.retryAfter && { retryAfter: problem.retryAfter }),
      ...(problem.until && { until: problem.until.toISOString() }),
    })
}

const sentences: Record<string, (params: Record<string, unknown>) => string> = {
  required: () => 'Ce champ est obligatoire.',
  minLength: ({ limit }) => (limit === 1 ? 'Ce champ est obligatoire.' : `Il faut au moins ${limit} caractères.`),
  maxLength: ({ limit }) => `C’est trop long : ${limit} caractères au plus.`,
  minItems: ({ limit }) => `Il en faut au moins ${limit}.`,
  maxItems: ({ limit }) => `C’est trop : ${limit} au plus.`,
  enum: () => 'Cette valeur n’est pas dans la liste.',
  format: () => 'Cette valeur n’a pas la forme attendue.',
  type: () => 'Cette valeur n’a pas la forme attendue.',
  minimum: ({ limit }) => `La plus petite valeur possible est ${limit}.`,
  maximum: ({ limit }) => `La plus grande valeur possible est ${limit}.`,
}

type ValidationError = NonNullable<FastifyError['validation']>[number]

const fieldOf = ({ instancePath, params }: ValidationError) =>
  [instancePath.slice(1).replaceAll('/', '.'), params?.missingProperty].filter(Boolean).join('.')

const fieldError = (error: ValidationError): FieldError => ({
  field: fieldOf(error),
  code: error.keyword,
  message: sentences[error.keyword]?.(error.params ?? {}) ?? 'Cette valeur ne convient pas.',
})

/** Every field at fault at once, in words; a wrong id in the path is simply a page that does not exist. */
const fromValidation = (error: FastifyError) =>
  error.validationContext === 'params'
    ? new Problem(404, 'not-found', 'Cette page n’existe pas, ou elle n’est pas partagée avec vous.')
    : new Problem(422, 'invalid', 'Certains champs sont à corriger.', { errors: error.validation?.map(fieldError) })

const known: Record<string, [number, string, string]> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'too-large', 'Cet envoi est trop volumineux.'],
  FST_REQ_FILE_TOO_LARGE: [413, 'too-large', 'Ce fichier est trop volumineux.'],
  FST_FILES_LIMIT: [413, 'too-many-files', 'Il y a trop de fichiers dans cet envoi.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'media-type', 'Ce type d’envoi n’est pas accepté ici.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'bad-json', 'La demande est vide.'],
  FST_ERR_CTP_INVALID_JSON_BODY: [400, 'bad-json', 'La demande est illisible.'],
  FST_INVALID_MULTIPART_CONTENT_TYPE: [415, 'media-type', 'Joignez un fichier.'],
}

const toProblem = (error: unknown): Problem | null => {
  if (error instanceof Problem) return error
  const fastifyError = error as FastifyError
  if (fastifyError.validation) return fromValidation(fastifyError)
  const match = known[fastifyError.code]
  if (match) return new Problem(...match)
  if (fastifyError.statusCode === 429)
    return new Problem(429, 'too-many', 'Trop de demandes à la fois : patientez un instant.', { retryAfter: 30 })
  if (fastifyError.statusCode === 503)
    return new Problem(503, 'busy', 'préau est très demandé en ce moment : réessayez dans un instant.', {
      retryAfter: 5,
    })
  if (fastifyError.statusCode && fastifyError.statusCode < 500)
    return new Problem(400, 'bad-request', 'La demande est illisible.')
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
      new Problem(
        500,
        'unexpected',
        `Une erreur inattendue est survenue. Rien n’a été perdu ; référence : ${request.id}.`,
      ),
    )
  })
}

export const sendProblem = send
