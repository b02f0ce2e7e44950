import { audienceContract } from '../../contract/api/audience.ts'
import { levels } from '../../contract/endpoint.ts'
import { useRead } from '../data.ts'
import { ShareDialog, type Shared } from './share-dialog.tsx'

export interface ContainerSharingProps {
  container: { structure: { id: string } }
  title: string
  /** What each level lets one do in it. */
  help: string
  /** Who holds what today; undefined while it is being read. */
  shared: readonly Shared[] | undefined
  onSave: (grants: { groupId: string; level: Shared['level'] }[]) => void
  isSaving: boolean
  error: string | undefined
  onClose: () => void
}

const proposedAtMost = 40

/** Who reads, adds to and runs what holds others’ things (a thread, a shelf, a calendar), in the one share dialog. */
export const ContainerSharing = ({ container, shared, onSave, ...dialog }: ContainerSharingProps) => {
  const near = useRead(audienceContract.findGroups, {
    query: { structureId: container.structure.id, limit: proposedAtMost },
  })
  if (!shared || near.isPending) return null
  return (
    <ShareDialog
      isOpen
      {...dialog}
      value={shared}
      suggested={(near.data?.items ?? []).filter(
        ({ kind, audience }) => kind === 'role' && audience !== 'administrators',
      )}
      levels={levels}
      isLocked={({ group }) => group.audience === 'administrators'}
      onSave={value => onSave(value.map(({ group, level }) => ({ groupId: group.id, level })))}
    />
  )
}
