import { useState } from 'react'
import { Banner } from '../ui/banner.tsx'
import { LinkButton } from '../ui/link.tsx'
import { useNow } from '../ui/time.tsx'
import styles from './protection.module.css'
import { useFactorTexts } from './texts.ts'

const day = 86_400_000
/** From then on it stays: there is no later any more. */
const lastDays = 3

/** « Protégez votre compte »: how many days are left to choose a second protection. */
export const GraceBanner = ({ before }: { before: string }) => {
  const t = useFactorTexts()
  const [isLater, setLater] = useState(false)
  const days = Math.max(0, Math.floor((Date.parse(before) - useNow().getTime()) / day))
  if (isLater) return null
  return (
    <div className={styles.reminder}>
      <Banner
        kind="warning"
        title={t.bannerTitle}
        {...(days > lastDays && { onDismiss: () => setLater(true) })}
        action={
          <LinkButton href="~/mon-compte#protection" kind="outline" size="s">
            {t.bannerAction}
          </LinkButton>
        }
      >
        {t.bannerText(days)}
      </Banner>
    </div>
  )
}
