import type { Level } from './endpoint.ts'
import type { TBooleanMap } from './my-types.ts'
import { t } from './schema.ts'

/** What the reader may do with a resource: buttons follow this, never a role. */
export const My = <const N extends string>(...names: N[]) =>
  t.object({
    level: t.oneOf('read', 'contribute', 'manage'),
    can: t.object(Object.fromEntries(names.map(name => [name, t.boolean()])) as TBooleanMap<N>),
  })

export interface MyValue<N extends string> {
  level: Level
  can: Record<N, boolean>
}
