import type { Contract, Input, Reply } from '../../contract/endpoint.ts'
import type { Ctx, PublicCtx } from '../context.ts'

/** A file of known length, any part of which may be asked for (ranges.ts). */
export interface SizedFile {
  /** How many bytes it has. */
  size: number
  /** Two files of the same tag are the same bytes. */
  tag: string
  /** @param part first and last byte, both included; the whole without it. */
  open: (part?: { start: number; end: number }) => NodeJS.ReadableStream
}

/** A streamed answer (`reply: 'file'`). */
export type FileBody = NodeJS.ReadableStream | Buffer | SizedFile

type CtxFor<E> = E extends { access: 'public' } ? PublicCtx : Ctx
type ReplyFor<E extends Contract[string]> = E['reply'] extends 'file' ? FileBody : Reply<E>

/** One function per endpoint of a contract: a missing or misspelt one does not compile. */
export type Handlers<C extends Contract> = {
  [K in keyof C]: (ctx: CtxFor<C[K]>, input: Input<C[K]>) => Promise<ReplyFor<C[K]>>
}
