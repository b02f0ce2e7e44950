import type { ReactNode } from 'react'
import type { CharterReading } from '../../../contract/charter.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { useSignInTexts } from '../texts.ts'
import styles from './charter-step.module.css'
import { CharterText } from './charter-text.tsx'

interface CharterStepProps {
  reading: CharterReading
  onAccept: () => void
  isPending?: boolean
  error?: string
  /** Another way than accepting. */
  aside?: ReactNode
}

/** To be read, or heard, then accepted: nothing opens before (row A17). */
export const CharterStep = ({ reading, onAccept, isPending, error, aside }: CharterStepProps) => {
  const t = useSignInTexts()
  return (
    <>
      <CharterText reading={reading} />
      {error && (
        <Banner kind="error" isAlert>
          {error}
        </Banner>
      )}
      <div className={styles.actions}>
        <Button size="l" wide isPending={isPending} onPress={onAccept}>
          {reading === 'children' ? t.acceptCharterChild : t.acceptCharter}
        </Button>
        {aside}
      </div>
    </>
  )
}
