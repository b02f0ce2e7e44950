import { Written } from '../../../kernel/web/i18n.ts'
import { Chip } from '../../../kernel/web/ui/chip.tsx'
import { Link } from '../../../kernel/web/ui/link.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import type { DocumentCard } from '../contract-documents.ts'
import styles from './document-name.module.css'
import { iconOf, useDetail } from './file-look.ts'
import { useFilesTexts } from './texts.ts'

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

/** What it is, in a picture, then its title, what it is for, whether it is new, its kind and its weight. */
export const DocumentName = ({ document }: { document: DocumentCard }) => {
  const t = useFilesTexts()
  const detail = useDetail()
  const { id, title, purpose, content, isNew, isOver, isNarrowed } = document
  const Icon = iconOf(content)
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
          {detail(content)}
          {document.validUntil && ' · '}
          <Validity {...document} />
        </span>
      </span>
    </span>
  )
}
