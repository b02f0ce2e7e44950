import { createPortal } from 'react-dom'
import Copy from '~icons/copy-bold'
import Printer from '~icons/printer-bold'
import { useMe } from '../shell/me.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Row, Stack } from '../ui/layout.tsx'
import { Text } from '../ui/text.tsx'
import { useToast } from '../ui/toasts.tsx'
import styles from './recovery-codes.module.css'
import { useFactorTexts } from './texts.ts'

interface RecoveryCodesDialogProps {
  /** None: nothing to show. */
  codes: readonly string[]
  onClose: () => void
}

const Codes = ({ codes }: { codes: readonly string[] }) => (
  <ul className={styles.codes}>
    {codes.map(code => (
      <li key={code}>
        <code>{code}</code>
      </li>
    ))}
  </ul>
)

/** Alone on the sheet that is printed, whatever the page holds. */
const PrintedSheet = ({ codes }: { codes: readonly string[] }) => {
  const t = useFactorTexts()
  const me = useMe()
  return createPortal(
    <div className={styles.sheet} aria-hidden="true">
      <p className={styles.owner}>{t.printedFor(me.login)}</p>
      <p>{t.printedHelp}</p>
      <Codes codes={codes} />
    </div>,
    document.body,
  )
}

/** Shown once: read, copied, printed, then gone. */
export const RecoveryCodesDialog = ({ codes, onClose }: RecoveryCodesDialogProps) => {
  const t = useFactorTexts()
  const toast = useToast()
  const copy = () => {
    void navigator.clipboard.writeText(codes.join('\n')).then(() => toast({ text: t.copied }))
  }
  return (
    <Dialog
      isOpen={codes.length > 0}
      onClose={onClose}
      title={t.codesDialog}
      isDismissable={false}
      footer={
        <Button size="l" onPress={onClose}>
          {t.kept}
        </Button>
      }
    >
      <Stack gap={4}>
        <Text>{t.codesKeep}</Text>
        <Codes codes={codes} />
        <Row gap={2}>
          <Button kind="soft" icon={Copy} onPress={copy}>
            {t.copy}
          </Button>
          <Button kind="soft" icon={Printer} onPress={() => window.print()}>
            {t.print}
          </Button>
        </Row>
        {codes.length > 0 && <PrintedSheet codes={codes} />}
      </Stack>
    </Dialog>
  )
}
