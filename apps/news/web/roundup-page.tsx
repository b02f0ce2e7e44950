import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { call, isAbsent, messageOn } from '../../../kernel/web/client.ts'
import { readAgain, useRead } from '../../../kernel/web/data.ts'
import { useDraft } from '../../../kernel/web/draft.ts'
import { NotFoundPage } from '../../../kernel/web/shell/not-found-page.tsx'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Breadcrumb } from '../../../kernel/web/ui/breadcrumb.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { TextArea } from '../../../kernel/web/ui/text-area.tsx'
import { TextField } from '../../../kernel/web/ui/text-field.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { newsContract } from '../contract.ts'
import { type ItemPage, limits } from '../contract-items.ts'
import { type Roundup, roundupWord } from '../contract-roundups.ts'
import { RoundupLines } from './roundup-lines.tsx'
import { useNewsTexts } from './texts.ts'
import { itemReads } from './use-item-write.ts'
import { linesAsKept, useLines } from './use-lines.ts'

interface Wish {
  title: string
  word: string
  itemIds: string[]
}

interface Kept {
  title: string
  word: string
  /** Lines kept so far, among those there were. */
  kept: { ids: string[]; known: string[] } | null
}

const reads = [newsContract.readRoundup, newsContract.readRoundupPlan, ...itemReads]

/** Saves it; sends it too when asked. What was typed is only forgotten once the server has it. */
const useEnding = (itemId: string, forget: () => void) => {
  const t = useNewsTexts().roundup
  const toast = useToast()
  const cache = useQueryClient()
  const [, navigate] = useLocation()
  const [isPending, setPending] = useState(false)
  const [error, setError] = useState<Error | null>(null)
  const end = async (body: Wish, isSent: boolean) => {
    setPending(true)
    setError(null)
    try {
      await call(newsContract.updateRoundup, { itemId, body })
      if (isSent) await call(newsContract.publishItem, { itemId, body: { at: null } })
      forget()
      void readAgain(cache, reads)
      toast({ text: isSent ? t.sent : t.kept })
      navigate(`/${itemId}`)
    } catch (problem) {
      setError(problem as Error)
    } finally {
      setPending(false)
    }
  }
  return { end, isPending, error }
}

/** What becomes of it if nobody does anything. */
const Departure = ({ item }: { item: ItemPage }) => {
  const t = useNewsTexts().roundup
  if (item.state === 'scheduled' && item.publishedAt)
    return (
      <Banner kind="info">
        {t.leavesOn} <Time value={item.publishedAt} format="moment" />.
      </Banner>
    )
  return item.state === 'submitted' ? <Banner kind="info">{t.waits}</Banner> : null
}

const Editor = ({ item, roundup }: { item: ItemPage; roundup: Roundup }) => {
  const all = useNewsTexts()
  const t = all.roundup
  const [{ kept, ...words }, change, forget] = useDraft<Kept>(`news/roundup/${item.id}`, {
    title: roundup.title,
    word: roundup.word,
    kept: null,
  })
  const known = roundup.lines.map(({ id }) => id)
  const lines = useLines(linesAsKept(roundup.lines, kept), ids => change({ kept: { ids, known } }))
  const { end, isPending, error } = useEnding(item.id, forget)
  const wish = { ...words, itemIds: lines.kept.map(({ id }) => id) }
  const steps = [{ label: all.back, href: '/' }, { label: t.editTitle }]
  const isSendable = item.my.can.publishItem && lines.kept.length > 0
  return (
    <Page title={t.editTitle} width="text" above={<Breadcrumb steps={steps} />}>
      <Stack gap={4}>
        <Departure item={item} />
        {error && (
          <Banner kind="error" isAlert>
            {error.message}
          </Banner>
        )}
        <Card padding="l">
          <Stack gap={5}>
            <TextField
              label={t.itemTitle}
              value={words.title}
              onChange={title => change({ title })}
              limits={limits.title}
              error={messageOn(error, 'title')}
            />
            <TextArea
              label={t.word}
              help={t.wordHelp}
              isOptional
              rows={3}
              value={words.word}
              onChange={word => change({ word })}
              limits={roundupWord}
            />
            <RoundupLines lines={lines} />
          </Stack>
        </Card>
        <Row gap={2} justify="end">
          <Button kind={isSendable ? 'outline' : 'primary'} onPress={() => end(wish, false)} isPending={isPending}>
            {all.save}
          </Button>
          {isSendable && (
            <Button onPress={() => end(wish, true)} isPending={isPending}>
              {t.sendNow}
            </Button>
          )}
        </Row>
      </Stack>
    </Page>
  )
}

/** `/actualites/…/recapitulatif`: put its lines in order, leave some out, add a word, send it. */
export const RoundupPage = ({ itemId }: { itemId: string }) => {
  const all = useNewsTexts()
  const t = all.roundup
  const item = useRead(newsContract.readItem, { itemId })
  const roundup = useRead(newsContract.readRoundup, { itemId })
  const error = item.error ?? roundup.error
  if (isAbsent(error)) return <NotFoundPage />
  if (item.data && roundup.data) return <Editor item={item.data} roundup={roundup.data} />
  return (
    <Page title={t.editTitle} width="text">
      {error ? (
        <Banner kind="error" action={<Button onPress={() => void roundup.refetch()}>{all.retry}</Button>}>
          {t.failed}
        </Banner>
      ) : (
        <SkeletonCards cards={1} />
      )}
    </Page>
  )
}
