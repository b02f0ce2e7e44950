import { LinkButton } from '../ui/link.tsx'
import { Text, Title } from '../ui/text.tsx'
import styles from './message-page.module.css'
import { usePageTitle } from './page-title.ts'
import { useShellTexts } from './texts.ts'
import { UmbrellaPicture } from './umbrella-picture.tsx'

/** Absent and not shared look alike, on purpose: the address of a thing must not tell that it exists. */
export const NotFoundPage = ({ sentence }: { sentence?: string }) => {
  const t = useShellTexts()
  usePageTitle(t.notFoundTitle)
  return (
    <div className={styles.message}>
      <UmbrellaPicture />
      <Title level={1} tabIndex={-1}>
        {t.notFoundTitle}
      </Title>
      <Text isSoft>{sentence ?? t.notFoundText}</Text>
      <div className={styles.actions}>
        <LinkButton href="~/">{t.backHome}</LinkButton>
      </div>
    </div>
  )
}
