import type { GroupName } from '../../../../kernel/contract/api/audience.ts'
import { audiences } from '../../../../kernel/contract/manifest.ts'
import { groupWords } from '../../../../kernel/web/share-dialog/audience-words.ts'
import { useShareTexts } from '../../../../kernel/web/share-dialog/texts.ts'
import { Stack } from '../../../../kernel/web/ui/layout.tsx'
import { Table } from '../../../../kernel/web/ui/table.tsx'
import { Text, Title } from '../../../../kernel/web/ui/text.tsx'
import { useSchoolTexts } from '../texts.ts'

const rank = ({ audience }: GroupName) => (audience ? audiences.indexOf(audience) : audiences.length)

/** The structure's own first, then class by class. */
const inOrder = (groups: readonly GroupName[]): GroupName[] =>
  [...groups].sort(
    (a, b) =>
      Number(a.kind === 'class') - Number(b.kind === 'class') ||
      a.name.localeCompare(b.name, 'fr') ||
      rank(a) - rank(b),
  )

/** Nothing to do about them: they are said, with what they gather and how many they hold. */
export const AutomaticGroups = ({ groups }: { groups: readonly GroupName[] }) => {
  const t = useSchoolTexts()
  const words = useShareTexts()
  if (groups.length === 0) return null
  return (
    <Stack as="section" gap={3}>
      <Title level={2}>{t.groups.automatic}</Title>
      <Text isSoft>{t.groups.automaticHelp}</Text>
      <Table
        caption={t.groups.automatic}
        columns={[
          { id: 'name', label: t.groups.name, isName: true, cell: group => groupWords(group, words) },
          {
            id: 'meaning',
            label: t.groups.gathers,
            isHiddenOnPhone: true,
            cell: group => group.audience && <Text isSoft>{t.groups.meanings[group.audience]}</Text>,
          },
          { id: 'people', label: t.groups.people, isNumber: true, cell: group => t.groups.count(group.people) },
        ]}
        rows={inOrder(groups)}
        rowId={group => group.id}
        rowName={group => groupWords(group, words)}
      />
    </Stack>
  )
}
