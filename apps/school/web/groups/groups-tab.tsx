import { useState } from 'react'
import Plus from '~icons/plus-bold'
import { useRead } from '../../../../kernel/web/data.ts'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { Card } from '../../../../kernel/web/ui/card.tsx'
import { Chip } from '../../../../kernel/web/ui/chip.tsx'
import { EmptyState } from '../../../../kernel/web/ui/empty-state.tsx'
import { Grid, Row, Stack } from '../../../../kernel/web/ui/layout.tsx'
import { Link } from '../../../../kernel/web/ui/link.tsx'
import { PeoplePicture } from '../../../../kernel/web/ui/pictures/people-picture.tsx'
import { SkeletonCards } from '../../../../kernel/web/ui/skeleton.tsx'
import { Text, Title } from '../../../../kernel/web/ui/text.tsx'
import type { ManualGroup } from '../../contract/groups.ts'
import type { Structure } from '../../contract/structures.ts'
import { schoolContract } from '../../contract.ts'
import { Failed } from '../failed.tsx'
import { useSchoolTexts } from '../texts.ts'
import { AutomaticGroups } from './automatic-groups.tsx'
import { GroupForm } from './group-form.tsx'

const ManualCard = ({ group }: { group: ManualGroup }) => {
  const t = useSchoolTexts()
  return (
    <Card as="li" padding="m" isPressable>
      <Link href={`/groupes/${group.id}`} kind="plain" isStretched>
        <strong>{group.name}</strong>
      </Link>
      <Text size="s" isSoft>
        {[t.groups.count(group.people), group.author && t.groups.by(group.author)].filter(Boolean).join(' · ')}
      </Text>
      {group.archivedAt && <Chip colour="yellow">{t.groups.archived}</Chip>}
    </Card>
  )
}

const Manual = ({ groups, onCreate }: { groups: readonly ManualGroup[]; onCreate: () => void }) => {
  const t = useSchoolTexts()
  const create = (
    <Button kind="soft" icon={Plus} onPress={onCreate}>
      {t.groups.create}
    </Button>
  )
  return (
    <Stack as="section" gap={3}>
      <Row justify="between">
        <Title level={2}>{t.groups.manual}</Title>
        {groups.length > 0 && create}
      </Row>
      {groups.length === 0 ? (
        <EmptyState picture={PeoplePicture} title={t.groups.none} action={create} level={3}>
          {t.groups.noneHelp}
        </EmptyState>
      ) : (
        <>
          <Text isSoft>{t.groups.manualHelp}</Text>
          <Grid as="ul" cell="m" gap={3}>
            {groups.map(group => (
              <ManualCard key={group.id} group={group} />
            ))}
          </Grid>
        </>
      )}
    </Stack>
  )
}

/** Groups of the structure: made by hand first, since one came to see or to make them. */
export const GroupsTab = ({ structure }: { structure: Structure }) => {
  const [isMaking, setMaking] = useState(false)
  const { data, isError, refetch } = useRead(schoolContract.listGroups, { structureId: structure.id })
  if (isError) return <Failed onRetry={() => void refetch()} />
  if (!data) return <SkeletonCards />
  return (
    <Stack gap={6}>
      <Manual groups={data.manual} onCreate={() => setMaking(true)} />
      <AutomaticGroups groups={data.automatic} />
      {isMaking && <GroupForm structureId={structure.id} groups={data.automatic} onClose={() => setMaking(false)} />}
    </Stack>
  )
}
