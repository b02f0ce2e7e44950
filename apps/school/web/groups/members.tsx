import X from '~icons/x-bold'
import { useList } from '../../../../kernel/web/data.ts'
import { avatarSrc } from '../../../../kernel/web/shell/avatar-src.ts'
import { Byline } from '../../../../kernel/web/ui/byline.tsx'
import { Card } from '../../../../kernel/web/ui/card.tsx'
import { EmptyState } from '../../../../kernel/web/ui/empty-state.tsx'
import { IconButton } from '../../../../kernel/web/ui/icon-button.tsx'
import { Grid, Stack } from '../../../../kernel/web/ui/layout.tsx'
import { PeoplePicture } from '../../../../kernel/web/ui/pictures/people-picture.tsx'
import { ShowMore } from '../../../../kernel/web/ui/show-more.tsx'
import { SkeletonCards } from '../../../../kernel/web/ui/skeleton.tsx'
import type { Member } from '../../contract/groups.ts'
import { schoolContract } from '../../contract.ts'
import { Failed } from '../failed.tsx'
import { ofGroups } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'

const MemberCard = ({ member, onRemove }: { member: Member; onRemove: (() => void) | undefined }) => {
  const t = useSchoolTexts()
  return (
    <Card as="li" padding="s">
      <Byline
        name={member.name}
        src={avatarSrc(member.avatar)}
        size="s"
        meta={[t.kinds[member.kind], member.about].filter(Boolean).join(' · ')}
        aside={
          onRemove && (
            <IconButton label={t.groups.remove(member.name)} icon={X} size="s" onPress={onRemove} tooltipAlign="end" />
          )
        }
      />
    </Card>
  )
}

/** Who is in the group, each removable and put back at once. */
export const Members = ({ groupId, canChange }: { groupId: string; canChange: boolean }) => {
  const t = useSchoolTexts()
  const list = useList(schoolContract.listMembers, { groupId, query: {} })
  const remove = useAct(schoolContract.removeMember, ofGroups)
  const add = useAct(schoolContract.addMembers, ofGroups)
  if (list.isError) return <Failed onRetry={() => void list.refetch()} />
  if (list.isPending) return <SkeletonCards />
  if (list.items.length === 0)
    return (
      <EmptyState picture={PeoplePicture} title={t.groups.noMember} level={3}>
        {canChange ? t.groups.noMemberHelp : undefined}
      </EmptyState>
    )
  const take = (member: Member) =>
    remove.act(
      { groupId, personId: member.id },
      { done: t.groups.removed(member.name), undo: () => add.act({ groupId, body: { personIds: [member.id] } }) },
    )
  return (
    <Stack gap={4}>
      <Grid as="ul" cell="l" gap={2}>
        {list.items.map(member => (
          <MemberCard key={member.id} member={member} onRemove={canChange ? () => take(member) : undefined} />
        ))}
      </Grid>
      {list.hasNextPage && <ShowMore onPress={() => void list.fetchNextPage()} isPending={list.isFetchingNextPage} />}
    </Stack>
  )
}
