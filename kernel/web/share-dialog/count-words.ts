import type { audienceContract } from '../../contract/api/audience.ts'
import type { Reply } from '../../contract/endpoint.ts'
import type { Named } from './audience-words.ts'
import type { ShareTexts } from './texts.ts'

export type Count = Reply<typeof audienceContract.countPeople>

/** « 24 élèves et 31 parents de CM1 A »: people counted once each, then where they are. */
export const countWords = (count: Count, groups: readonly Named[], t: ShareTexts): string => {
  const parts = [
    ...(count.pupils > 0 ? [t.pupils(count.pupils)] : []),
    ...(count.guardians > 0 ? [t.guardians(count.guardians)] : []),
    ...(count.others > 0 ? [t.others(count.others)] : []),
  ]
  if (parts.length === 0) return t.nobody
  const people = t.and(parts)
  const classNames = new Set(groups.map(group => (group.kind === 'class' ? group.name : '')))
  const [name] = classNames
  if (classNames.size === 1 && name) return t.ofClass(people, name)
  return count.schools > 1 ? t.inSchools(people, count.schools) : people
}
