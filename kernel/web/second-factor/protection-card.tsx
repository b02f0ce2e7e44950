import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import ShieldCheck from '~icons/shield-check-fill'
import ShieldWarning from '~icons/shield-warning-fill'
import { meContract } from '../../contract/api/me.ts'
import { passkeyContract } from '../../contract/api/passkeys.ts'
import { secondFactorContract } from '../../contract/api/second-factor.ts'
import { sessionContract } from '../../contract/api/session.ts'
import { SectionCard } from '../account/section-card.tsx'
import { readAgain, useRead } from '../data.ts'
import { Chip } from '../ui/chip.tsx'
import { Failed } from '../ui/failed.tsx'
import { Row } from '../ui/layout.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { Text } from '../ui/text.tsx'
import { PasskeyPart } from './passkey-part.tsx'
import styles from './protection.module.css'
import { RecoveryCodesDialog } from './recovery-codes-dialog.tsx'
import { RecoveryPart } from './recovery-part.tsx'
import { useFactorTexts } from './texts.ts'
import { TotpPart } from './totp-part.tsx'

const stale = [
  secondFactorContract.readProtection,
  passkeyContract.listPasskeys,
  sessionContract.listSessions,
  meContract.getMe,
]

/** The banner of the grace leads here. */
const useArrival = () => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (window.location.hash === '#protection') place.current?.scrollIntoView({ block: 'start' })
  }, [])
  return place
}

const State = ({ isOn, isCompulsory }: { isOn: boolean; isCompulsory: boolean }) => {
  const t = useFactorTexts()
  return (
    <Row gap={2}>
      <Chip colour={isOn ? 'green' : 'yellow'} icon={isOn ? ShieldCheck : ShieldWarning}>
        {isOn ? t.isOn : t.isOff}
      </Chip>
      {isCompulsory && (
        <Text size="s" isSoft>
          {t.compulsory}
        </Text>
      )}
    </Row>
  )
}

/** What is asked besides the password: passkeys, an application of codes, recovery codes. */
export const ProtectionCard = () => {
  const t = useFactorTexts()
  const cache = useQueryClient()
  const place = useArrival()
  const [codes, setCodes] = useState<readonly string[]>([])
  const protection = useRead(secondFactorContract.readProtection, {})
  const passkeys = useRead(passkeyContract.listPasskeys, {})
  const changed = (made: readonly string[] = []) => {
    setCodes(made)
    void readAgain(cache, stale)
  }
  const retry = () => void Promise.all([protection.refetch(), passkeys.refetch()])
  const { data } = protection
  const keys = passkeys.data?.items
  const isOn = Boolean(data?.totpSince) || (keys ?? []).length > 0
  return (
    <div ref={place} id="protection" className={styles.place}>
      <SectionCard title={t.cardTitle} text={t.cardText}>
        {(protection.error ?? passkeys.error) && <Failed onRetry={retry}>{t.loadFailed}</Failed>}
        {data && keys ? (
          <>
            <State isOn={isOn} isCompulsory={data.isCompulsory} />
            <div className={styles.parts}>
              <PasskeyPart passkeys={keys} onChanged={changed} />
              <TotpPart since={data.totpSince} onChanged={changed} />
              {isOn && <RecoveryPart left={data.recoveryCodesLeft} onChanged={changed} />}
            </div>
          </>
        ) : (
          !protection.error && !passkeys.error && <Skeleton lines={4} />
        )}
        <RecoveryCodesDialog codes={codes} onClose={() => setCodes([])} />
      </SectionCard>
    </div>
  )
}
