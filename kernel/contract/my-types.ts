import type { TBoolean } from 'typebox'

export type TBooleanMap<N extends string> = { [K in N]: TBoolean }
