import { lazy, type ReactNode, type RefObject, Suspense, useRef, useState } from 'react'

/** What a button that opens something must carry: spread it on a Button or an IconButton. */
export interface TriggerTies {
  ref: RefObject<HTMLButtonElement | null>
  onPress: () => void
  onPointerEnter: () => void
  'aria-haspopup': 'dialog' | 'menu'
  'aria-expanded': boolean
}

export interface PopoverProps {
  /** What opens, for who does not see it. */
  label: string
  trigger: (ties: TriggerTies) => ReactNode
  children: ReactNode | ((close: () => void) => ReactNode)
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end'
}

const load = () => import('./overlays/popover-sheet.tsx')
const Sheet = lazy(() => load().then(module => ({ default: module.PopoverSheet })))

/** A small sheet tied to its button. Its code comes when the button is first pointed at or pressed. */
export const Popover = ({ label, trigger, children, placement = 'bottom end' }: PopoverProps) => {
  const ref = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  const ties: TriggerTies = {
    ref,
    onPress: () => setOpen(!isOpen),
    onPointerEnter: () => void load(),
    'aria-haspopup': 'dialog',
    'aria-expanded': isOpen,
  }
  return (
    <>
      {trigger(ties)}
      {isOpen && (
        <Suspense fallback={null}>
          <Sheet label={label} triggerRef={ref} onClose={close} placement={placement}>
            {typeof children === 'function' ? children(close) : children}
          </Sheet>
        </Suspense>
      )}
    </>
  )
}
