import { useState } from 'react'
import Archive from '~icons/archive-bold'
import Pencil from '~icons/pencil-line-bold'
import Plus from '~icons/user-plus-bold'
import type { Reply } from '../../../../kernel/contract/endpoint.ts'
import { isAbsent } from '../../../../kernel/web/client.ts'
import { useRead } from '../../../../kernel/web/data.ts'
import { NotFoundPage } from '../../../../kernel/web/shell/not-found-page.tsx'
import { Page } from '../../../../kernel/web/shell/page.tsx'
import { Banner } from '../../../../kernel/web/ui/banner.tsx'
import { Breadcrumb } from '../../../../kernel/web/ui/breadcrumb.tsx'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { Row } from '../../../../kernel/web/ui/layout.tsx'
import { ActionsMenu, type MenuItem } from '../../../../kernel/web/ui/menu.tsx'
import { SkeletonCards } from '../../../../kernel/web/ui/skeleton.tsx'
import { TextField } from '../../../../kernel/web/ui/text-field.tsx'
import { limits } from '../../contract/shapes.ts'
import { schoolContract } from '../../contract.ts'
import { Failed } from '../failed.tsx'
import { FormDialog } from '../form-dialog.tsx'
import { ofGroups } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'
import { AddMembers } from './add-members.tsx'
import { Members } from './members.tsx'

type Group = Reply<typeof schoolContract.readGroup>

const RenameForm = ({ group, onClose }: { group: Group; onClose: () => void }) => {
  const t = useSchoolTexts()
  const [name, setName] = useState(group.name)
  const { act, isPending, error } = useAct(schoolContract.renameGroup, ofGroups, true)
  const submit = () =>
    name.trim() && act({ groupId: group.id, body: { name: name.trim() } }, { done: t.groups.renamed, after: onClose })
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={t.groups.rename}
      submit={t.save}
      onSubmit={submit}
      isPending={isPending}
      error={error}
    >
      <TextField
        label={t.groups.name}
        value={name}
        onChange={setName}
        limits={limits.groupName}
        error={name.trim() ? undefined : t.required}
      />
    </FormDialog>
  )
}

const useArchiving = (group: Group) => {
  const t = useSchoolTexts()
  const archive = useAct(schoolContract.archiveGroup, ofGroups)
  const restore = useAct(schoolContract.restoreGroup, ofGroups)
  const input = { groupId: group.id }
  const reopen = () => restore.act(input, { done: t.groups.restored(group.name) })
  return { reopen, archive: () => archive.act(input, { done: t.groups.archivedDone(group.name), undo: reopen }) }
}

const Actions = ({ group }: { group: Group }) => {
  const t = useSchoolTexts()
  const [dialog, setDialog] = useState<'add' | 'rename' | null>(null)
  const archiving = useArchiving(group)
  const { can } = group.my
  const leave = () => setDialog(null)
  const items: MenuItem[] = [
    { id: 'rename', label: t.groups.rename, icon: Pencil, onPress: () => setDialog('rename') },
    group.archivedAt
      ? { id: 'restore', label: t.groups.restore, icon: Archive, onPress: archiving.reopen }
      : { id: 'archive', label: t.groups.archive, icon: Archive, isDanger: true, onPress: archiving.archive },
  ]
  return (
    <Row gap={2}>
      {can.addMembers && (
        <Button icon={Plus} onPress={() => setDialog('add')}>
          {t.groups.addMembers}
        </Button>
      )}
      {can.renameGroup && <ActionsMenu label={t.more} items={items} size="l" />}
      {dialog === 'add' && <AddMembers groupId={group.id} structureId={group.structure.id} onClose={leave} />}
      {dialog === 'rename' && <RenameForm group={group} onClose={leave} />}
    </Row>
  )
}

/** A group made by hand: who is in it. */
export const GroupPage = ({ id }: { id: string }) => {
  const t = useSchoolTexts()
  const { data, error, refetch } = useRead(schoolContract.readGroup, { groupId: id })
  if (isAbsent(error)) return <NotFoundPage />
  if (!data) return <Page title={t.title}>{error ? <Failed onRetry={() => void refetch()} /> : <SkeletonCards />}</Page>
  const back = `/structures/${data.structure.id}/groupes`
  return (
    <Page
      title={data.name}
      subtitle={`${data.structure.name} · ${t.groups.count(data.people)}`}
      above={<Breadcrumb steps={[{ label: t.groups.back, href: back }, { label: data.name }]} />}
      actions={<Actions group={data} />}
    >
      {data.archivedAt && <Banner kind="warning">{t.groups.archived}</Banner>}
      <Members groupId={id} canChange={data.my.can.addMembers === true} />
    </Page>
  )
}
