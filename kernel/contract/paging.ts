import type { TSchema } from './schema.ts'
import { t } from './schema.ts'

/** Every list is paginated by an opaque cursor: stable while rows are added, and one index probe whatever the depth. */
export const pageFields = {
  after: t.optional(t.text({ max: 200, description: 'cursor of the previous page (`next`)' })),
  limit: t.optional(t.integer({ minimum: 1, maximum: 100, default: 20 })),
}

export const Paged = <T extends TSchema>(items: T) => t.object({ items: t.array(items), next: t.nullable(t.string()) })
