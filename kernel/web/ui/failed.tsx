import type { ReactNode } from 'react'
import { Banner } from './banner.tsx'
import { Button } from './button.tsx'
import { useKitTexts } from './texts.ts'

interface FailedProps {
  /** What could not be read. */
  children: ReactNode
  /** Said at once to who listens: when it comes after something else was shown. */
  isAlert?: boolean
  onRetry: () => void
}

/** What did not come, and the way to ask again. */
export const Failed = ({ children, isAlert = false, onRetry }: FailedProps) => {
  const t = useKitTexts()
  return (
    <Banner
      kind="error"
      isAlert={isAlert}
      action={
        <Button kind="outline" size="s" onPress={onRetry}>
          {t.retry}
        </Button>
      }
    >
      {children}
    </Banner>
  )
}
