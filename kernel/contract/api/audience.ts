import { contract } from '../endpoint.ts'
import { audiences } from '../manifest.ts'
import { type Static, t } from '../schema.ts'

/** A group as the share dialog shows it; the browser makes the sentence (« Parents de CM1 A ») from these parts. */
export const GroupName = t.object({
  id: t.id(),
  kind: t.oneOf('person', 'role', 'class', 'manual'),
  audience: t.nullable(t.oneOf(...audiences)),
  /** Name of the class, of the structure, of a manual group, or of the person. */
  name: t.string(),
  structureName: t.nullable(t.string()),
  structureKind: t.nullable(t.string()),
  people: t.integer(),
})
export type GroupName = Static<typeof GroupName>

export const audienceContract = contract({
  findGroups: {
    method: 'GET',
    path: '/groups',
    access: { visible: 'core.group' },
    summary: 'Groups I may write to, by name of class, structure or group',
    query: t.object({
      q: t.optional(t.text({ max: 80 })),
      /** Only groups inside (or equal to) those that read this resource: what an item of a thread may be narrowed to. */
      within: t.optional(t.id()),
      structureId: t.optional(t.id()),
      limit: t.optional(t.integer({ minimum: 1, maximum: 100, default: 40 })),
    }),
    reply: t.object({ items: t.array(GroupName) }),
  },
  countPeople: {
    method: 'POST',
    path: '/groups/count',
    access: { visible: 'core.group' },
    summary: 'How many different people these groups reach, by kind: « 24 élèves et 31 parents »',
    body: t.object({ groupIds: t.array(t.id(), { maxItems: 200 }) }),
    reply: t.object({ pupils: t.integer(), guardians: t.integer(), others: t.integer(), schools: t.integer() }),
  },
})
