import type { Catalogue } from '../../kernel/contract/catalogue.ts'
import type { fr } from './fr.ts'
import { accessEn } from './words/access/en.ts'
import { classEn } from './words/class/en.ts'
import { communicationEn } from './words/communication/en.ts'
import { consentsEn } from './words/consents/en.ts'
import { duplicatesEn } from './words/duplicates/en.ts'
import { familiesEn } from './words/families/en.ts'
import { groupsEn } from './words/groups/en.ts'
import { identitiesEn } from './words/identities/en.ts'
import { structureEn } from './words/structure/en.ts'

export const en: Catalogue<typeof fr> = {
  title: 'My school',
  retry: 'Try again',
  failed: 'This page could not be loaded.',
  offline: 'There is no network: nothing was changed.',
  unexpected: 'préau is not answering as expected. Try again in a moment.',
  cancel: 'Cancel',
  save: 'Save',
  close: 'Close',
  add: 'Add',
  more: 'More actions',
  moreFor: name => `More actions for ${name}`,
  required: 'This field is required.',
  search: 'Search by name',
  nobodyFound: 'Nobody here has this name.',
  from: day => `from ${day}`,
  until: day => `until ${day}`,
  between: (from, to) => `from ${from} to ${to}`,
  firstDay: 'First day',
  lastDay: 'Last day',
  states: { new: 'Never came', invited: 'Sheet prepared', active: 'Has come', blocked: 'Suspended' },
  kinds: { pupil: 'Pupil', guardian: 'Parent or guardian', staff: 'Staff' },
  roles: {
    pupil: 'Pupil',
    guardian: 'Parent or guardian',
    teacher: 'Teacher',
    head: 'Head',
    inspector: 'Inspector (IEN)',
    adviser: 'Adviser',
    secretary: 'Secretary',
    'support-teacher': 'Support teacher (RASED)',
    'classroom-assistant': 'Classroom assistant (ATSEM)',
    'disability-assistant': 'Disability assistant (AESH)',
    municipal: 'Municipal staff',
    external: 'External contributor',
    'local-admin': 'Administrator',
    'central-admin': 'Administrator of the territory',
    technician: 'Technician',
  },
  structureKinds: {
    academy: 'Académie',
    department: 'Département',
    constituency: 'Circonscription',
    school: 'School',
    municipality: 'Commune',
    rpi: 'RPI',
  },
  structure: structureEn,
  class: classEn,
  access: accessEn,
  families: familiesEn,
  groups: groupsEn,
  communication: communicationEn,
  consents: consentsEn,
  duplicates: duplicatesEn,
  identities: identitiesEn,
}
