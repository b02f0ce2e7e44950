import styles from './skip-link.module.css'
import { useKitTexts } from './texts.ts'

/** The first stop of the Tab key: straight to the matter (RGAA 12.7). The target needs that id and tabIndex -1. */
export const SkipLink = ({ target = 'contenu' }: { target?: string }) => {
  const t = useKitTexts()
  return (
    <a className={styles.skip} href={`#${target}`}>
      {t.skipToContent}
    </a>
  )
}
