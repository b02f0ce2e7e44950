import { useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { isAbsent } from '../../../kernel/web/client.ts'
import { useRead } from '../../../kernel/web/data.ts'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Breadcrumb } from '../../../kernel/web/ui/breadcrumb.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { EmptyState } from '../../../kernel/web/ui/empty-state.tsx'
import { Failed } from '../../../kernel/web/ui/failed.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { LinkButton } from '../../../kernel/web/ui/link.tsx'
import { LetterPicture } from '../../../kernel/web/ui/pictures/letter-picture.tsx'
import { Select } from '../../../kernel/web/ui/select.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { mailContract } from '../contract.ts'
import type { Box } from '../contract-boxes.ts'
import { useMailTexts } from './texts.ts'
import { type Opening, useOpening } from './use-opening.ts'
import { useThrowing } from './use-throwing.ts'
import { useMessageCopy, useWriting } from './use-writing.ts'
import type { Writing } from './writing.ts'
import { WritingForm } from './writing-form.tsx'

interface ComposerProps {
  opening: Opening
  boxes: readonly Box[]
  box: Box
  first: Writing
  /** Writes the same in the name of another box. */
  onMove: (box: Box, writing: Writing) => void
}

const Composer = ({ opening, boxes, box, first, onMove }: ComposerProps) => {
  const t = useMailTexts()
  const [, navigate] = useLocation()
  const [, setParams] = useSearchParams()
  const { draft, signature } = opening
  const leave = () => navigate(`/${box.id}`)
  const writing = useWriting({
    first,
    draftId: draft?.id ?? null,
    boxId: box.id,
    onCreated: id => setParams({ brouillon: id, boite: box.id }, { replace: true }),
  })
  const throwAway = useThrowing(writing, leave)
  const move = (id: string) => {
    const next = boxes.find(one => one.id === id)
    if (next) onMove(next, writing.draft)
  }
  const from = boxes.length > 1 && (
    <Select
      label={t.from}
      value={box.id}
      onChange={move}
      isDisabled={writing.id() !== null}
      options={boxes.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
  return (
    <WritingForm
      writing={writing}
      boxId={box.id}
      signature={box.kind === 'own' ? signature : ''}
      from={from}
      onSent={leave}
      onThrowAway={() => void throwAway()}
    />
  )
}

/** The message as the server has it, or a newer copy this device kept. */
const Opened = ({ opening, boxes }: { opening: Opening; boxes: readonly Box[] }) => {
  const t = useMailTexts()
  const me = useMe()
  const copy = useMessageCopy()
  const { draft, first, boxId } = opening
  const draftId = draft?.id ?? null
  const [found, setFound] = useState(() => (opening.isAsked ? null : copy.find(draftId, draft?.savedAt ?? null)))
  const [moved, setMoved] = useState<{ box: Box; writing: Writing } | null>(null)
  const box = moved?.box ?? boxes.find(({ id }) => id === (boxId ?? me.id)) ?? boxes[0]
  const forget = () => {
    copy.forget(draftId)
    setFound(null)
  }
  if (!box) return null
  return (
    <Stack gap={4}>
      {found && (
        <Banner
          title={t.found}
          action={
            <Button kind="outline" size="s" onPress={forget}>
              {t.forget}
            </Button>
          }
        />
      )}
      {draft && draft.lost > 0 && <Banner kind="warning">{t.lost(draft.lost)}</Banner>}
      <Composer
        key={`${box.id}${found ? 'found' : ''}`}
        opening={opening}
        boxes={boxes}
        box={box}
        first={moved?.writing ?? found ?? first}
        onMove={(next, writing) => setMoved({ box: next, writing })}
      />
    </Stack>
  )
}

/** `/messagerie/ecrire`: a new message (`?a=` names who it is for), or one begun before. */
export const WritingPage = ({ draftId }: { draftId: string | null }) => {
  const t = useMailTexts()
  const boxes = useRead(mailContract.listBoxes, {})
  const { opening, error, isRefused, refetch } = useOpening(draftId)
  const [opened, setOpened] = useState<Opening | null>(null)
  // Read once, then left alone while one writes.
  if (!opened && opening) setOpened(opening)
  const isGone = isAbsent(error)
  const failed = (error && !isGone) || boxes.isError
  const retry = () => void Promise.all([boxes.refetch(), refetch()])
  return (
    <Page
      title={t.newMessage}
      width="text"
      above={<Breadcrumb steps={[{ label: t.title, href: '/' }, { label: t.newMessage }]} />}
    >
      {isRefused && <Banner kind="warning">{t.notReachable}</Banner>}
      {opened && boxes.data ? (
        <Opened opening={opened} boxes={boxes.data.items} />
      ) : isGone ? (
        <EmptyState
          picture={LetterPicture}
          title={t.noDraft}
          action={<LinkButton href="/ecrire">{t.write}</LinkButton>}
        />
      ) : failed ? (
        <Failed onRetry={retry}>{t.failed}</Failed>
      ) : (
        <SkeletonCards cards={1} />
      )}
    </Page>
  )
}
