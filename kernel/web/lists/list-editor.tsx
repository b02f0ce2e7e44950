import { useCallback, useState } from 'react'
import Users from '~icons/users-three-fill'
import { audienceContract, type GroupName } from '../../contract/api/audience.ts'
import { listsContract, type SavedList } from '../../contract/api/lists.ts'
import { searchContract } from '../../contract/api/search.ts'
import { call, messageOn } from '../client.ts'
import { useWrite } from '../data.ts'
import { groupWords } from '../share-dialog/audience-words.ts'
import { useShareTexts } from '../share-dialog/texts.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { MultiPicker } from '../ui/combo-box.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Stack } from '../ui/layout.tsx'
import type { PickOption } from '../ui/picker.ts'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toasts.tsx'
import { useListsTexts } from './texts.ts'

const foundAtMost = 8

/** People by their names and groups by theirs, in one field. */
const useMembers = () => {
  const t = useListsTexts()
  const words = useShareTexts()
  const toOption = useCallback(
    (group: GroupName): PickOption => ({
      id: group.id,
      label: groupWords(group, words),
      ...(group.kind !== 'person' && { help: t.people(group.people), icon: Users }),
    }),
    [t, words],
  )
  const find = useCallback(
    async (q: string, signal: AbortSignal): Promise<PickOption[]> => {
      if (q.trim().length < 2) return []
      const [found, groups] = await Promise.all([
        call(searchContract.search, { query: { q, kind: 'people', limit: foundAtMost } }, signal),
        call(audienceContract.findGroups, { query: { q, limit: foundAtMost } }, signal),
      ])
      const people = found.people.map(({ id, name, avatar, classes, structure }) => ({
        id,
        label: name,
        help: classes ?? structure ?? '',
        src: `/api/v1/avatars/${avatar}`,
      }))
      return [...people, ...groups.items.map(toOption)]
    },
    [toOption],
  )
  return { find, toOption }
}

const useSave = (list: SavedList | undefined, onClose: () => void) => {
  const t = useListsTexts()
  const toast = useToast()
  const refreshed = [listsContract.listLists]
  const creating = useWrite(listsContract.createList, refreshed)
  const updating = useWrite(listsContract.updateList, refreshed)
  const done = {
    onSuccess: ({ name }: SavedList) => {
      toast({ text: t.saved(name) })
      onClose()
    },
  }
  const save = (body: { name: string; groupIds: string[] }) =>
    list ? updating.mutate({ listId: list.id, body }, done) : creating.mutate({ body }, done)
  return { save, isPending: creating.isPending || updating.isPending, error: creating.error ?? updating.error }
}

/** A name and who is in it; what is no longer allowed has already left the field. */
export const ListEditor = ({ list, onClose }: { list?: SavedList | undefined; onClose: () => void }) => {
  const t = useListsTexts()
  const { find, toOption } = useMembers()
  const [name, setName] = useState(list?.name ?? '')
  const [members, setMembers] = useState<readonly PickOption[]>(() => list?.members.map(toOption) ?? [])
  const { save, isPending, error } = useSave(list, onClose)
  const isReady = name.trim() !== '' && members.length > 0
  const isElsewhere = error && !messageOn(error, 'name') && !messageOn(error, 'groupIds')
  return (
    <Dialog
      isOpen
      onClose={onClose}
      isDismissable={false}
      title={list ? list.name : t.add}
      footer={
        <>
          <Button kind="outline" onPress={onClose}>
            {t.cancel}
          </Button>
          <Button
            isPending={isPending}
            isDisabled={!isReady}
            onPress={() => save({ name, groupIds: members.map(({ id }) => id) })}
          >
            {t.save}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        {isElsewhere && (
          <Banner kind="error" isAlert>
            {error.message}
          </Banner>
        )}
        {list && list.lost > 0 && <Banner kind="warning">{t.lost(list.lost)}</Banner>}
        <TextField
          label={t.name}
          value={name}
          onChange={setName}
          limits={listsContract.createList.body.properties.name}
          error={messageOn(error, 'name')}
        />
        <MultiPicker
          label={t.members}
          placeholder={t.membersHelp}
          options={find}
          value={members}
          onChange={setMembers}
          error={messageOn(error, 'groupIds')}
        />
      </Stack>
    </Dialog>
  )
}
