import Checks from '~icons/checks-bold'
import { useWrite } from '../../../kernel/web/data.ts'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Row } from '../../../kernel/web/ui/layout.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { documentsContract } from '../contract.ts'
import type { Shelf } from '../contract-shelves.ts'
import { documentReads } from './document-reads.ts'
import { useFilesTexts } from './texts.ts'
import { type Filters, useScope } from './use-filters.ts'

/** How much is new to me where I look, and how to have done with it. */
export const NewsLine = ({ shelves, filters }: { shelves: readonly Shelf[]; filters: Filters }) => {
  const t = useFilesTexts()
  const toast = useToast()
  const scope = useScope()
  const marking = useWrite(documentsContract.markAllRead, documentReads)
  const { shelfId, onlyNew } = filters
  const looked = shelves.filter(({ id }) => !shelfId || id === shelfId)
  const unread = looked.reduce((sum, shelf) => sum + shelf.unread, 0)
  const mark = () =>
    marking.mutate(
      { body: shelfId ? { shelfId } : scope },
      {
        onSuccess: () => {
          filters.set('nouveaux', null)
          toast({ text: t.marked })
        },
        onError: ({ message }) => toast({ kind: 'error', text: message || t.failed }),
      },
    )
  if (looked.length === 0) return null
  return (
    <Row gap={2} justify="between">
      <div role="status">
        <Text isStrong={unread > 0} isSoft={unread === 0}>
          {t.news(unread)}
        </Text>
      </div>
      {(unread > 0 || onlyNew) && (
        <Row gap={2}>
          <Button kind="soft" size="s" onPress={() => filters.set('nouveaux', onlyNew ? null : 'oui')}>
            {onlyNew ? t.seeAll : t.seeNews}
          </Button>
          {unread > 0 && (
            <Button kind="quiet" size="s" icon={Checks} onPress={mark} isPending={marking.isPending}>
              {t.markAll}
            </Button>
          )}
        </Row>
      )}
    </Row>
  )
}
