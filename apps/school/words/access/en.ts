import type { Catalogue } from '../../../../kernel/contract/catalogue.ts'
import type { accessFr } from './fr.ts'

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

export const accessEn: Catalogue<typeof accessFr> = {
  help: 'Who has come, and who accepted the charter. When people visit is not shown: families are helped to begin, nobody is watched.',
  who: 'Who',
  everyone: 'Everybody',
  whoOptions: { pupil: 'Pupils', guardian: 'Parents and guardians', staff: 'Staff' },
  state: 'State',
  anyState: 'Every state',
  stateOptions: {
    never: 'Never came',
    active: 'Has come',
    blocked: 'Account suspended',
    'no-charter': 'Charter not accepted',
  },
  class: 'Class',
  anyClass: 'Every class',
  columns: { name: 'Name', about: 'Class or children', state: 'Sign-in', charter: 'Charter' },
  charterOn: 'Accepted on',
  charterDue: 'Not yet',
  nobody: 'Nobody in this choice',
  nobodyHelp: 'Change the filters to see other people.',
  everybodyCame: 'Everybody has come!',
  printList: 'Print the list',
  csv: 'Table (CSV)',
  sheets: 'Print sheets',
  sheetsTitle: 'Which sheets?',
  sheetsWho: 'For whom?',
  sheetsWhoOptions: {
    families: { label: 'Families', help: 'A sheet per household: adults and children' },
    guardians: { label: 'Parents and guardians', help: 'A page each' },
    pupils: { label: 'Pupils', help: 'Eight a page' },
    staff: { label: 'Staff', help: 'A page each' },
  },
  onlyNever: 'Only those who never came',
  sheetsFormat: 'How?',
  sheetsFormats: { detailed: 'One a page', simple: 'Eight a page', csv: 'Table' },
  sheetsGo: 'Prepare the sheets',
  mails: {
    button: 'Send the sheets by mail',
    help: 'To parents and guardians who never came and whose address the school has',
    title: 'Send the sheets by mail',
    noMail: 'This préau sends no mail: sheets are printed. Whoever runs it can set a mail server.',
    ready: (n: number) =>
      n === 0
        ? 'Nobody will be sent a sheet: those who have an address have come already.'
        : `${plural(n, 'person will be sent their sheet', 'people will be sent their sheet')}.`,
    withoutAddress: (n: number) =>
      n === 1
        ? 'One has no address of their own: their sheet is still to be printed.'
        : `${n.toLocaleString('en-GB')} have no address of their own: their sheets are still to be printed.`,
    already: (n: number) =>
      n === 1 ? 'One was sent it today already.' : `${n.toLocaleString('en-GB')} were sent it today already.`,
    what: 'Each message holds the login and the activation code of its reader, never a password. It leaves in a minute.',
    send: 'Send',
    sent: (n: number) => `${plural(n, 'sheet leaves', 'sheets leave')} in a minute.`,
    withdrawn: (n: number) => `${plural(n, 'sheet did not leave', 'sheets did not leave')}.`,
  },
  journal: {
    help: 'Who gave, changed, printed or reset what, for whom and when. This journal only grows: nobody can take a line out of it.',
    subject: 'Subject',
    anySubject: 'Every subject',
    subjects: {
      access: 'Access and passwords',
      sheets: 'Login sheets',
      'class-card': 'Class cards',
      class: 'Classes',
      pupil: 'Pupils',
      guardian: 'Parents and guardians',
      person: 'Records and duplicates',
      role: 'Roles',
      structure: 'Structures',
      group: 'Groups',
      communication: 'Communication rules',
      suspension: 'Suspended sending',
      identity: 'In a structure’s name',
      imports: 'Imports',
      moderation: 'Reports',
    },
    from: 'From',
    to: 'To',
    empty: 'Nothing written yet',
    emptyHelp: 'Acts of administration are written here as they are done.',
    emptyFilter: 'No line in this choice.',
    csv: 'Export (CSV)',
  },
}
