import { useState } from 'react'
import { typeset } from '../../../kernel/contract/typography.ts'
import { messageOn } from '../../../kernel/web/client.ts'
import { EditorField } from '../../../kernel/web/editor/editor-field.tsx'
import { useLanguage } from '../../../kernel/web/i18n.ts'
import { DepartureLine } from '../../../kernel/web/notifications/departure-line.tsx'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Breadcrumb } from '../../../kernel/web/ui/breadcrumb.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Columns, Stack } from '../../../kernel/web/ui/layout.tsx'
import { TextField } from '../../../kernel/web/ui/text-field.tsx'
import { type ItemPage, limits } from '../contract-items.ts'
import type { Thread } from '../contract-threads.ts'
import { ComposerBar } from './composer-bar.tsx'
import { ComposerOptions } from './composer-options.tsx'
import { type Draft, newDraft } from './draft.ts'
import { Preview } from './preview.tsx'
import { useNewsTexts } from './texts.ts'
import { ThreadField } from './thread-field.tsx'
import { useDraft } from './use-draft.ts'
import { useFinish } from './use-finish.ts'

export interface ComposerProps {
  /** Being changed; null: new. */
  item: ItemPage | null
  threads: readonly Thread[]
  first: Draft
  /** It begins with what this device kept; drops that. */
  onForget: (() => void) | undefined
  onCreated: (id: string) => void
}

/** Title, text, who sees it, when. Kept by itself while one writes; Ctrl+Enter publishes. */
export const Composer = ({ item, threads, first, onForget, onCreated }: ComposerProps) => {
  const t = useNewsTexts()
  const isFrench = useLanguage() === 'fr'
  const isLive = item !== null && item.state !== 'draft'
  const writing = useDraft({ first, itemId: item?.id ?? null, isLive, onCreated })
  const { draft, change } = writing
  const thread = threads.find(candidate => candidate.id === draft.threadId) ?? null
  const { finish, label, isPending, error } = useFinish({ item, thread, writing })
  const [isPreviewing, setPreviewing] = useState(false)
  const moveTo = (next: Thread) => {
    const { threadId, audience, comments, named, episode, inSlot, identityId } = newDraft(next)
    change({ threadId, audience, comments, named, episode, inSlot, identityId })
  }
  const title = item ? t.editItem : t.newItem
  const options = <ComposerOptions thread={thread} item={item} draft={draft} onChange={change} error={error} />
  return (
    <Page title={title} above={<Breadcrumb steps={[{ label: t.back, href: '/' }, { label: title }]} />}>
      <Columns aside={options} asideLabel={t.options}>
        {onForget && (
          <Banner
            title={t.found}
            action={
              <Button kind="outline" size="s" onPress={onForget}>
                {t.forget}
              </Button>
            }
          />
        )}
        {error && (
          <Banner kind="error" isAlert>
            {error.message}
          </Banner>
        )}
        <Card padding="l">
          <Stack gap={5}>
            <ThreadField threads={threads} item={item} value={draft.threadId} onChange={moveTo} isFixed={isLive} />
            <TextField
              label={t.itemTitle}
              placeholder={t.itemTitleHint}
              value={draft.title}
              onChange={value => change({ title: value })}
              onBlur={() => isFrench && change({ title: typeset(draft.title) })}
              limits={limits.title}
              error={messageOn(error, 'title')}
            />
            <EditorField
              label={t.body}
              help={t.bodyHelp}
              value={first.body}
              onChange={body => change({ body })}
              error={messageOn(error, 'body')}
            />
          </Stack>
        </Card>
      </Columns>
      {thread && label !== t.save && label !== t.schedule && <DepartureLine structureId={thread.structure.id} />}
      <ComposerBar
        saving={writing.saving}
        label={label}
        isPending={isPending}
        onFinish={finish}
        onPreview={() => setPreviewing(true)}
      />
      <Preview draft={draft} thread={thread} isOpen={isPreviewing} onClose={() => setPreviewing(false)} />
    </Page>
  )
}
