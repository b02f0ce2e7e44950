import { useState } from 'react'
import { secondFactorContract, type TotpOffer } from '../../contract/api/second-factor.ts'
import { useWrite } from '../data.ts'
import { Button, type ButtonLook } from '../ui/button.tsx'
import { Dialog, preloadDialog } from '../ui/dialog.tsx'
import { useToast } from '../ui/toasts.tsx'
import { useFactorSentence } from './factor-sentence.ts'
import { useFactorTexts } from './texts.ts'
import { TotpEnrolment } from './totp-enrolment.tsx'

interface AddTotpProps {
  /** False: the application is already there, on a telephone that is left. */
  isFirst: boolean
  kind?: ButtonLook['kind']
  onAdded: (codes: readonly string[]) => void
}

export const AddTotp = ({ isFirst, kind = 'outline', onAdded }: AddTotpProps) => {
  const t = useFactorTexts()
  const toast = useToast()
  const sentence = useFactorSentence()
  const [offer, setOffer] = useState<TotpOffer | null>(null)
  const ask = useWrite(secondFactorContract.offerTotp)
  const begin = () => {
    preloadDialog()
    ask.mutate({}, { onSuccess: setOffer, onError: error => toast({ kind: 'error', text: sentence(error) }) })
  }
  const confirmed = (codes: readonly string[]) => {
    setOffer(null)
    if (codes.length === 0) toast({ text: t.totpAdded })
    onAdded(codes)
  }
  return (
    <>
      <Button kind={kind} isPending={ask.isPending} onPress={begin}>
        {isFirst ? t.addTotp : t.changeTotp}
      </Button>
      <Dialog isOpen={offer !== null} onClose={() => setOffer(null)} title={t.totpDialog} isDismissable={false}>
        {offer && <TotpEnrolment offer={offer} onConfirmed={confirmed} />}
      </Dialog>
    </>
  )
}
