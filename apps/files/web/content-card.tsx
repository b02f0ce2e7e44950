import Away from '~icons/arrow-square-out-bold'
import Save from '~icons/download-simple-bold'
import { RecordingCard } from '../../../kernel/web/editor/recordings/recording-card.tsx'
import { Written } from '../../../kernel/web/i18n.ts'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { LinkButton } from '../../../kernel/web/ui/link.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import type { Content, DocumentPage } from '../contract-documents.ts'
import styles from './content-card.module.css'
import { fileName, iconOf, lookOf, useDetail } from './file-look.ts'
import { useFilesTexts } from './texts.ts'

type File = NonNullable<Content['file']>

const Picture = ({ file, title }: { file: File; title: string }) => (
  <img
    className={styles.picture}
    src={`/api/v1/files/${file.id}?width=1280`}
    alt={title}
    width={file.width ?? undefined}
    height={file.height ?? undefined}
  />
)

/** « Texte · ODT, 12 ko »; « PDF, 12 ko » says it once. */
const wordsOf = (content: Content, kind: string, detail: string): string =>
  lookOf(content) === 'pdf' ? detail : `${kind} · ${detail}`

/** A sheet of paper for what préau does not draw itself: what it is, its weight, and how to get it. */
const Sheet = ({ document }: { document: Pick<DocumentPage, 'content' | 'title'> }) => {
  const t = useFilesTexts()
  const detail = useDetail()
  const { content, title } = document
  const Icon = iconOf(content)
  return (
    <Stack gap={4} align="center">
      <span className={styles.sheet}>
        <Icon size="3.5rem" />
      </span>
      <Stack gap={1} align="center">
        <Text isStrong align="center">
          <Written>{content.file ? fileName(content, title) : title}</Written>
        </Text>
        <Text size="s" isSoft align="center">
          {content.file ? wordsOf(content, t.kinds[lookOf(content)], detail(content)) : t.leaves(detail(content))}
        </Text>
      </Stack>
      <Get content={content} title={title} />
      {content.file && (
        <Text size="s" isSoft align="center">
          {t.noPreview}
        </Text>
      )}
    </Stack>
  )
}

const Get = ({ content, title }: { content: Content; title: string }) => {
  const t = useFilesTexts()
  if (content.file)
    return (
      <LinkButton href={`/api/v1/files/${content.file.id}`} download={fileName(content, title)} icon={Save}>
        {t.download}
      </LinkButton>
    )
  return (
    <LinkButton href={content.url ?? ''} icon={Away}>
      {t.openLink}
    </LinkButton>
  )
}

/** What the document holds: seen or heard where browsers can, else saved. PDF has no frame here: our pages refuse them. */
export const ContentCard = ({ document }: { document: DocumentPage }) => {
  const { content, title } = document
  const look = lookOf(content)
  const { file } = content
  const isPlayed = look === 'audio' || look === 'video'
  return (
    <Card as="section" padding="l">
      {file && isPlayed ? (
        <RecordingCard
          node={{ type: look, attrs: { file: file.id, name: file.name, bytes: file.bytes, title, transcript: '' } }}
        />
      ) : file && look === 'image' ? (
        <Stack gap={4} align="center">
          <Picture file={file} title={title} />
          <Get content={content} title={title} />
        </Stack>
      ) : (
        <Sheet document={document} />
      )}
    </Card>
  )
}
