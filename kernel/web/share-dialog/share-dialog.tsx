import { lazy, Suspense, useState } from 'react'
import type { GroupName } from '../../contract/api/audience.ts'
import type { Level } from '../../contract/endpoint.ts'

/** A group and what it may do. */
export interface Shared {
  group: GroupName
  level: Level
}

export interface ShareDialogProps {
  isOpen: boolean
  onClose: () => void
  /** « Qui peut voir ? » unless something more precise is asked. */
  title?: string
  /** One sentence under the title: what is being shared, why some groups are missing. */
  help?: string
  value: readonly Shared[]
  /** Groups offered first, as toggles. */
  suggested: readonly GroupName[]
  /** Only groups inside the audience of this resource can be chosen; otherwise those I may write to. */
  within?: string
  structureId?: string
  /** More than one: each group is given one of them. */
  levels?: readonly Level[]
  /** Groups whose place is not this dialog’s to change. */
  isLocked?: (shared: Shared) => boolean
  onSave: (value: readonly Shared[]) => void
  isSaving?: boolean
  /** What the server answered. */
  error?: string
}

const Sheet = lazy(() => import('./share-sheet.tsx').then(module => ({ default: module.ShareSheet })))

/** The one dialog that decides who sees something and what they may do. Its code comes when it is first opened. */
export const ShareDialog = (props: ShareDialogProps) => {
  const [wasOpened, setOpened] = useState(props.isOpen)
  if (props.isOpen && !wasOpened) setOpened(true)
  if (!wasOpened) return null
  return (
    <Suspense fallback={null}>
      <Sheet {...props} />
    </Suspense>
  )
}
