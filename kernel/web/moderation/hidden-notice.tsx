import { Banner } from '../ui/banner.tsx'
import { useModerationTexts } from './texts.ts'

/** On a thing hidden for all, for those who manage it and still see it. */
export const HiddenNotice = () => {
  const t = useModerationTexts()
  return (
    <Banner kind="warning" title={t.hiddenHere}>
      {t.hiddenHelp}
    </Banner>
  )
}
