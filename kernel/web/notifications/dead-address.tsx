import { Banner } from '../ui/banner.tsx'
import { LinkButton } from '../ui/link.tsx'
import { useNotificationTexts } from './texts.ts'

/** On the home page: mail to this person comes back, and what to do about it. */
export const DeadAddress = () => {
  const t = useNotificationTexts()
  return (
    <Banner
      kind="warning"
      title={t.deadTitle}
      action={
        <LinkButton kind="outline" size="s" href="/mon-compte#notifications">
          {t.mend}
        </LinkButton>
      }
    >
      {t.deadHome}
    </Banner>
  )
}
