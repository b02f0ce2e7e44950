import { Written } from '../../../kernel/web/i18n.ts'
import { Chip } from '../../../kernel/web/ui/chip.tsx'
import { Link } from '../../../kernel/web/ui/link.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import type { DocumentCard } from '../contract-documents.ts'
import { schoolYearWords } from '../school-years.ts'
import styles from './document-name.module.css'
import { iconOf, useDetail } from './file-look.ts'
import { useFilesTexts } from './texts.ts'
import { currentYear } from './years.ts'

/** Until when it holds, or that it no longer does, in words. */
export const Validity = ({ validUntil, isOver }: Pick<DocumentCard, 'validUntil' | 'isOver'>) => {
  const t = useFilesTexts()
  if (!validUntil) return null
  return (
    <span className={isOver ? styles.over : undefined}>
      {isOver ? t.overSince : t.validUntil} <Time value={`${validUntil}T12:00:00Z`} format="day" hasWeekday={false} />
    </span>
  )
}

interface DocumentNameProps {
  document: DocumentCard
  /** Where several are listed together. */
  hasShelf: boolean
}

/** What it is, in a picture, then its title, what it is for, whether it is new, where it stands, its kind and its weight. */
export const DocumentName = ({ document, hasShelf }: DocumentNameProps) => {
  const t = useFilesTexts()
  const detail = useDetail()
  const { id, title, purpose, content, isNew, isOver, isNarrowed, shelf, schoolYear } = document
  const Icon = iconOf(content)
  const isOld = schoolYear !== currentYear()
  return (
    <span className={styles.line} data-over={isOver || undefined}>
      <span className={styles.icon}>
        <Icon size="1.5rem" />
      </span>
      <span className={styles.words}>
        <span className={styles.title}>
          <Link kind="plain" href={`/${id}`}>
            <Written>{title}</Written>
          </Link>
          {isNew && <Chip>{t.isNew}</Chip>}
          {isNarrowed && <Chip colour="blue">{t.isNarrowed}</Chip>}
        </span>
        {purpose && (
          <span className={styles.purpose}>
            <Written>{purpose}</Written>
          </span>
        )}
        <span className={styles.detail}>
          {hasShelf && (
            <>
              <Written>{shelf.title}</Written>
              {' · '}
            </>
          )}
          {detail(content)}
          {isOld && ` · ${schoolYearWords(schoolYear)}`}
          {document.validUntil && ' · '}
          <Validity {...document} />
        </span>
      </span>
    </span>
  )
}
