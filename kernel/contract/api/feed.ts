import { contract } from '../endpoint.ts'
import { Paged, pageFields } from '../paging.ts'
import { type Static, t } from '../schema.ts'

export const FeedEntry = t.object({
  id: t.id(),
  app: t.string(),
  event: t.string(),
  resourceId: t.id(),
  at: t.instant(),
  actor: t.nullable(t.object({ id: t.id(), name: t.string(), avatar: t.string(), title: t.nullable(t.string()) })),
  structure: t.nullable(t.object({ id: t.id(), name: t.string() })),
  /** Written by the app with the event (title, excerpt, image …), see its README. */
  data: t.record(t.unknown()),
})
export type FeedEntry = Static<typeof FeedEntry>

export const feedContract = contract({
  listFeed: {
    method: 'GET',
    path: '/feed',
    access: { visible: '*' },
    offline: true,
    summary: '« Quoi de neuf »: what was shared with me, newest first',
    query: t.object({
      ...pageFields,
      app: t.optional(t.text({ max: 40 })),
      /** A guardian’s child: only what reaches me through that child. */
      childId: t.optional(t.id()),
      /** Only what comes to me through this structure or what is above or inside it. */
      structureId: t.optional(t.id()),
      /** Where it comes from: my classes, schools, or what is above them (circonscription, département). */
      origin: t.optional(t.oneOf('class', 'school', 'above')),
    }),
    reply: Paged(FeedEntry),
  },
  hideEntry: {
    method: 'PUT',
    path: '/feed/:entryId/hidden',
    access: 'own',
    summary: 'Hide an entry, for me only',
    reply: null,
  },
  showEntry: {
    method: 'DELETE',
    path: '/feed/:entryId/hidden',
    access: 'own',
    summary: 'Show again an entry I had hidden',
    reply: null,
  },
})
