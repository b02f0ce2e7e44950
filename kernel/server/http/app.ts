import { createHash } from 'node:crypto'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import pressure from '@fastify/under-pressure'
import fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify'
import { notFound } from '../../contract/problem.ts'
import type { Deps } from '../context.ts'
import { uuidv7 } from '../db/ids.ts'
import { sessionCookie } from '../identity/session-token.ts'
import { serveApiPages } from './api-pages.ts'
import type { AppBinding } from './app-binding.ts'
import { compressAnswers } from './compress.ts'
import { readCookies } from './cookies.ts'
import { kernelBindings } from './kernel-bindings.ts'
import { answerProblems, sendProblem } from './problems.ts'
import { serve } from './serve.ts'
import { serveBrowser } from './serve-browser.ts'

const megabyte = 1024 * 1024

/** Nothing inline, nothing from elsewhere: an injected script or frame has nowhere to run (CSP 3). */
const policy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    mediaSrc: ["'self'", 'blob:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    workerSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
}

/** A session is one person; without one, a school shares an address among all its children. */
const callerKey = (deps: Deps) => (request: FastifyRequest) => {
  const token = readCookies(deps.config, request.cookies)[sessionCookie]
  return token ? createHash('sha256').update(token).digest('base64') : request.ip
}

const instance = (deps: Deps): FastifyInstance =>
  fastify({
    loggerInstance: deps.log as never,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: deps.config.trustProxy as never,
    bodyLimit: megabyte,
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
  await app.register(helmet, {
    contentSecurityPolicy: policy,
    referrerPolicy: { policy: 'same-origin' },
    hsts: deps.config.publicUrl.startsWith('https:'),
  })
  await app.register(rateLimit, {
    global: true,
    max: request => (readCookies(deps.config, request.cookies)[sessionCookie] ? 1_200 : 6_000),
    timeWindow: 60_000,
    keyGenerator: callerKey(deps),
    cache: 20_000,
  })
  // A test on a busy machine must not be told to come back later.
  if (hasVisitors) await app.register(pressure, { maxEventLoopDelay: 2_000, retryAfter: 5 })
  compressAnswers(app)
  await app.register(multipart, { limits: { fileSize: 4 * 1024 * megabyte, files: 200, fields: 50 } })
}

/**
 * The whole HTTP side of préau. Apps are given by whoever starts the process: the kernel does not know them.
 * @param webDir folder of the built browser application, absent in tests that only speak to the API.
 */
export const buildApp = async (deps: Deps, apps: readonly AppBinding[], webDir?: string): Promise<FastifyInstance> => {
  const app = instance(deps)
  app.decorateRequest('actor', null)
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
