import { contract } from '../../../kernel/contract/endpoint.ts'
import { languages } from '../../../kernel/contract/language.ts'
import { type Static, t } from '../../../kernel/contract/schema.ts'
import { AccessState, fields } from './shapes.ts'

const Unread = t.object({ id: t.id(), title: t.string(), label: t.nullable(t.string()), at: t.instant() })

/** A child none of whose responsables ever came: what the school writes does not reach that home. */
export const AwayFamily = t.object({
  pupilId: t.id(),
  name: t.string(),
  avatar: t.string(),
  guardians: t.array(t.object({ id: t.id(), name: t.string(), state: AccessState })),
  /** What was said to them in the last weeks, newest first. */
  unread: t.array(Unread),
})
export type AwayFamily = Static<typeof AwayFamily>

export const AwayClass = t.object({
  id: t.id(),
  name: t.string(),
  pupils: t.integer(),
  families: t.array(t.object({ pupilId: t.id(), name: t.string(), unread: t.integer() })),
})
export type AwayClass = Static<typeof AwayClass>

export const familiesContract = contract({
  listAwayFamilies: {
    method: 'GET',
    path: '/school/classes/:classId/away-families',
    access: { on: 'classId', level: 'manage' },
    summary: 'Children of the class none of whose responsables ever came, and what they have not read',
    reply: t.object({ weeks: t.integer(), items: t.array(AwayFamily) }),
  },
  listAwayClasses: {
    method: 'GET',
    path: '/school/structures/:structureId/away-families',
    access: { on: 'structureId', level: 'manage' },
    summary: 'The same for a whole school, class by class',
    reply: t.object({ weeks: t.integer(), items: t.array(AwayClass) }),
  },
  printFamilyPaper: {
    method: 'POST',
    path: '/school/classes/:classId/family-paper',
    access: { on: 'classId', level: 'manage' },
    speech: false,
    summary: 'For the families of these children, what they have not read, on paper, with their login sheet (PDF)',
    body: t.object({ pupilIds: fields.personIds, language: t.optional(t.oneOf(...languages)) }),
    reply: 'file',
  },
})
