import Caret from '~icons/caret-right-bold'
import styles from './breadcrumb.module.css'
import { Link } from './link.tsx'
import { useKitTexts } from './texts.ts'

export interface BreadcrumbProps {
  /** From the widest to the page itself, which has no address. */
  steps: { label: string; href?: string }[]
}

export const Breadcrumb = ({ steps }: BreadcrumbProps) => {
  const t = useKitTexts()
  return (
    <nav aria-label={t.breadcrumb}>
      <ol className={styles.steps}>
        {steps.map(({ label, href }) => (
          <li key={label} className={styles.step}>
            {href ? (
              <>
                <Link kind="plain" href={href}>
                  {label}
                </Link>
                <Caret size="0.75em" className={styles.caret ?? ''} />
              </>
            ) : (
              <span aria-current="page" className={styles.here}>
                {label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
