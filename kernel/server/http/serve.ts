import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Access, Contract, Endpoint, Level } from '../../contract/endpoint.ts'
import { accountHeader, pathNames } from '../../contract/endpoint.ts'
import { inFamilies } from '../../contract/in-families.ts'
import { conflict, notFound, Problem, stepUpRequired, unauthenticated } from '../../contract/problem.ts'
import { t } from '../../contract/schema.ts'
import { requireLevel } from '../access/access.ts'
import type { Actor, Ctx, ServedDeps } from '../context.ts'
import type { Db } from '../db/client.ts'
import { openSession } from '../identity/session.ts'
import { refuseSuspended } from '../speech/suspensions.ts'
import { readCookies, writeCookie } from './cookies.ts'
import type { Handlers } from './handlers.ts'
import { makeContext } from './make-context.ts'
import { once } from './once.ts'
import { type Patience, tooSlow } from './patience.ts'
import { isSized, sendSized } from './ranges.ts'

type Handler = (ctx: Ctx, input: Record<string, unknown>) => Promise<unknown>

const schemaOf = (endpoint: Endpoint) => ({
  summary: endpoint.summary,
  params: t.object({ ...Object.fromEntries(pathNames(endpoint.path).map(name => [name, t.id()])), ...endpoint.params }),
  ...(endpoint.query && { querystring: endpoint.query }),
  ...(endpoint.body && { body: endpoint.body }),
  ...(endpoint.reply && endpoint.reply !== 'file' && { response: { '2xx': endpoint.reply } }),
})

const inputOf = (request: FastifyRequest): Record<string, unknown> => ({
  ...(request.params as object),
  query: request.query,
  body: request.body,
})

/** The id on which a level is asked: a path parameter, or a field of the body for a creation inside something. */
const targetOf = (access: Extract<Access, { on: string }>, input: Record<string, unknown>): string => {
  const body = input.body as Record<string, unknown> | undefined
  const query = input.query as Record<string, unknown> | undefined
  const id = input[access.on] ?? body?.[access.on] ?? query?.[access.on]
  if (typeof id !== 'string')
    throw new Problem(422, 'invalid', {
      fr: `Le champ « ${access.on} » manque.`,
      en: `The field “${access.on}” is missing.`,
    })
  return id
}

/** The rights gate: every request goes through here, before any line of an app runs. */
const levelFor = async (
  db: Db,
  endpoint: Endpoint,
  actor: Actor | null,
  input: Record<string, unknown>,
): Promise<Level> => {
  const { access } = endpoint
  if (access === 'public') return 'read'
  if (!actor) throw unauthenticated()
  if (typeof access === 'object' && 'on' in access) return requireLevel(db, actor, targetOf(access, input), access)
  return 'read'
}

const refuseUnready = (endpoint: Endpoint, session: Actor | null) => {
  if (!session || endpoint.access === 'public' || endpoint.beforeCharter) return
  if (session.factorDue?.isOver && !endpoint.beforeFactor)
    throw new Problem(403, 'second-factor-due', {
      fr: 'Ajoutez d’abord une seconde protection à votre compte.',
      en: 'First add a second protection to your account.',
      ...inFamilies('secondFactorDue'),
    })
  if (session.mustChange)
    throw new Problem(403, 'password-to-change', {
      fr: 'Choisissez d’abord votre propre mot de passe.',
      en: 'First choose a password of your own.',
      ...inFamilies('passwordToChange'),
    })
  if (session.charterDue)
    throw new Problem(403, 'charter-due', {
      fr: 'Lisez et acceptez d’abord la charte.',
      en: 'First read and accept the charter.',
      ...inFamilies('charterDue'),
    })
}

/** Dangerous acts, once the rights are known to be enough: nobody proves who they are for nothing. */
const refuseUnproved = ({ recent }: Endpoint, actor: Actor | null) => {
  if (!recent || actor?.isRecent) return
  if (recent === true || actor?.hasFactor) throw stepUpRequired()
}

/** The crisis switch: on what the endpoint names when it names something, anywhere otherwise. */
const refuseSilenced = async (db: Db, { speech, access }: Endpoint, actor: Actor, input: Record<string, unknown>) => {
  if (speech)
    await refuseSuspended(db, actor, typeof access === 'object' && 'on' in access ? targetOf(access, input) : null)
}

/** `null` (a page without an origin: a sandbox, a file) is never ours. */
const isOurs = (origin: string, request: FastifyRequest, deps: ServedDeps) =>
  origin === deps.config.publicUrl || (URL.canParse(origin) && new URL(origin).host === request.headers.host)

