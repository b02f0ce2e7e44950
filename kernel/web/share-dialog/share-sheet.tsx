import { useState } from 'react'
import type { GroupName } from '../../contract/api/audience.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Stack } from '../ui/layout.tsx'
import { Text } from '../ui/text.tsx'
import { ChosenGroups } from './chosen-groups.tsx'
import { GroupSearch } from './group-search.tsx'
import { GroupToggles } from './group-toggles.tsx'
import { SaveAsList, SavedLists } from './saved-lists.tsx'
import type { ShareDialogProps, Shared } from './share-dialog.tsx'
import { useShareTexts } from './texts.ts'
import { WhoSees } from './who-sees.tsx'

const toggled = (value: readonly Shared[], group: GroupName, level: Shared['level']): readonly Shared[] =>
  value.some(shared => shared.group.id === group.id)
    ? value.filter(shared => shared.group.id !== group.id)
    : [...value, { group, level }]

export const ShareSheet = (props: ShareDialogProps) => {
  const { isOpen, onClose, help, suggested, within, structureId, levels = ['read'], isLocked = () => false } = props
  const t = useShareTexts()
  const [value, setValue] = useState(props.value)
  const [wasOpen, setWasOpen] = useState(isOpen)
  if (isOpen !== wasOpen) {
    setWasOpen(isOpen)
    if (isOpen) setValue(props.value)
  }
  const first = levels[0] ?? 'read'
  const chosen = new Set(value.map(shared => shared.group.id))
  const hasLevels = levels.length > 1
  // With levels, a group once chosen has its line above, where its level is.
  const proposed = hasLevels ? suggested.filter(group => !chosen.has(group.id)) : suggested
  const locked = new Set(value.filter(isLocked).map(shared => shared.group.id))
  const toggle = (group: GroupName) => setValue(toggled(value, group, first))
  const addAll = (groups: readonly GroupName[]) =>
    setValue([...value, ...groups.filter(group => !chosen.has(group.id)).map(group => ({ group, level: first }))])
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={props.title ?? t.title}
      size="m"
      isDismissable={false}
      footer={
        <>
          <Button kind="outline" onPress={onClose}>
            {t.cancel}
          </Button>
          <Button onPress={() => props.onSave(value)} isPending={props.isSaving}>
            {t.done}
          </Button>
        </>
      }
    >
      <Stack gap={5}>
        {help && <Text isSoft>{help}</Text>}
        {props.error && (
          <Banner kind="error" isAlert>
            {props.error}
          </Banner>
        )}
        <WhoSees groups={value.map(shared => shared.group)} />
        <SavedLists within={within} onChoose={addAll} />
        {hasLevels && <ChosenGroups value={value} onChange={setValue} levels={levels} isLocked={isLocked} />}
        <GroupToggles label={t.suggested} groups={proposed} chosen={chosen} locked={locked} onToggle={toggle} />
        <GroupSearch
          within={within}
          structureId={structureId}
          chosen={chosen}
          shown={new Set([...proposed.map(group => group.id), ...(hasLevels ? chosen : [])])}
          kept={hasLevels ? [] : value.map(shared => shared.group)}
          onToggle={toggle}
        />
        <SaveAsList groups={value.filter(shared => !locked.has(shared.group.id)).map(shared => shared.group)} />
      </Stack>
    </Dialog>
  )
}
