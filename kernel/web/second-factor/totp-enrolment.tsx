import { type FormEvent, useState } from 'react'
import Open from '~icons/arrow-square-out-bold'
import { secondFactorContract, type TotpOffer } from '../../contract/api/second-factor.ts'
import { useWrite } from '../data.ts'
import { Button } from '../ui/button.tsx'
import { Stack } from '../ui/layout.tsx'
import { LinkButton } from '../ui/link.tsx'
import { Text } from '../ui/text.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useFactorSentence } from './factor-sentence.ts'
import { useFactorTexts } from './texts.ts'
import styles from './totp-enrolment.module.css'

/** Light all around, as cameras need it (ISO/IEC 18004: four modules). */
const quiet = 4

const Square = ({ square }: Pick<TotpOffer, 'square'>) => {
  const t = useFactorTexts()
  const side = square.size + 2 * quiet
  return (
    <svg
      className={styles.square}
      viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
      role="img"
      aria-label={t.square}
      shapeRendering="crispEdges"
    >
      <rect className={styles.light} x={-quiet} y={-quiet} width={side} height={side} />
      <path className={styles.dark} d={square.path} />
    </svg>
  )
}

const groups = (key: string) => key.match(/.{1,4}/g)?.join(' ') ?? key

interface TotpEnrolmentProps {
  offer: TotpOffer
  onConfirmed: (codes: readonly string[]) => void
}

/** The square, the key for who cannot scan it, and the code that proves the application has it. */
export const TotpEnrolment = ({ offer, onConfirmed }: TotpEnrolmentProps) => {
  const t = useFactorTexts()
  const sentence = useFactorSentence()
  const [code, setCode] = useState('')
  const [isTried, setTried] = useState(false)
  const confirm = useWrite(secondFactorContract.confirmTotp)
  const isShort = code.replace(/\s/g, '').length < 6
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!isShort) confirm.mutate({ body: { code } }, { onSuccess: reply => onConfirmed(reply.recoveryCodes) })
  }
  const empty = isTried && isShort ? t.fillCode : undefined
  return (
    <form onSubmit={send} noValidate>
      <Stack gap={4}>
        <Text>{t.totpScan}</Text>
        <div className={styles.offer}>
          <Square square={offer.square} />
          <div className={styles.other}>
            <LinkButton kind="soft" size="s" icon={Open} href={offer.address}>
              {t.totpOpen}
            </LinkButton>
            <Text size="s" isSoft>
              {t.totpKey}
            </Text>
            <code className={styles.key}>{groups(offer.key)}</code>
          </div>
        </div>
        <TextField
          label={t.totpThen}
          value={code}
          onChange={setCode}
          error={confirm.error ? sentence(confirm.error) : empty}
          inputMode="numeric"
          autoComplete="one-time-code"
          name="code"
        />
        <Button type="submit" size="l" wide isPending={confirm.isPending}>
          {t.activate}
        </Button>
      </Stack>
    </form>
  )
}
