import { useState } from 'react'
import Back from '~icons/arrow-u-up-left-bold'
import Check from '~icons/check-bold'
import { useRead, useWrite } from '../../../kernel/web/data.ts'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { Breadcrumb } from '../../../kernel/web/ui/breadcrumb.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { EmptyState } from '../../../kernel/web/ui/empty-state.tsx'
import { Failed } from '../../../kernel/web/ui/failed.tsx'
import { FormDialog } from '../../../kernel/web/ui/form-dialog.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { DonePicture } from '../../../kernel/web/ui/pictures/done-picture.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { TextArea } from '../../../kernel/web/ui/text-area.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { mailContract } from '../contract.ts'
import type { HeldMessage } from '../contract-writing.ts'
import { MessageCard } from './message-card.tsx'
import { useMailTexts } from './texts.ts'

const reads = [mailContract.listHeld, mailContract.listBoxes]

interface ReturnDialogProps {
  word: string
  onWord: (word: string) => void
  deciding: { isPending: boolean; error: Error | null }
  onSubmit: () => void
  onClose: () => void
}

const ReturnDialog = ({ word, onWord, deciding, onSubmit, onClose }: ReturnDialogProps) => {
  const { held: t } = useMailTexts()
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={t.refuse}
      submit={t.refuse}
      onSubmit={onSubmit}
      isPending={deciding.isPending}
      isDismissable={false}
      size="s"
      {...(deciding.error && { error: deciding.error.message })}
    >
      <TextArea
        label={t.word}
        help={t.wordHelp}
        rows={3}
        value={word}
        onChange={onWord}
        limits={mailContract.decideHeld.body.properties.word}
      />
    </FormDialog>
  )
}

/** A pupil’s message to classmates: let through, or given back with a word. */
const HeldCard = ({ held: { message, from } }: { held: HeldMessage }) => {
  const { held: t } = useMailTexts()
  const toast = useToast()
  const [isReturning, setReturning] = useState(false)
  const [word, setWord] = useState('')
  const deciding = useWrite(mailContract.decideHeld, reads)
  const decide = (isAccepted: boolean) =>
    deciding.mutate(
      { messageId: message.id, body: { isAccepted, word: isAccepted ? '' : word } },
      {
        onError: error => isAccepted && toast({ kind: 'error', text: error.message }),
        onSuccess: () => toast({ text: isAccepted ? t.accepted(from.name) : t.returned(from.name) }),
      },
    )
  return (
    <Stack as="li" gap={3}>
      <MessageCard message={message} />
      <Row gap={2}>
        <Button icon={Check} isPending={deciding.isPending && !isReturning} onPress={() => decide(true)}>
          {t.accept}
        </Button>
        <Button kind="outline" icon={Back} onPress={() => setReturning(true)}>
          {t.refuse}
        </Button>
      </Row>
      {isReturning && (
        <ReturnDialog
          word={word}
          onWord={setWord}
          deciding={deciding}
          onSubmit={() => decide(false)}
          onClose={() => setReturning(false)}
        />
      )}
    </Stack>
  )
}

/** `/messagerie/a-lire`: what pupils wrote to one another and that waits for their teacher (complaint 25). */
export const HeldPage = () => {
  const { held: t, title, failed } = useMailTexts()
  const { data, isError, refetch } = useRead(mailContract.listHeld, {})
  return (
    <Page
      title={t.title}
      subtitle={t.text}
      width="text"
      above={<Breadcrumb steps={[{ label: title, href: '/' }, { label: t.title }]} />}
    >
      {isError && <Failed onRetry={() => void refetch()}>{failed}</Failed>}
      {!data && !isError && <SkeletonCards cards={2} />}
      {data?.items.length === 0 && (
        <EmptyState picture={DonePicture} title={t.empty}>
          {t.emptyText}
        </EmptyState>
      )}
      {data && data.items.length > 0 && (
        <Stack as="ul" gap={6}>
          {data.items.map(held => (
            <HeldCard key={held.message.id} held={held} />
          ))}
        </Stack>
      )}
    </Page>
  )
}
