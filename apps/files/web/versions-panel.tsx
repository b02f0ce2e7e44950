import Undo from '~icons/arrow-counter-clockwise-bold'
import { useRead, useWrite } from '../../../kernel/web/data.ts'
import { Written } from '../../../kernel/web/i18n.ts'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Chip } from '../../../kernel/web/ui/chip.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { Link } from '../../../kernel/web/ui/link.tsx'
import { RuledLine, RuledList, RuledWords } from '../../../kernel/web/ui/ruled-list.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { VisuallyHidden } from '../../../kernel/web/ui/visually-hidden.tsx'
import { documentsContract } from '../contract.ts'
import type { DocumentPage, Version } from '../contract-documents.ts'
import { documentReads } from './document-reads.ts'
import { fileName, useDetail } from './file-look.ts'
import { useFilesTexts } from './texts.ts'

const useGivingBack = (documentId: string) => {
  const t = useFilesTexts()
  const toast = useToast()
  const restoring = useWrite(documentsContract.restoreVersion, documentReads)
  const give = (number: number, from: number) =>
    restoring.mutate(
      { documentId, body: { number } },
      {
        onSuccess: () => toast({ text: t.givenBack(number), undo: () => give(from, number) }),
        onError: ({ message }) => toast({ kind: 'error', text: message || t.failed }),
      },
    )
  return { give, isPending: restoring.isPending }
}

const Line = ({ version, document }: { version: Version; document: DocumentPage }) => {
  const t = useFilesTexts()
  const detail = useDetail()
  const { give, isPending } = useGivingBack(document.id)
  const { number, content, addedAt, addedBy, isCurrent } = version
  const href = content.file ? `/api/v1/files/${content.file.id}` : (content.url ?? '')
  return (
    <RuledLine>
      <RuledWords>
        <Row gap={2}>
          <Link href={href} {...(content.file && { download: fileName(content, document.title) })}>
            {t.version(number)}
          </Link>
          {isCurrent && <Chip>{t.current}</Chip>}
        </Row>
        <Text size="s" isSoft>
          {detail(content)} · <Time value={addedAt} format="short-day" />
          {addedBy && (
            <>
              {' · '}
              <Written>{addedBy}</Written>
            </>
          )}
        </Text>
      </RuledWords>
      {!isCurrent && (
        <Button kind="soft" size="s" icon={Undo} onPress={() => give(number, document.version)} isPending={isPending}>
          {t.giveBack}
          <VisuallyHidden> : {t.version(number)}</VisuallyHidden>
        </Button>
      )}
    </RuledLine>
  )
}

/** What the document held, the newest first; one of them can be given back to readers. */
export const VersionsPanel = ({ document }: { document: DocumentPage }) => {
  const t = useFilesTexts()
  const { data } = useRead(documentsContract.listVersions, { documentId: document.id })
  if (!data || data.items.length < 2) return null
  return (
    <Card as="section" aria-label={t.versions}>
      <Stack gap={3}>
        <Title level={2} size="s">
          {t.versions}
        </Title>
        <RuledList>
          {data.items.map(version => (
            <Line key={version.number} version={version} document={document} />
          ))}
        </RuledList>
        <Text size="xs" isSoft>
          {t.versionsHelp}
        </Text>
      </Stack>
    </Card>
  )
}
