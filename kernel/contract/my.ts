import type { Level } from './endpoint.ts'
import type { TAllowed } from './my-types.ts'
import { t } from './schema.ts'

/** What the reader may do with a resource: buttons follow this, never a role. What may not be done is not named. */
export const My = <const N extends string>(...names: N[]) =>
  t.object({
    level: t.oneOf('read', 'contribute', 'manage'),
    can: t.object(Object.fromEntries(names.map(name => [name, t.optional(t.boolean())])) as TAllowed<N>),
  })

export interface MyValue<N extends string> {
  level: Level
  can: { [K in N]?: true }
}
