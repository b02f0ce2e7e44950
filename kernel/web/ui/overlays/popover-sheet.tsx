import type { ReactNode, RefObject } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import type { PopoverProps } from '../popover.tsx'
import { AriaLanguage } from './aria-language.tsx'
import styles from './popover-sheet.module.css'

interface PopoverSheetProps {
  label: string
  triggerRef: RefObject<HTMLButtonElement | null>
  onClose: () => void
  placement: NonNullable<PopoverProps['placement']>
  children: ReactNode
}

export const PopoverSheet = ({ label, triggerRef, onClose, placement, children }: PopoverSheetProps) => (
  <AriaLanguage>
    <Popover
      className={styles.popover ?? ''}
      triggerRef={triggerRef}
      isOpen
      onOpenChange={next => !next && onClose()}
      placement={placement}
      offset={6}
    >
      <Dialog aria-label={label} className={styles.dialog ?? ''}>
        {children}
      </Dialog>
    </Popover>
  </AriaLanguage>
)