/** A state-changing request from another site is refused: same-site cookies first, what the browser says second. */
const refuseForeignOrigin = (request: FastifyRequest, deps: ServedDeps) => {
  const { origin, 'sec-fetch-site': site } = request.headers
  const isForeign = site ? site !== 'same-origin' && site !== 'none' : Boolean(origin && !isOurs(origin, request, deps))
  if (isForeign)
    throw new Problem(403, 'origin', {
      fr: 'Cette demande vient d’un autre site.',
      en: 'This request comes from another site.',
      ...inFamilies('otherSite'),
    })
}

/**
 * The cookie is common to every tab, the account may have been changed in another one: a page says for whom it was drawn,
 * so that it neither writes in somebody else’s name nor receives what is theirs (row L3).
 */
const refuseOtherAccount = (request: FastifyRequest, { personId }: Actor) => {
  const drawnFor = request.headers[accountHeader]
  if (drawnFor !== undefined && drawnFor !== personId)
    throw conflict('other-account', {
      fr: 'Un autre compte a été ouvert sur cet appareil : rien n’a été envoyé.',
      en: 'Another account was opened on this device: nothing was sent.',
      ...inFamilies('otherAccount'),
    })
}

declare module 'fastify' {
  interface FastifyInstance {
    patiently: Patience
  }
  interface FastifyRequest {
    /** Who is signed in; read before the input is even looked at. */
    actor: Actor | null
  }
}

interface Route {
  deps: ServedDeps
  app: string
  endpoint: Endpoint
  handler: Handler
}

/** Who is asking, before what is asked: a stranger learns nothing, not even which fields are wrong. */
const admit =
  ({ deps, app, endpoint }: Omit<Route, 'handler'>) =>
  async (request: FastifyRequest, reply: FastifyReply) => {
    if (endpoint.method !== 'GET') refuseForeignOrigin(request, deps)
    const cookies = readCookies(deps.config, request.cookies)
    const setCookie = writeCookie(deps.config, reply)
    request.actor = await request.server.patiently(() => openSession(deps, { cookies, setCookie }))
    if (endpoint.access !== 'public') {
      if (!request.actor) throw unauthenticated()
      refuseOtherAccount(request, request.actor)
      // Row H3: for a pupil whose classes closed the app, none of it exists.
      if (request.actor.closedApps.includes(app)) throw notFound()
    }
    refuseUnready(endpoint, request.actor)
  }

/** An upload lasts as long as its sender takes; everything else is answered in time. */
const answer = (
  { upload }: Endpoint,
  { server }: FastifyRequest,
  work: (isLate: () => boolean) => Promise<unknown>,
): Promise<unknown> => (upload ? work(() => false) : server.patiently(work))

const run = async ({ deps, app, endpoint, handler }: Route, request: FastifyRequest, reply: FastifyReply) => {
  const { actor } = request
  const input = inputOf(request)
  const work = async (db: Db) => {
    const level = await levelFor(db, endpoint, actor, input)
    refuseUnproved(endpoint, actor)
    if (actor) await refuseSilenced(db, endpoint, actor, input)
    const handle = () => handler(makeContext({ deps, db, app, actor, level, request, reply }), input)
    return endpoint.method === 'GET' || endpoint.upload || endpoint.reply === 'file'
      ? handle()
      : once(db, actor, request, handle)
  }
  const result = await answer(endpoint, request, isLate => {
    // Files come at the pace of whoever sends them: a transaction would hold its connection all that time.
    if (endpoint.method === 'GET' || endpoint.upload) return work(deps.sql)
    return deps.sql.begin(tx => {
      if (isLate()) throw tooSlow()
      return work(tx)
    })
  })
  if (endpoint.reply === null) return reply.code(204).send()
  return endpoint.reply === 'file' && isSized(result) ? sendSized(request, reply, result) : reply.send(result)
}

/**
 * The only way to add a route. Rights come from the contract, one transaction per writing request; input beyond the
 * schema is dropped, the reply serializer drops undeclared fields.
 * @param app id of the app (`core` for the kernel), the prefix of its events and audit actions.
 */
export const serve = <C extends Contract>(
  server: FastifyInstance,
  deps: ServedDeps,
  app: string,
  contract: C,
  handlers: Handlers<C>,
) => {
  for (const [name, endpoint] of Object.entries(contract)) {
    const handler = handlers[name] as unknown as Handler
    server.route({
      method: endpoint.method,
      url: `/api/v1${endpoint.path}`,
      schema: { ...schemaOf(endpoint), operationId: `${app}.${name}`, tags: [app] } as object,
      config: {
        upload: endpoint.upload === true,
        ...(endpoint.perMinute && { rateLimit: { max: endpoint.perMinute, timeWindow: 60_000 } }),
      },
      preValidation: admit({ deps, app, endpoint }),
      handler: (request, reply) => run({ deps, app, endpoint, handler }, request, reply),
    })
  }
}
