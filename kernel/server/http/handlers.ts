import type { Contract, Input, Reply } from '../../contract/endpoint.ts'
import type { Ctx, PublicCtx } from '../context.ts'

/** A streamed answer (`reply: 'file'`). */
export type FileBody = NodeJS.ReadableStream | Buffer

type CtxFor<E> = E extends { access: 'public' } ? PublicCtx : Ctx
type ReplyFor<E extends Contract[string]> = E['reply'] extends 'file' ? FileBody : Reply<E>

/** One function per endpoint of a contract: a missing or misspelt one does not compile. */
export type Handlers<C extends Contract> = {
  [K in keyof C]: (ctx: CtxFor<C[K]>, input: Input<C[K]>) => Promise<ReplyFor<C[K]>>
}
