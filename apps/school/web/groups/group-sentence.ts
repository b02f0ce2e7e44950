import type { GroupName } from '../../../../kernel/contract/api/audience.ts'
import type { SchoolTexts } from '../texts.ts'

/** « Les responsables des élèves de CM1 A »: what an automatic group is, in words. */
export const groupSentence = (group: GroupName, t: SchoolTexts): string =>
  group.audience ? t.groups.sentences[group.audience](group.name) : group.name
