import cookie from '@fastify/cookie'
import pressure from '@fastify/under-pressure'
import fastify, { type FastifyInstance, LogController } from 'fastify'
import { notFound } from '../../contract/problem.ts'
import type { Deps } from '../context.ts'
import { uuidv7 } from '../db/ids.ts'
import { serveApiPages } from './api-pages.ts'
import type { AppBinding } from './app-binding.ts'
import { compressAnswers } from './compress.ts'
import { kernelBindings } from './kernel-bindings.ts'
import { bodyLimit, limitRequests, timeouts } from './limits.ts'
import { createPatience } from './patience.ts'
import { answerProblems, sendProblem } from './problems.ts'
import { addSecurityHeaders } from './security-headers.ts'
import { serve } from './serve.ts'
import { serveBrowser } from './serve-browser.ts'

/**
 * Of a number of relays Fastify 5.12 believes none, for fear that somebody speaks to préau without passing by them; then
 * a whole territory is one address. The operator who counts them says that nobody does (docs/operating/security.md).
 */
const believed = (relays: Deps['config']['trustProxy']) =>
  typeof relays === 'number' ? (_address: string, hop: number) => hop < relays : relays

const instance = (deps: Deps): FastifyInstance =>
  fastify({
    loggerInstance: deps.log as never,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: believed(deps.config.trustProxy),
    bodyLimit,
    connectionTimeout: timeouts.idle,
    requestTimeout: timeouts.request,
    http: { headersTimeout: timeouts.headers },
    genReqId: () => uuidv7(),
    ajv: {
      customOptions: {
        allErrors: true,
        coerceTypes: 'array',
        removeAdditional: 'all',
        useDefaults: true,
        strict: false,
      },
    },
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
  }) as unknown as FastifyInstance

const protect = async (app: FastifyInstance, deps: Deps, hasVisitors: boolean) => {
  await app.register(cookie)
  addSecurityHeaders(app, deps.config)
  await limitRequests(app, deps)
  // A test on a busy machine must not be told to come back later.
  if (hasVisitors) await app.register(pressure, { maxEventLoopDelay: 2_000, retryAfter: 5 })
  compressAnswers(app)
}

/**
 * The whole HTTP side of préau. Apps are given by whoever starts the process: the kernel does not know them.
 * @param webDir folder of the built browser application, absent in tests that only speak to the API.
 */
export const buildApp = async (deps: Deps, apps: readonly AppBinding[], webDir?: string): Promise<FastifyInstance> => {
  const app = instance(deps)
  app.decorateRequest('actor', null)
  app.decorate('patiently', createPatience())
  // The form of a page without JavaScript, and the one-click of mail programs (RFC 8058): what they hold is not read.
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, _body, done) =>
    done(null),
  )
  answerProblems(app)
  await protect(app, deps, webDir !== undefined)
  const manifests = apps.map(binding => binding.manifest)
  const served = { ...deps, apps }
  for (const binding of kernelBindings(manifests)) serve(app, served, 'core', binding.contract, binding.handlers)
  for (const binding of apps) serve(app, served, binding.manifest.id, binding.contract, binding.handlers)
  serveApiPages(app, apps)
  if (webDir) await serveBrowser(app, webDir)
  else app.setNotFoundHandler((_, reply) => sendProblem(reply, notFound()))
  return app
}
