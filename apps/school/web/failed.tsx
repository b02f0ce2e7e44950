import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { useSchoolTexts } from './texts.ts'

/** A list that did not come, and the way to ask again. */
export const Failed = ({ onRetry }: { onRetry: () => void }) => {
  const t = useSchoolTexts()
  return (
    <Banner
      kind="error"
      title={t.failed}
      action={
        <Button kind="outline" onPress={onRetry}>
          {t.retry}
        </Button>
      }
    />
  )
}
