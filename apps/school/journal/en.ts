import { formatDay, formatMoment } from '../../../kernel/contract/dates.ts'
import type { journalFr, Said } from './fr.ts'

const number = (value: unknown): number => (typeof value === 'number' ? value : 0)
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const day = (value: unknown): string =>
  typeof value === 'string' ? formatDay(new Date(`${value}T12:00:00Z`), { locale: 'en-GB', hasWeekday: false }) : ''
const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

const roles: Record<string, string> = {
  teacher: 'teacher',
  head: 'head',
  inspector: 'inspector',
  adviser: 'adviser',
  secretary: 'secretary',
  'support-teacher': 'support teacher (RASED)',
  'classroom-assistant': 'classroom assistant (ATSEM)',
  'disability-assistant': 'disability assistant (AESH)',
  municipal: 'municipal staff',
  external: 'external contributor',
  'local-admin': 'local administration',
  'central-admin': 'central administration',
  technician: 'technician',
}

const formats: Record<string, string> = {
  detailed: 'one a page',
  simple: 'eight a page',
  family: 'by family',
  csv: 'table',
}

const parties: Record<string, string> = {
  pupils: 'pupils',
  guardians: 'families',
  teachers: 'teachers',
  heads: 'the head',
  staff: 'the whole staff',
  municipal: 'municipal staff',
  externals: 'outside contributors',
  team: 'the inspectorate and RASED',
}
const powers: Record<string, string> = { none: 'neither see nor write', sees: 'see', writes: 'see and write' }

const audiences = (value: unknown): string =>
  (Array.isArray(value) ? value : []).map(one => parties[text(one)] ?? '').join(' and ')

const instant = (value: unknown): string =>
  typeof value === 'string' ? formatMoment(new Date(value), { locale: 'en-GB' }) : ''

/** What parents agree to. */
const purposes: Record<string, string> = { mail: 'mails to the child', alerts: 'alerts on their device' }

/** What is done in the name of a school or a service. */
const acts: Record<string, string> = {
  published: 'published',
  submitted: 'submitted',
  corrected: 'corrected',
  unpublished: 'took back',
  trashed: 'put in the trash',
  restored: 'took out of the trash',
}

