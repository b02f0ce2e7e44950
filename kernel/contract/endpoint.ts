import type { Static, TProperties, TSchema } from './schema.ts'

/** What a grant gives: the highest level wins, nothing denies. */
export type Level = 'read' | 'contribute' | 'manage'

export const levels: readonly Level[] = ['read', 'contribute', 'manage']

/** Whether `held` is enough where `needed` is asked. */
export const atLeast = (held: Level | null, needed: Level): boolean =>
  held !== null && levels.indexOf(held) >= levels.indexOf(needed)

/**
 * Who may call an endpoint, declared once and checked by the kernel.
 * - `public`: no session is needed.
 * - `own`: only what belongs to the signed-in person (« mon compte », one's sessions, one's feed).
 * - `{ visible }`: a list of resources of that kind; the rule must filter with `visible()`.
 * - `{ on, level }`: a path parameter (or a body field) names a resource on which that level is needed:
 *   not visible is 404, visible but not enough is 403. `inTrash` asks the level while it is in the trash (restoring).
 */
export type Access = 'public' | 'own' | { visible: string } | { on: string; level: Level; inTrash?: true }

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export interface Endpoint {
  method: Method
  /** Under `/api/v1`, nouns only; `:xId` parameters are UUIDs unless `params` says otherwise. */
  path: string
  access: Access
  /** One sentence for the API page. */
  summary: string
  params?: TProperties
  query?: TSchema
  body?: TSchema
  /** `null`: 204 without a body. `'file'`: a stream with its own media type. */
  reply: TSchema | null | 'file'
  /** The body is `multipart/form-data`; the handler reads `ctx.uploads`, outside any transaction. */
  upload?: true
  /** Allowed before the charter is accepted or a temporary password is replaced. */
  beforeCharter?: true
  /** Allowed while the second factor that the person’s functions require is still missing: what leads to it. */
  beforeFactor?: true
  /**
   * A dangerous act: who they are was proved (password, second factor) less than a quarter of an hour ago, otherwise
   * `step-up-required`. `second-factor`: only of those who have one, where the body proves the password already.
   */
  recent?: true | 'second-factor'
  /**
   * Other people read what it sends: refused while the sending of pupils or families is suspended (`suspended`). Said,
   * true or false, wherever they may write; a house test asks.
   */
  speech?: boolean
  /** The last answer is kept on a personal device, for its account alone, and read there without network (row K6). */
  offline?: true
  /** Requests a minute from one address, where the kernel's default would be too generous. */
  perMinute?: number
}

/** Names the person a page was drawn for: the request is refused (`other-account`) when the session is somebody else’s. */
export const accountHeader = 'preau-account'

/** A UUID of the browser’s for one act: a writing request sent again with it is done once and answered alike. */
export const idempotencyHeader = 'idempotency-key'

export type Contract = Record<string, Endpoint>

/** Declares the endpoints of an app; the literal types are what types handlers and the browser client. */
export const contract = <const C extends Contract>(endpoints: C): C => endpoints

type PathNames<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? Name | PathNames<Rest>
  : P extends `${string}:${infer Name}`
    ? Name
    : never

type PathInput<E extends Endpoint> = { [N in PathNames<E['path']>]: string }
type QueryInput<E extends Endpoint> = E extends { query: infer Q extends TSchema } ? { query: Static<Q> } : unknown
type BodyInput<E extends Endpoint> = E extends { body: infer B extends TSchema } ? { body: Static<B> } : unknown

/** What a handler receives and what the browser client asks for: path parameters, `query`, `body`. */
export type Input<E extends Endpoint> = PathInput<E> & QueryInput<E> & BodyInput<E>

export type Reply<E extends Endpoint> = E['reply'] extends TSchema ? Static<E['reply']> : void

/** Names of the path parameters, in order. */
export const pathNames = (path: string): string[] => [...path.matchAll(/:(\w+)/g)].map(match => match[1] as string)
