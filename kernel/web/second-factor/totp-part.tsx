import Phone from '~icons/device-mobile-fill'
import { secondFactorContract } from '../../contract/api/second-factor.ts'
import { useWrite } from '../data.ts'
import { Button } from '../ui/button.tsx'
import { Row } from '../ui/layout.tsx'
import { Time } from '../ui/time.tsx'
import { useToast } from '../ui/toasts.tsx'
import { AddTotp } from './add-totp.tsx'
import { useFactorSentence } from './factor-sentence.ts'
import { Part } from './part.tsx'
import styles from './protection.module.css'
import { useFactorTexts } from './texts.ts'

interface TotpPartProps {
  since: string | null
  onChanged: (codes?: readonly string[]) => void
}

export const TotpPart = ({ since, onChanged }: TotpPartProps) => {
  const t = useFactorTexts()
  const toast = useToast()
  const sentence = useFactorSentence()
  const remove = useWrite(secondFactorContract.removeTotp)
  const drop = () =>
    remove.mutate(
      {},
      {
        onSuccess: () => {
          toast({ text: t.totpRemoved })
          onChanged()
        },
        onError: error => toast({ kind: 'error', text: sentence(error) }),
      },
    )
  return (
    <Part icon={Phone} title={t.totp} text={t.totpText}>
      {since && (
        <span className={styles.detail}>
          {t.totpOn} <Time value={since} />
        </span>
      )}
      <Row gap={2}>
        <AddTotp isFirst={!since} onAdded={onChanged} />
        {since && (
          <Button kind="quiet" aria-label={t.removeThis(t.totp)} isPending={remove.isPending} onPress={drop}>
            {t.remove}
          </Button>
        )}
      </Row>
    </Part>
  )
}
