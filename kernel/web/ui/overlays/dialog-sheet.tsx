import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import X from '~icons/x-bold'
import type { DialogProps } from '../dialog.tsx'
import { IconButton } from '../icon-button.tsx'
import { useKitTexts } from '../texts.ts'
import { AriaLanguage } from './aria-language.tsx'
import styles from './dialog-sheet.module.css'

export const DialogSheet = ({
  isOpen,
  onClose,
  title,
  children,
  footer,
  size = 'm',
  isDismissable = true,
}: DialogProps) => {
  const t = useKitTexts()
  return (
    <AriaLanguage>
      <ModalOverlay
        className={styles.overlay ?? ''}
        isOpen={isOpen}
        isDismissable={isDismissable}
        onOpenChange={next => !next && onClose()}
      >
        <Modal className={styles.modal ?? ''} data-size={size}>
          <AriaDialog className={styles.dialog ?? ''}>
            <div className={styles.heading}>
              <Heading slot="title" level={2} className={styles.title ?? ''}>
                {title}
              </Heading>
              <IconButton label={t.close} icon={X} size="s" onPress={onClose} tooltipAlign="end" />
            </div>
            <div className={styles.body}>{children}</div>
            {footer && <div className={styles.footer}>{footer}</div>}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </AriaLanguage>
  )
}
