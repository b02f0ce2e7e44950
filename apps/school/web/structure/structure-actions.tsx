import { useState } from 'react'
import Lock from '~icons/lock-simple-bold'
import Open from '~icons/lock-simple-open-bold'
import Pencil from '~icons/pencil-line-bold'
import Tree from '~icons/tree-structure-bold'
import { ActionsMenu, type MenuItem } from '../../../../kernel/web/ui/menu.tsx'
import type { Structure } from '../../contract/structures.ts'
import { schoolContract } from '../../contract.ts'
import { ofStructure } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'
import { ParentsDialog } from './parents-dialog.tsx'
import { StructureEdit } from './structure-edit.tsx'

const useClosing = ({ id, name }: Structure) => {
  const t = useSchoolTexts()
  const close = useAct(schoolContract.closeStructure, ofStructure)
  const reopen = useAct(schoolContract.reopenStructure, ofStructure)
  const input = { structureId: id }
  const doReopen = () => reopen.act(input, { done: t.structure.structureReopened(name) })
  return {
    reopen: doReopen,
    close: () => close.act(input, { done: t.structure.structureClosed(name), undo: doReopen }),
  }
}

/** What one does with the structure itself; nothing for who only works in it. */
export const StructureActions = ({ structure }: { structure: Structure }) => {
  const t = useSchoolTexts()
  const [dialog, setDialog] = useState<'edit' | 'parents' | null>(null)
  const closing = useClosing(structure)
  const { can } = structure.my
  const items: MenuItem[] = [
    ...(can.correctStructure
      ? [{ id: 'edit', label: t.structure.edit, icon: Pencil, onPress: () => setDialog('edit') }]
      : []),
    ...(can.setParents
      ? [{ id: 'parents', label: t.structure.parents, icon: Tree, onPress: () => setDialog('parents') }]
      : []),
    ...(can.administer && structure.parents.length > 0
      ? [
          structure.closedAt
            ? { id: 'reopen', label: t.structure.reopen, icon: Open, onPress: closing.reopen }
            : { id: 'close', label: t.structure.closeStructure, icon: Lock, isDanger: true, onPress: closing.close },
        ]
      : []),
  ]
  if (items.length === 0) return null
  const leave = () => setDialog(null)
  return (
    <>
      <ActionsMenu label={t.more} items={items} size="l" />
      {dialog === 'edit' && <StructureEdit structure={structure} isOpen onClose={leave} />}
      {dialog === 'parents' && <ParentsDialog structure={structure} isOpen onClose={leave} />}
    </>
  )
}
