import { useState } from 'react'
import Bullets from '~icons/list-bullets-bold'
import ListPlus from '~icons/list-plus-bold'
import type { GroupName } from '../../contract/api/audience.ts'
import { listsContract, type SavedList } from '../../contract/api/lists.ts'
import { useRead, useWrite } from '../data.ts'
import { announce } from '../ui/announce.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { Row, Stack } from '../ui/layout.tsx'
import { Text } from '../ui/text.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useShareTexts } from './texts.ts'

export interface SavedListsProps {
  within: string | undefined
  /** Adds those not chosen yet. */
  onChoose: (groups: readonly GroupName[]) => void
}

/** My lists, each in one press; who may no longer be chosen is left out, and said. */
export const SavedLists = ({ within, onChoose }: SavedListsProps) => {
  const t = useShareTexts()
  const { data } = useRead(listsContract.listLists, { query: { within, groupsOnly: true } })
  const [used, setUsed] = useState<SavedList>()
  if (!data || data.items.length === 0) return null
  const choose = (list: SavedList) => {
    onChoose(list.members)
    setUsed(list)
    announce(t.listUsed(list.name, list.members.length))
  }
  const left = used ? used.lost + used.elsewhere : 0
  return (
    <Stack as="section" gap={2} aria-label={t.lists}>
      <Text size="s" isSoft>
        {t.lists}
      </Text>
      <Row gap={2}>
        {data.items.map(list => (
          <Button key={list.id} kind="outline" size="s" icon={Bullets} onPress={() => choose(list)}>
            {list.name}
          </Button>
        ))}
      </Row>
      {used && left > 0 && (
        <Banner kind="warning" isAlert>
          {[
            ...(used.lost > 0 ? [t.lost(used.lost)] : []),
            ...(used.elsewhere > 0 ? [t.elsewhere(used.elsewhere)] : []),
          ].join(' ')}
        </Banner>
      )}
    </Stack>
  )
}

/** « Enregistrer comme liste »: a name for what is chosen. */
export const SaveAsList = ({ groups }: { groups: readonly GroupName[] }) => {
  const t = useShareTexts()
  const [name, setName] = useState<string>()
  const saving = useWrite(listsContract.createList, [listsContract.listLists])
  if (groups.length < 2) return null
  if (name === undefined)
    return (
      <Button kind="quiet" size="s" icon={ListPlus} onPress={() => setName('')}>
        {t.saveAsList}
      </Button>
    )
  const save = () =>
    saving.mutate(
      { body: { name, groupIds: groups.map(group => group.id) } },
      {
        onSuccess: list => {
          setName(undefined)
          announce(t.listSaved(list.name))
        },
      },
    )
  return (
    <Row gap={2} align="end">
      <TextField
        label={t.listName}
        value={name}
        onChange={setName}
        limits={listsContract.createList.body.properties.name}
        error={saving.error?.message}
        autoFocus
      />
      <Button kind="soft" onPress={save} isPending={saving.isPending} isDisabled={name.trim() === ''}>
        {t.saveList}
      </Button>
    </Row>
  )
}
