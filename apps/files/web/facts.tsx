import { Written } from '../../../kernel/web/i18n.ts'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { Link } from '../../../kernel/web/ui/link.tsx'
import { Title } from '../../../kernel/web/ui/text.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import type { DocumentPage } from '../contract-documents.ts'
import { schoolYearWords } from '../school-years.ts'
import { Validity } from './document-name.tsx'
import styles from './facts.module.css'
import { useDetail } from './file-look.ts'
import { useFilesTexts } from './texts.ts'

/** What is known of a document, line by line. */
export const Facts = ({ document }: { document: DocumentPage }) => {
  const t = useFilesTexts()
  const detail = useDetail()
  const { shelf, structure, theme, schoolYear, changedAt, author, content } = document
  return (
    <Card as="section" aria-label={t.facts}>
      <Stack gap={3}>
        <Title level={2} size="s">
          {t.facts}
        </Title>
        <dl className={styles.facts}>
          <dt>{t.shelf}</dt>
          <dd>
            <Link href={`/?rayon=${shelf.id}`}>
              <Written>{shelf.title}</Written>
            </Link>
            <br />
            <Written>{structure.name}</Written>
          </dd>
          <dt>{t.theme}</dt>
          <dd>{t.themes[theme]}</dd>
          <dt>{t.year}</dt>
          <dd>{schoolYearWords(schoolYear)}</dd>
          <dt>{t.kind}</dt>
          <dd>{detail(content)}</dd>
          <dt>{t.columns.date}</dt>
          <dd>
            <Time value={changedAt} format="day" hasWeekday={false} />
          </dd>
          <dt>{t.addedBy}</dt>
          <dd>{author ? <Written>{author}</Written> : t.someone}</dd>
          {document.validUntil && (
            <>
              <dt>{document.isOver ? t.isOver : t.validUntil}</dt>
              <dd>
                {document.isOver ? (
                  <Validity {...document} />
                ) : (
                  <Time value={`${document.validUntil}T12:00:00Z`} format="day" hasWeekday={false} />
                )}
              </dd>
            </>
          )}
        </dl>
      </Stack>
    </Card>
  )
}
