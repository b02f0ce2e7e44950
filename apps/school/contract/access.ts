import { contract } from '../../../kernel/contract/endpoint.ts'
import { languages } from '../../../kernel/contract/language.ts'
import { Paged, pageFields } from '../../../kernel/contract/paging.ts'
import { type Static, t } from '../../../kernel/contract/schema.ts'
import { AccessState, fields } from './shapes.ts'

const onClass = { on: 'classId', level: 'manage' } as const
const onStructure = { on: 'structureId', level: 'manage' } as const
const chosen = t.object({ personIds: fields.personIds })
const language = t.optional(t.oneOf(...languages))

export const sheetFormats = ['detailed', 'simple', 'family', 'csv'] as const
export type SheetFormat = (typeof sheetFormats)[number]

export const AccessRow = t.object({
  id: t.id(),
  name: t.string(),
  avatar: t.string(),
  kind: t.oneOf('pupil', 'guardian', 'staff'),
  /** Classes of a pupil, children of a guardian, roles are said by `kind`. */
  about: t.array(t.string()),
  state: AccessState,
  charterOn: t.nullable(t.day()),
})
export type AccessRow = Static<typeof AccessRow>

const filters = {
  kind: t.optional(t.oneOf('pupil', 'guardian', 'staff')),
  state: t.optional(t.oneOf('never', 'active', 'blocked', 'no-charter')),
  classId: t.optional(t.id()),
  q: t.optional(t.text({ max: 80 })),
}

/** What sending the sheets by mail would do now: people, never addresses. */
export const SheetMails = t.object({
  /** Whether this préau sends mail at all. */
  canSend: t.boolean(),
  ready: t.integer(),
  withoutAddress: t.integer(),
  /** Written to today already, from here or from elsewhere. */
  already: t.integer(),
})
export type SheetMails = Static<typeof SheetMails>
const Letters = t.object({ letters: t.integer() })

export const accessContract = contract({
  resetAccess: {
    method: 'POST',
    path: '/school/classes/:classId/resets',
    access: onClass,
    summary: 'Reset the access of pupils and responsables of the class: their password and sessions are dead',
    body: chosen,
    reply: null,
  },
  renewPictures: {
    method: 'POST',
    path: '/school/classes/:classId/pictures',
    access: onClass,
    summary: 'Give pupils of the class three new secret pictures',
    body: chosen,
    reply: null,
  },
  giveWords: {
    method: 'POST',
    path: '/school/classes/:classId/words',
    access: onClass,
    summary: 'Give older pupils a login and two words: a page to cut out, readable this once',
    body: t.object({ personIds: fields.personIds, language }),
    reply: 'file',
  },
  blockPerson: {
    method: 'PUT',
    path: '/school/classes/:classId/people/:personId/block',
    access: onClass,
    summary: 'Suspend the account of a pupil or a responsable of the class',
    reply: null,
  },
  unblockPerson: {
    method: 'DELETE',
    path: '/school/classes/:classId/people/:personId/block',
    access: onClass,
    summary: 'Open the account again',
    reply: null,
  },
  renewCard: {
    method: 'POST',
    path: '/school/classes/:classId/card',
    access: onClass,
    summary: 'Make another class card: the former ones open nothing any more',
    reply: null,
  },
  printCard: {
    method: 'GET',
    path: '/school/classes/:classId/card',
    access: onClass,
    summary: 'The class card, to stick on the wall (PDF)',
    query: t.object({ language }),
    reply: 'file',
  },
  printList: {
    method: 'GET',
    path: '/school/classes/:classId/list',
    access: onClass,
    summary: 'The list of the class (PDF)',
    query: t.object({ language }),
    reply: 'file',
  },
  printPictureCards: {
    method: 'POST',
    path: '/school/classes/:classId/picture-cards',
    access: onClass,
    summary: 'The pupils’ cards with their three secret pictures (PDF), a document of its own',
    body: t.object({ personIds: t.optional(fields.personIds), language }),
    reply: 'file',
  },
  printSheets: {
    method: 'POST',
    path: '/school/classes/:classId/sheets',
    access: onClass,
    summary: 'Login sheets of the class, of its responsables or of a selection (PDF or CSV)',
    body: t.object({
      format: t.oneOf(...sheetFormats),
      who: t.oneOf('all', 'pupils', 'guardians'),
      personIds: t.optional(fields.personIds),
      language,
    }),
    reply: 'file',
  },
  printSchoolSheets: {
    method: 'POST',
    path: '/school/structures/:structureId/sheets',
    access: onStructure,
    summary: 'Login sheets of a whole school, of its staff or of a selection (PDF or CSV)',
    body: t.object({
      format: t.oneOf(...sheetFormats),
      who: t.oneOf('all', 'pupils', 'guardians', 'staff'),
      personIds: t.optional(fields.personIds),
      /** Only those who never came. */
      onlyNever: t.optional(t.boolean()),
      language,
    }),
    reply: 'file',
    recent: true,
  },
  countSheetMails: {
    method: 'GET',
    path: '/school/classes/:classId/sheet-mails',
    access: onClass,
    summary: 'How many responsables of the class, still to come, would receive their login sheet by mail',
    reply: SheetMails,
  },
  sendSheetMails: {
    method: 'POST',
    path: '/school/classes/:classId/sheet-mails',
    access: onClass,
    summary: 'Send their login sheet to the responsables of the class who never came; it leaves a minute later',
    reply: Letters,
  },
  withdrawSheetMails: {
    method: 'DELETE',
    path: '/school/classes/:classId/sheet-mails',
    access: onClass,
    summary: 'Take back the sheets of the class that have not left yet',
    reply: Letters,
  },
  countSchoolSheetMails: {
    method: 'GET',
    path: '/school/structures/:structureId/sheet-mails',
    access: onStructure,
    summary: 'The same for a whole school',
    reply: SheetMails,
  },
  sendSchoolSheetMails: {
    method: 'POST',
    path: '/school/structures/:structureId/sheet-mails',
    access: onStructure,
    summary: 'Send their login sheet to the responsables of the school who never came; it leaves a minute later',
    reply: Letters,
    recent: true,
  },
  withdrawSchoolSheetMails: {
    method: 'DELETE',
    path: '/school/structures/:structureId/sheet-mails',
    access: onStructure,
    summary: 'Take back the sheets of the school that have not left yet',
    reply: Letters,
  },
  resetStaff: {
    method: 'POST',
    path: '/school/structures/:structureId/resets',
    access: onStructure,
    summary: 'Reset the access of staff, pupils or responsables of the structure',
    body: chosen,
    reply: null,
    recent: true,
  },
  blockStaff: {
    method: 'PUT',
    path: '/school/structures/:structureId/staff/:personId/block',
    access: onStructure,
    summary: 'Suspend the account of somebody of the structure',
    reply: null,
  },
  unblockStaff: {
    method: 'DELETE',
    path: '/school/structures/:structureId/staff/:personId/block',
    access: onStructure,
    summary: 'Open the account again',
    reply: null,
  },
  listAccess: {
    method: 'GET',
    path: '/school/structures/:structureId/access',
    access: onStructure,
    summary: 'Who never came, who accepted the charter',
    query: t.object({ ...pageFields, ...filters }),
    reply: Paged(AccessRow),
  },
  exportAccess: {
    method: 'GET',
    path: '/school/structures/:structureId/access/export',
    access: onStructure,
    summary: 'The same as a list to print (PDF) or to compute (CSV)',
    query: t.object({ ...filters, format: t.oneOf('pdf', 'csv'), language }),
    reply: 'file',
  },
})
