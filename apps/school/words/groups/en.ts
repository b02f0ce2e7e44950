import type { Catalogue } from '../../../../kernel/contract/catalogue.ts'
import type { groupsFr } from './fr.ts'

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

export const groupsEn: Catalogue<typeof groupsFr> = {
  automatic: 'Kept by préau',
  automaticHelp: 'They follow classes and roles: nothing to maintain. They are found wherever one shares.',
  manual: 'Made by the team',
  manualHelp: 'To gather whom you like among the people you may write to. Members do not see who else is in it.',
  none: 'No group made yet',
  noneHelp: 'A choir, a committee, contacts in several schools: a group is found wherever one shares.',
  create: 'Make a group',
  createTitle: 'New group',
  name: 'Name of the group',
  nameHelp: '“Monday choir”, “Digital contacts”…',
  people: 'People',
  peopleHelp: 'Search by name among the people you may write to.',
  fromGroups: 'Everybody in…',
  fromGroupsHelp: 'The group takes them as they are today.',
  created: (name, people) => `“${name}” is made: ${plural(people, 'person', 'people')}.`,
  count: n => plural(n, 'person', 'people'),
  by: name => `by ${name}`,
  archived: 'Archived',
  back: 'Groups',
  members: 'Members',
  noMember: 'Nobody in this group',
  noMemberHelp: 'Add people you may write to.',
  addMembers: 'Add people',
  added: n =>
    n === 0
      ? 'These people were there already, or you may not write to them.'
      : `${plural(n, 'person', 'people')} added.`,
  remove: name => `Take ${name} out`,
  removed: name => `${name} is no longer in the group.`,
  rename: 'Rename',
  renamed: 'The group is renamed.',
  archive: 'Archive',
  archivedDone: name => `“${name}” is archived.`,
  restore: 'Reopen',
  restored: name => `“${name}” is open again.`,
  gathers: 'What it gathers',
  meanings: {
    pupils: 'The pupils enrolled',
    guardians: 'Their parents and guardians, unless a court decided otherwise',
    teachers: 'Those who teach, substitutes included',
    heads: 'Those who run it',
    staff: 'Those who work here for the ministry',
    team: 'Inspectorate, advisers, secretary, RASED',
    municipal: 'ATSEM, municipal and after-school staff',
    externals: 'Those who come for a time',
    administrators: 'Those who administer it',
  },
}
