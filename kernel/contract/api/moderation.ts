import { contract } from '../endpoint.ts'
import { Paged, pageFields } from '../paging.ts'
import { type Static, t } from '../schema.ts'

export const decisions = ['hidden', 'dismissed'] as const
export type Decision = (typeof decisions)[number]
const state = t.oneOf('open', ...decisions)

export const reportReason = t.text({ max: 500 })

export const ReportedThing = t.object({
  id: t.id(),
  app: t.string(),
  resourceId: t.id(),
  /** A comment, rather than the whole thing. */
  isPart: t.boolean(),
  title: t.string(),
  /** Its words; null when they are gone. */
  text: t.nullable(t.string()),
  author: t.nullable(t.string()),
  structure: t.string(),
  state,
  reportedAt: t.instant(),
  handledAt: t.nullable(t.instant()),
  handledBy: t.nullable(t.string()),
  /** What people say is wrong; who they are is nobody’s business. */
  reports: t.array(t.object({ from: t.oneOf('pupil', 'family', 'staff'), reason: t.string(), at: t.instant() })),
  /** My own words: somebody else decides. */
  isMine: t.boolean(),
})
export type ReportedThing = Static<typeof ReportedThing>

export const OwnReport = t.object({
  id: t.id(),
  app: t.string(),
  isPart: t.boolean(),
  reason: t.string(),
  at: t.instant(),
  state,
  handledAt: t.nullable(t.instant()),
})
export type OwnReport = Static<typeof OwnReport>

const onStructure = { on: 'structureId', level: 'manage' } as const

export const moderationContract = contract({
  report: {
    method: 'POST',
    path: '/reports',
    access: { on: 'resourceId', level: 'read' },
    // A reason among a few, no words of one’s own: in a crisis above all, whoever sees something wrong may say so.
    speech: false,
    summary: 'Say to those who manage its structure that something is wrong with it, or with a part of it; once',
    body: t.object({ resourceId: t.id(), partId: t.nullable(t.id()), reason: reportReason }),
    reply: null,
    perMinute: 20,
  },
  listOwnReports: {
    method: 'GET',
    path: '/me/reports',
    access: 'own',
    summary: 'What I reported, and what became of it',
    reply: t.object({ items: t.array(OwnReport) }),
  },
  listReported: {
    method: 'GET',
    path: '/structures/:structureId/reports',
    access: onStructure,
    summary: 'What people reported here and below, to decide or decided',
    query: t.object({ ...pageFields, handled: t.optional(t.boolean()) }),
    reply: Paged(ReportedThing),
  },
  decideReport: {
    method: 'PUT',
    path: '/structures/:structureId/reports/:reportedId/decision',
    access: onStructure,
    summary: 'Hide it from everybody but those who manage it, or let it be; those who reported it are told',
    body: t.object({ decision: t.oneOf(...decisions) }),
    reply: null,
  },
  reopenReport: {
    method: 'DELETE',
    path: '/structures/:structureId/reports/:reportedId/decision',
    access: onStructure,
    summary: 'Take the decision back: what was hidden shows again',
    reply: null,
  },
})
