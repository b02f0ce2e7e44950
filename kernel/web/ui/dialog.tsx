import { lazy, type ReactNode, Suspense, useState } from 'react'

export interface DialogProps {
  isOpen: boolean
  onClose: () => void
  title: ReactNode
  children: ReactNode
  /** Buttons, the main one last: `DialogFooter` draws their line. */
  footer?: ReactNode
  size?: 's' | 'm' | 'l'
  /** A press outside closes it too; not when something typed would be lost. */
  isDismissable?: boolean
}

const load = () => import('./overlays/dialog-sheet.tsx')
const Sheet = lazy(() => load().then(module => ({ default: module.DialogSheet })))

/** Fetches the dialog's code before it is asked for: call it when a button that opens one is pointed at. */
export const preloadDialog = (): void => {
  void load()
}

/** A question or a small task over the page: centred on a computer, a sheet from the bottom of a phone. Fetched when first opened. */
export const Dialog = (props: DialogProps) => {
  const [wasOpened, setOpened] = useState(props.isOpen)
  if (props.isOpen && !wasOpened) setOpened(true)
  if (!wasOpened) return null
  return (
    <Suspense fallback={null}>
      <Sheet {...props} />
    </Suspense>
  )
}
