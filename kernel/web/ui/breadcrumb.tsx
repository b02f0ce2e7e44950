import Caret from '~icons/caret-right-bold'
import { useWrittenLang } from '../i18n.ts'
import styles from './breadcrumb.module.css'
import { Link } from './link.tsx'
import { useKitTexts } from './texts.ts'

export interface BreadcrumbProps {
  /** From the widest to the page itself, which has no address; `isWritten`: named by people, rather than by us. */
  steps: { label: string; href?: string; isWritten?: boolean }[]
}

export const Breadcrumb = ({ steps }: BreadcrumbProps) => {
  const t = useKitTexts()
  const lang = useWrittenLang()
  return (
    <nav aria-label={t.breadcrumb}>
      <ol className={styles.steps}>
        {steps.map(({ label, href, isWritten }) => (
          <li key={label} className={styles.step}>
            {href ? (
              <>
                <Link kind="plain" href={href}>
                  {label}
                </Link>
                <Caret size="0.75em" className={styles.caret ?? ''} />
              </>
            ) : (
              <span aria-current="page" className={styles.here} lang={isWritten ? lang : undefined}>
                {label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
