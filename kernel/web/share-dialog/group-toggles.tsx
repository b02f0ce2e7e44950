import Check from '~icons/check-bold'
import type { GroupName } from '../../contract/api/audience.ts'
import { CoveredChoice } from '../ui/covered-choice.tsx'
import { groupWords } from './audience-words.ts'
import styles from './group-toggles.module.css'
import { type ShareTexts, useShareTexts } from './texts.ts'

export interface GroupTogglesProps {
  label: string
  groups: readonly GroupName[]
  chosen: ReadonlySet<string>
  locked?: ReadonlySet<string>
  onToggle: (group: GroupName) => void
}

/** Who first: the place, which several share, comes under it. */
const whoIn = (group: GroupName, t: ShareTexts) =>
  group.kind === 'role' && group.audience ? t.audiences[group.audience] : groupWords(group, t)
const placeOf = ({ kind, audience, structureKind, structureName }: GroupName) =>
  kind === 'person' || (audience === 'team' && structureKind !== 'school') ? null : structureName

/** Groups as so many switches, with how many people each holds and where, to tell homonyms apart. */
export const GroupToggles = ({ label, groups, chosen, locked, onToggle }: GroupTogglesProps) => {
  const t = useShareTexts()
  if (groups.length === 0) return null
  return (
    <fieldset>
      <legend className={styles.legend}>{label}</legend>
      <ul className={styles.list}>
        {groups.map(group => (
          <li key={group.id}>
            <CoveredChoice
              type="checkbox"
              isChosen={chosen.has(group.id)}
              isDisabled={locked?.has(group.id)}
              onChange={() => onToggle(group)}
              className={styles.face}
            >
              <span className={styles.box}>
                <Check size="0.9rem" className={styles.mark ?? ''} />
              </span>
              <span className={styles.words}>
                <span className={styles.name}>{whoIn(group, t)}</span>{' '}
                <span className={styles.detail}>
                  {[placeOf(group), t.people(group.people)].filter(Boolean).join(' · ')}
                </span>
              </span>
            </CoveredChoice>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
