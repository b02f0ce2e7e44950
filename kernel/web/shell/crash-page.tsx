import Reload from '~icons/arrow-clockwise-bold'
import { OfflineError, ProblemError } from '../client.ts'
import { Button } from '../ui/button.tsx'
import { LinkButton } from '../ui/link.tsx'
import { Text, Title } from '../ui/text.tsx'
import styles from './message-page.module.css'
import { usePageTitle } from './page-title.ts'
import { useShellTexts } from './texts.ts'
import { UmbrellaPicture } from './umbrella-picture.tsx'

/** A part of préau could not be fetched: usually a new version was put online since this page was opened. */
const isStale = (error: Error) => /dynamically imported|module script|preload css/i.test(error.message)

const useSentence = (error: Error) => {
  const t = useShellTexts()
  if (error instanceof OfflineError) return { title: t.offlineTitle, text: t.offlineText }
  if (error instanceof ProblemError) return { title: t.crashTitle, text: error.message }
  if (isStale(error) && !navigator.onLine) return { title: t.offlineTitle, text: t.offlinePage }
  return isStale(error) ? { title: t.staleTitle, text: t.staleText } : { title: t.crashTitle, text: t.crashText }
}

export const CrashPage = ({ error, onRetry }: { error: Error; onRetry: () => void }) => {
  const t = useShellTexts()
  const { title, text } = useSentence(error)
  usePageTitle(title)
  return (
    <div className={styles.message} role="alert">
      <UmbrellaPicture />
      <Title level={1} tabIndex={-1}>
        {title}
      </Title>
      <Text isSoft>{text}</Text>
      <div className={styles.actions}>
        <Button icon={Reload} onPress={isStale(error) ? () => window.location.reload() : onRetry}>
          {isStale(error) ? t.reload : t.retry}
        </Button>
        <LinkButton kind="outline" href="~/">
          {t.backHome}
        </LinkButton>
      </div>
    </div>
  )
}
