import { useCallback } from 'react'
import Users from '~icons/users-three-fill'
import type { GroupName } from '../../../../kernel/contract/api/audience.ts'
import { call } from '../../../../kernel/web/client.ts'
import { groupWords } from '../../../../kernel/web/share-dialog/audience-words.ts'
import { useShareTexts } from '../../../../kernel/web/share-dialog/texts.ts'
import { avatarSrc } from '../../../../kernel/web/shell/avatar-src.ts'
import { MultiPicker } from '../../../../kernel/web/ui/combo-box.tsx'
import type { PickOption } from '../../../../kernel/web/ui/picker.ts'
import { schoolContract } from '../../contract.ts'
import { useSchoolTexts } from '../texts.ts'

export interface Chosen {
  people: readonly PickOption[]
  groups: readonly PickOption[]
}

export const nobody: Chosen = { people: [], groups: [] }

/** What is sent for them. */
export const idsOf = ({ people, groups }: Chosen) => ({
  personIds: people.map(({ id }) => id),
  groupIds: groups.map(({ id }) => id),
})

interface PeopleFieldsProps {
  structureId: string
  groups: readonly GroupName[]
  value: Chosen
  onChange: (chosen: Chosen) => void
}

/** People by name, or all of a group as it is today; only those one may write to are found. */
export const PeopleFields = ({ structureId, groups, value, onChange }: PeopleFieldsProps) => {
  const t = useSchoolTexts()
  const words = useShareTexts()
  const find = useCallback(
    async (q: string, signal: AbortSignal): Promise<PickOption[]> => {
      if (q.trim().length < 2) return []
      const { items } = await call(schoolContract.findReachable, { structureId, query: { q } }, signal)
      return items.map(({ id, name, avatar, about }) => ({ id, label: name, help: about, src: avatarSrc(avatar) }))
    },
    [structureId],
  )
  const options: PickOption[] = groups.map(group => ({
    id: group.id,
    label: groupWords(group, words),
    help: t.groups.count(group.people),
    icon: Users,
  }))
  return (
    <>
      <MultiPicker
        label={t.groups.people}
        help={t.groups.peopleHelp}
        options={find}
        value={value.people}
        onChange={people => onChange({ ...value, people })}
      />
      {options.length > 0 && (
        <MultiPicker
          label={t.groups.fromGroups}
          help={t.groups.fromGroupsHelp}
          isOptional
          options={options}
          value={value.groups}
          onChange={chosen => onChange({ ...value, groups: chosen })}
        />
      )}
    </>
  )
}
