import type { ReactNode } from 'react'
import FilePdf from '~icons/file-pdf-bold'
import FileText from '~icons/file-text-bold'
import type { RichNode } from '../../contract/rich-text.ts'
import { useLocale, useOurLang } from '../i18n.ts'
import { writeBytes } from '../ui/file-size.ts'
import { Anchor } from '../ui/link.tsx'
import { useKitTexts } from '../ui/texts.ts'
import styles from './document-card.module.css'

/** A document of a text: its name, what it is, its weight, before it is fetched (RGAA 13.3 asks all three). */
export const DocumentCard = ({ attrs = {}, children }: { attrs: RichNode['attrs']; children?: ReactNode }) => {
  const t = useKitTexts()
  const locale = useLocale()
  const name = String(attrs.name ?? '')
  const extension = name.split('.').pop() ?? ''
  const Icon = attrs.mediaType === 'application/pdf' ? FilePdf : FileText
  return (
    <div className={styles.card}>
      <Icon size="1.75rem" className={styles.icon ?? ''} />
      <Anchor href={`/api/v1/files/${attrs.file}`} download={name} className={styles.link}>
        <span className={styles.name}>{name}</span>{' '}
        <span className={styles.detail} lang={useOurLang()}>
          {extension.toUpperCase()}, {writeBytes(Number(attrs.bytes ?? 0), t.bytes, locale)}
        </span>
      </Anchor>
      {children}
    </div>
  )
}
