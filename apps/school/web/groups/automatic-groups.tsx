import type { GroupName } from '../../../../kernel/contract/api/audience.ts'
import { Stack } from '../../../../kernel/web/ui/layout.tsx'
import { Table } from '../../../../kernel/web/ui/table.tsx'
import { Text, Title } from '../../../../kernel/web/ui/text.tsx'
import { useSchoolTexts } from '../texts.ts'
import { groupSentence } from './group-sentence.ts'

/** Nothing to do about them: they are said, with how many they hold. */
export const AutomaticGroups = ({ groups }: { groups: readonly GroupName[] }) => {
  const t = useSchoolTexts()
  if (groups.length === 0) return null
  return (
    <Stack as="section" gap={3}>
      <Title level={2}>{t.groups.automatic}</Title>
      <Text isSoft>{t.groups.automaticHelp}</Text>
      <Table
        caption={t.groups.automatic}
        columns={[
          { id: 'name', label: t.groups.name, isName: true, cell: group => groupSentence(group, t) },
          { id: 'people', label: t.groups.people, isNumber: true, cell: group => t.groups.count(group.people) },
        ]}
        rows={groups}
        rowId={group => group.id}
        rowName={group => groupSentence(group, t)}
      />
    </Stack>
  )
}
