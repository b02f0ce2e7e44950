import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { useBannersTexts } from './texts.ts'

/** What could not be read, and the way to try again. */
export const Failed = ({ onRetry }: { onRetry: () => void }) => {
  const t = useBannersTexts()
  return (
    <Banner
      kind="error"
      action={
        <Button kind="outline" size="s" onPress={onRetry}>
          {t.retry}
        </Button>
      }
    >
      {t.failed}
    </Banner>
  )
}
