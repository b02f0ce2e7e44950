import type { Catalogue } from '../i18n.ts'
import type { fr } from './fr.ts'

const many = (n: number, one: string, more = `${one}s`) =>
  `${new Intl.NumberFormat('en-GB').format(n)} ${n === 1 ? one : more}`

export const en: Catalogue<typeof fr> = {
  title: 'My lists',
  intro: 'People and groups under one name, to use again when sharing. Only you see your lists.',
  add: 'New list',
  edit: 'Edit',
  remove: 'Delete',
  removed: name => `The list “${name}” is deleted.`,
  saved: name => `The list “${name}” is saved.`,
  name: 'Name of the list',
  members: 'People and groups',
  membersHelp: 'A name, a class, a group…',
  save: 'Save',
  cancel: 'Cancel',
  count: n => many(n, 'member'),
  lost: n =>
    n === 1
      ? 'One member may no longer be reached, and will leave the list when it is saved again.'
      : `${n} members may no longer be reached, and will leave the list when it is saved again.`,
  people: n => many(n, 'person', 'people'),
  none: 'No list yet',
  noneHelp: 'Make one here, or choose groups while sharing, then “Save as a list”.',
  failed: 'The lists could not be read.',
}
