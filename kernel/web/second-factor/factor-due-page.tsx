import { useState } from 'react'
import Phone from '~icons/device-mobile-fill'
import Fingerprint from '~icons/fingerprint-fill'
import { usePageTitle } from '../shell/page-title.ts'
import { useSession } from '../shell/session.ts'
import { useSignOut } from '../shell/use-sign-out.ts'
import { SignInFrame } from '../sign-in/sign-in-frame.tsx'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Row } from '../ui/layout.tsx'
import { Text, Title } from '../ui/text.tsx'
import { AddPasskey } from './add-passkey.tsx'
import { AddTotp } from './add-totp.tsx'
import { Part } from './part.tsx'
import styles from './protection.module.css'
import { RecoveryCodesDialog } from './recovery-codes-dialog.tsx'
import { useFactorTexts } from './texts.ts'

/** The days of grace are over: a second protection first, everything else afterwards. */
export const FactorDuePage = () => {
  const t = useFactorTexts()
  const signOut = useSignOut()
  const { refresh } = useSession()
  const [codes, setCodes] = useState<readonly string[]>([])
  const enter = () => void refresh().catch(() => null)
  const added = (made: readonly string[]) => (made.length > 0 ? setCodes(made) : enter())
  usePageTitle(t.dueTitle)
  return (
    <SignInFrame>
      <div>
        <Title level={1} size="xl" tabIndex={-1}>
          {t.dueTitle}
        </Title>
        <Text size="l" isSoft>
          {t.dueText}
        </Text>
      </div>
      <Card padding="l">
        <div className={styles.parts}>
          <Part icon={Fingerprint} title={t.passkeys} text={t.passkeysText} level={2}>
            <AddPasskey kind="primary" onAdded={added} />
          </Part>
          <Part icon={Phone} title={t.totp} text={t.totpText} level={2}>
            <Row>
              <AddTotp isFirst onAdded={added} />
            </Row>
          </Part>
        </div>
      </Card>
      <Button kind="quiet" onPress={signOut}>
        {t.signOut}
      </Button>
      <RecoveryCodesDialog codes={codes} onClose={enter} />
    </SignInFrame>
  )
}
