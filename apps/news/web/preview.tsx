import { RichTextView } from '../../../kernel/web/editor/rich-text-view.tsx'
import { Written } from '../../../kernel/web/i18n.ts'
import { avatarSrc } from '../../../kernel/web/shell/avatar-src.ts'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { Byline } from '../../../kernel/web/ui/byline.tsx'
import { Chip } from '../../../kernel/web/ui/chip.tsx'
import { Dialog } from '../../../kernel/web/ui/dialog.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import type { Thread } from '../contract-threads.ts'
import type { Draft } from './draft.ts'
import { useNewsTexts } from './texts.ts'
import { useSignatures } from './use-signatures.ts'

interface PreviewProps {
  draft: Draft
  thread: Thread | null
  isOpen: boolean
  onClose: () => void
}

/** As its readers will see it. */
export const Preview = ({ draft, thread, isOpen, onClose }: PreviewProps) => {
  const t = useNewsTexts()
  const me = useMe()
  const signed = useSignatures(thread?.id).find(({ id }) => id === draft.identityId)
  const title = me.attachments.find(({ title: own }) => own)?.title ?? thread?.structure.name
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={draft.title || t.noTitle} size="l">
      <Stack gap={5}>
        <Byline
          name={signed?.name ?? me.displayName}
          src={avatarSrc(signed?.avatar ?? me.avatar)}
          meta={
            <>
              {signed ? signed.structure.name : title} · <Time value={draft.publishAt ?? new Date()} />
            </>
          }
          aside={
            thread && (
              <Chip colour={thread.colour}>
                <Written>{thread.title}</Written>
              </Chip>
            )
          }
        />
        <RichTextView text={draft.body} />
      </Stack>
    </Dialog>
  )
}
