import { useState } from 'react'
import { useLocation } from 'wouter'
import { call, ProblemError } from '../../../kernel/web/client.ts'
import { EditorField } from '../../../kernel/web/editor/editor-field.tsx'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Breadcrumb } from '../../../kernel/web/ui/breadcrumb.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { Select } from '../../../kernel/web/ui/select.tsx'
import { TextField } from '../../../kernel/web/ui/text-field.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { newsContract } from '../contract.ts'
import { type ItemPage as Item, limits } from '../contract-items.ts'
import type { Thread } from '../contract-threads.ts'
import { AudienceField } from './audience-field.tsx'
import { ComposerBar } from './composer-bar.tsx'
import { type Draft, newDraft } from './draft.ts'
import { Options } from './options.tsx'
import { useNewsTexts } from './texts.ts'
import { useDraft } from './use-draft.ts'

export interface ComposerProps {
  itemId: string | null
  first: Draft
  threads: readonly Thread[]
  item?: Item
}

const errorOn = (error: Error | null, field: string): string | undefined =>
  error instanceof ProblemError ? error.errors.find(e => e.field === field)?.message : undefined

/** Title, text, who sees it, when: the whole page on a phone too; kept by itself while one writes. */
export const Composer = ({ itemId, first, threads, item }: ComposerProps) => {
  const t = useNewsTexts()
  const toast = useToast()
  const [, navigate] = useLocation()
  const { draft, change, save, saving } = useDraft(first, itemId)
  const [error, setError] = useState<Error | null>(null)
  const thread = threads.find(candidate => candidate.id === draft.threadId)
  const isShown = item !== undefined && item.state !== 'draft'
  const submits = thread?.publication === 'validated' && !thread.my.can.updateThread
  const finish = async () => {
    setError(null)
    try {
      const id = await save()
      const place = { itemId: id, body: { at: draft.publishAt ?? null } }
      if (isShown) toast({ text: t.done.saved })
      else if (submits) await call(newsContract.submitItem, place).then(() => toast({ text: t.done.submitted }))
      else
        await call(newsContract.publishItem, place).then(() =>
          toast({ text: draft.publishAt ? t.done.scheduled : t.done.published }),
        )
      navigate(`/${id}`)
    } catch (problem) {
      setError(problem as Error)
    }
  }
  const moveTo = (id: string) => {
    const next = threads.find(candidate => candidate.id === id)
    if (next) change({ threadId: id, audience: newDraft(next).audience, comments: next.comments })
  }
  const title = itemId ? t.editItem : t.newItem
  return (
    <Page title={title} width="text" above={<Breadcrumb steps={[{ label: t.back, href: '/' }, { label: title }]} />}>
      <Card padding="l">
        <Stack gap={5}>
          {error && <Banner kind="error" isAlert title={error.message || t.failed} />}
          <Select
            label={t.thread}
            value={draft.threadId}
            onChange={moveTo}
            isDisabled={itemId !== null}
            options={threads.map(({ id, title: name, structure }) => ({
              value: id,
              label: `${name} · ${structure.name}`,
            }))}
          />
          <TextField
            label={t.itemTitle}
            value={draft.title}
            onChange={value => change({ title: value })}
            limits={limits.title}
            error={errorOn(error, 'title')}
          />
          <EditorField
            label={t.body}
            value={first.body}
            onChange={body => change({ body })}
            error={errorOn(error, 'body')}
          />
          {thread && (
            <AudienceField
              thread={thread}
              value={draft.audience}
              onChange={audience => change({ audience })}
              error={errorOn(error, 'audience')}
            />
          )}
          <Options draft={draft} onChange={change} error={error} />
        </Stack>
      </Card>
      <ComposerBar
        saving={saving}
        label={isShown ? t.saveDraft : submits ? t.submit : draft.publishAt ? t.publishAt : t.publish}
        onFinish={finish}
        onSave={() => save().catch(setError)}
      />
    </Page>
  )
}