export const journalEn: typeof journalFr = {
  operator: 'The operator',
  somebody: 'somebody erased since',
  unknown: (action, { actor }) => `${actor} did an act of administration (${action})`,
  sentences: {
    'access.reset': ({ actor, target }: Said) => `${actor} reset the access of ${target}`,
    'access.pictures': ({ actor, target }: Said) => `${actor} gave new secret pictures to ${target}`,
    'access.words': ({ actor, target }: Said) => `${actor} gave two words to ${target}`,
    'access.blocked': ({ actor, target }: Said) => `${actor} suspended the account of ${target}`,
    'access.unblocked': ({ actor, target }: Said) => `${actor} opened the account of ${target} again`,
    'access.alias-chosen': ({ actor }: Said) => `${actor} chose an alias to sign in with`,
    'access.alias-removed': ({ actor }: Said) => `${actor} removed their sign-in alias`,
    'access.exported': ({ actor, target, detail }: Said) =>
      `${actor} exported the access list of ${target} (${plural(number(detail.people), 'person', 'people')})`,
    'sheets.printed': ({ actor, target, detail }: Said) =>
      `${actor} printed ${plural(number(detail.people), 'login sheet', 'login sheets')} for ${target} (${formats[text(detail.format)] ?? ''})`,
    'sheets.mailed': ({ actor, target, detail }: Said) =>
      `${actor} sent ${plural(number(detail.people), 'login sheet', 'login sheets')} by mail for ${target}`,
    'sheets.mail-withdrawn': ({ actor, target, detail }: Said) =>
      `${actor} took back ${plural(number(detail.people), 'login sheet', 'login sheets')} for ${target} before they left by mail`,
    'pictures.printed': ({ actor, target, detail }: Said) =>
      `${actor} printed the secret pictures of ${plural(number(detail.people), 'pupil', 'pupils')} of ${target}`,
    'class-card.printed': ({ actor, target }: Said) => `${actor} printed the class card of ${target}`,
    'class-card.renewed': ({ actor, target }: Said) => `${actor} made a new class card for ${target}`,
    'quiet-hours.changed': ({ actor, target }: Said) => `${actor} changed the quiet hours of ${target}`,
    'quiet-hours.reset': ({ actor, target }: Said) => `${actor} went back to the usual quiet hours of ${target}`,
    'delivery.urgent': ({ actor, target }: Said) =>
      `${actor} told families without waiting for the end of quiet hours (“${target}”)`,
    'class.created': ({ actor, target }: Said) => `${actor} created the class ${target}`,
    'class.renamed': ({ actor, target, detail }: Said) => `${actor} renamed “${text(detail.before)}” to “${target}”`,
    'class.archived': ({ actor, target }: Said) => `${actor} archived the class ${target}`,
    'class.restored': ({ actor, target }: Said) => `${actor} reopened the class ${target}`,
    'class.app-closed': ({ actor, target, detail }: Said) =>
      `${actor} closed “${text(detail.en)}” to the pupils of the class ${target}`,
    'class.app-opened': ({ actor, target, detail }: Said) =>
      `${actor} opened “${text(detail.en)}” again to the pupils of the class ${target}`,
    'class.given': ({ actor, target, detail }: Said) =>
      `${actor} gave a class to ${target}${text(detail.endsOn) ? `, until ${day(detail.endsOn)}` : ''}`,
    'class.taken': ({ actor, target }: Said) => `${actor} took a class back from ${target}`,
    'pupil.created': ({ actor, target }: Said) => `${actor} added the pupil ${target}`,
    'pupil.attached': ({ actor, target }: Said) => `${actor} put the pupil ${target} in one more class`,
    'pupil.moved': ({ actor, target }: Said) => `${actor} moved ${target} to another class`,
    'pupil.taken': ({ actor, target }: Said) => `${actor} enrolled ${target} in another school`,
    'pupil.corrected': ({ actor, target }: Said) => `${actor} corrected the record of ${target}`,
    'pupil.motto-corrected': ({ actor, target }: Said) => `${actor} corrected the motto of ${target}`,
    'pupil.motto-removed': ({ actor, target }: Said) => `${actor} removed the motto of ${target}`,
    'pupil.avatar-corrected': ({ actor, target }: Said) => `${actor} changed the face of ${target}`,
    'pupil.avatar-removed': ({ actor, target }: Said) => `${actor} gave ${target} back their first face`,
    'pupil.withdrawn': ({ actor, target }: Said) => `${actor} took ${target} out of a class`,
    'pupil.put-back': ({ actor, target }: Said) => `${actor} put ${target} back in class`,
    'guardian.linked': ({ actor, target }: Said) => `${actor} tied ${target} to a pupil`,
    'guardian.unlinked': ({ actor, target }: Said) => `${actor} untied ${target} from a pupil`,
    'guardian.rights': ({ actor, target }: Said) => `${actor} changed what ${target} may do for a pupil`,
    'guardian.restricted': ({ actor, target }: Said) => `${actor} applied a court decision to ${target}`,
    'guardian.restriction-read': ({ actor, target }: Said) => `${actor} read the court decision about ${target}`,
    'guardian.restriction-lifted': ({ actor, target }: Said) => `${actor} lifted the restriction of ${target}`,
    'consent.recorded': ({ actor, target, detail }: Said) =>
      `${actor} wrote down the paper answer of ${target}: ${purposes[text(detail.purpose)] ?? ''}, ${detail.answer === true ? 'agreed' : 'refused'}`,
    'person.renamed': ({ actor }: Said) => `${actor} changed the name they are shown under`,
    'person.merged': ({ actor, target }: Said) =>
      `${actor} merged two records of the same person into that of ${target}`,
    'person.unmerged': ({ actor, target }: Said) => `${actor} undid the merge of two records into that of ${target}`,
    'person.told-apart': ({ actor, target }: Said) => `${actor} set aside a duplicate of ${target}`,
    'person.maybe-same': ({ actor, target }: Said) => `${actor} put a duplicate of ${target} back under review`,
    'role.given': ({ actor, target, detail }: Said) =>
      `${actor} gave ${target} a role: ${roles[text(detail.role)] ?? ''}${text(detail.endsOn) ? `, until ${day(detail.endsOn)}` : ''}`,
    'role.changed': ({ actor, target, detail }: Said) =>
      `${actor} changed the role of ${target}: ${roles[text(detail.role)] ?? ''}`,
    'role.ended': ({ actor, target, detail }: Said) =>
      `${actor} ended a role of ${target}: ${roles[text(detail.role)] ?? ''}`,
    'structure.created': ({ actor, target }: Said) => `${actor} created “${target}”`,
    'structure.corrected': ({ actor, target }: Said) => `${actor} corrected the record of “${target}”`,
    'structure.closed': ({ actor, target }: Said) => `${actor} closed “${target}”`,
    'structure.reopened': ({ actor, target }: Said) => `${actor} reopened “${target}”`,
    'structure.attached': ({ actor, target }: Said) => `${actor} changed what “${target}” belongs to`,
    'group.created': ({ actor, target, detail }: Said) =>
      `${actor} made the group “${target}” (${plural(number(detail.people), 'person', 'people')})`,
    'group.members-added': ({ actor, target, detail }: Said) =>
      `${actor} added ${plural(number(detail.people), 'person', 'people')} to the group “${target}”`,
    'group.member-removed': ({ actor, target }: Said) => `${actor} took ${target} out of a group`,
    'group.renamed': ({ actor, target, detail }: Said) =>
      `${actor} renamed the group “${text(detail.before)}” to “${target}”`,
    'group.archived': ({ actor, target }: Said) => `${actor} archived the group “${target}”`,
    'group.restored': ({ actor, target }: Said) => `${actor} reopened the group “${target}”`,
    'communication.changed': ({ actor, target, detail }: Said) =>
      `${actor} changed a communication rule of ${target}, from ${parties[text(detail.from)] ?? ''} to ${parties[text(detail.to)] ?? ''}: ${powers[text(detail.power)] ?? ''}`,
    'communication.reset': ({ actor, target }: Said) => `${actor} reset the communication rules of ${target}`,
    'suspension.started': ({ actor, target, detail }: Said) =>
      `${actor} suspended sending for ${audiences(detail.audiences)} (${target}) until ${instant(detail.until)}`,
    'suspension.lifted': ({ actor, target, detail }: Said) =>
      `${actor} restored sending for ${audiences(detail.audiences)} (${target})`,
    'identity.created': ({ actor, target }: Said) => `${actor} made the identity “${target}”`,
    'identity.renamed': ({ actor, target, detail }: Said) =>
      `${actor} renamed the identity “${text(detail.before)}” to “${target}”`,
    'identity.closed': ({ actor, target }: Said) => `${actor} closed the identity “${target}”`,
    'identity.reopened': ({ actor, target }: Said) => `${actor} reopened the identity “${target}”`,
    'identity.given': ({ actor, target, detail }: Said) =>
      `${actor} let ${target} act in the name of “${text(detail.identity)}”${text(detail.endsOn) ? `, until ${day(detail.endsOn)}` : ''}`,
    'identity.taken': ({ actor, target, detail }: Said) =>
      `${actor} no longer lets ${target} act in the name of “${text(detail.identity)}”`,
    'identity.used': ({ actor, target, detail }: Said) =>
      `${actor} ${acts[text(detail.act)] ?? 'changed'} “${target}” in the name of “${text(detail.identity)}”`,
    'journal.exported': ({ actor, target }: Said) => `${actor} exported the journal of “${target}”`,
    'imports.applied': ({ actor }: Said) => `${actor} applied a delivery of files`,
    'imports.undone': ({ actor }: Said) => `${actor} undid a delivery of files`,
    'news.thread-opened': ({ actor, target }: Said) => `${actor} opened the news thread “${target}”`,
    'news.thread-archived': ({ actor, target }: Said) => `${actor} archived the news thread “${target}”`,
    'news.thread-shared': ({ actor, target }: Said) => `${actor} changed who reads the news thread “${target}”`,
    'files.shelf-opened': ({ actor, target }: Said) => `${actor} added the shelf of documents “${target}”`,
    'files.shelf-shared': ({ actor, target }: Said) => `${actor} changed who reads the shelf of documents “${target}”`,
    'files.shelf-trashed': ({ actor, target }: Said) => `${actor} put the shelf “${target}” in the trash`,
    'files.shelf-restored': ({ actor, target }: Said) => `${actor} restored the shelf “${target}”`,
    'banners.banner-shown': ({ actor, target }: Said) => `${actor} showed the banner “${target}”`,
    'moderation.reported': ({ target, detail }: Said) =>
      detail.isPart ? `A comment on “${target}” was reported` : `“${target}” was reported`,
    'moderation.hidden': ({ actor, target, detail }: Said) =>
      `${actor} hid ${detail.isPart ? 'a comment on ' : ''}“${target}” from everybody`,
    'moderation.dismissed': ({ actor, target, detail }: Said) =>
      `${actor} dismissed a report about ${detail.isPart ? 'a comment on ' : ''}“${target}”`,
    'moderation.restored': ({ actor, target, detail }: Said) =>
      `${actor} showed ${detail.isPart ? 'a comment on ' : ''}“${target}” again`,
    'moderation.reopened': ({ actor, target, detail }: Said) =>
      `${actor} reopened a report about ${detail.isPart ? 'a comment on ' : ''}“${target}”`,
    'administrator.created': ({ actor, target }: Said) => `${actor} made the administrator account of ${target}`,
    'territory.opened': ({ actor, target }: Said) => `${actor} opened the territory “${target}”`,
  },
}
