import { lazy, Suspense } from 'react'

const Report = lazy(() =>
  import('../../../kernel/web/moderation/report-dialog.tsx').then(module => ({ default: module.ReportDialog })),
)
const Pin = lazy(() => import('./pin-dialog.tsx').then(module => ({ default: module.PinDialog })))

/** What the menu of an item opens; fetched only then, for few readers of a list ever do. */
export type OpenedDialog = 'report' | 'pin' | null

interface ItemDialogProps {
  itemId: string
  opened: OpenedDialog
  onClose: () => void
  onPin: (until: string) => Promise<unknown>
}

export const ItemDialog = ({ itemId, opened, onClose, onPin }: ItemDialogProps) => (
  <Suspense>
    {opened === 'report' && <Report resourceId={itemId} onClose={onClose} />}
    {opened === 'pin' && <Pin isOpen onClose={onClose} onPin={onPin} />}
  </Suspense>
)
