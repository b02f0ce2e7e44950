import type { TBoolean, TOptional } from 'typebox'

/** Names that are there only when true. */
export type TAllowed<N extends string> = { [K in N]: TOptional<TBoolean> }
