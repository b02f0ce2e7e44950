import Lifebuoy from '~icons/lifebuoy-fill'
import { secondFactorContract } from '../../contract/api/second-factor.ts'
import { useWrite } from '../data.ts'
import { Button } from '../ui/button.tsx'
import { Chip } from '../ui/chip.tsx'
import { Row } from '../ui/layout.tsx'
import { useToast } from '../ui/toasts.tsx'
import { useFactorSentence } from './factor-sentence.ts'
import { Part } from './part.tsx'
import { useFactorTexts } from './texts.ts'

const few = 3

interface RecoveryPartProps {
  left: number
  onChanged: (codes: readonly string[]) => void
}

export const RecoveryPart = ({ left, onChanged }: RecoveryPartProps) => {
  const t = useFactorTexts()
  const toast = useToast()
  const sentence = useFactorSentence()
  const renew = useWrite(secondFactorContract.renewRecoveryCodes)
  const make = () =>
    renew.mutate(
      {},
      {
        onSuccess: ({ recoveryCodes }) => onChanged(recoveryCodes),
        onError: error => toast({ kind: 'error', text: sentence(error) }),
      },
    )
  return (
    <Part icon={Lifebuoy} title={t.recovery} text={t.recoveryText}>
      <Row gap={3}>
        <Chip colour={left > few ? 'green' : 'yellow'}>{t.codesLeft(left)}</Chip>
        <Button kind="outline" isPending={renew.isPending} onPress={make}>
          {t.renewCodes}
        </Button>
      </Row>
    </Part>
  )
}
