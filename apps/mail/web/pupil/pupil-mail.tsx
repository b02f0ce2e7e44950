import { useSearchParams } from 'wouter'
import Pencil from '~icons/pencil-simple-line-fill'
import { useList, useRead } from '../../../../kernel/web/data.ts'
import { useMe } from '../../../../kernel/web/shell/me.tsx'
import { Page } from '../../../../kernel/web/shell/page.tsx'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { EmptyState } from '../../../../kernel/web/ui/empty-state.tsx'
import { Failed } from '../../../../kernel/web/ui/failed.tsx'
import { Row, Stack } from '../../../../kernel/web/ui/layout.tsx'
import { LinkButton } from '../../../../kernel/web/ui/link.tsx'
import { LetterPicture } from '../../../../kernel/web/ui/pictures/letter-picture.tsx'
import { ShowMore } from '../../../../kernel/web/ui/show-more.tsx'
import { SkeletonCards } from '../../../../kernel/web/ui/skeleton.tsx'
import { mailContract } from '../../contract.ts'
import type { MessageLine } from '../../contract-messages.ts'
import { useMailTexts } from '../texts.ts'
import { PupilCard } from './pupil-card.tsx'
import styles from './pupil-mail.module.css'

/** A page a child sees to its end; « la suite » is asked for. */
const perPage = 8

/** What a teacher gave back is to be written again: it comes first among what one has sent. */
const useReturned = (boxId: string, isSent: boolean): MessageLine[] => {
  const query = { place: 'drafts' as const, limit: perPage }
  const { data } = useRead(mailContract.listMessages, { boxId, query }, { enabled: isSent })
  return data?.items.filter(({ state }) => state === 'returned') ?? []
}

/** « Mes messages »: faces, few words, a voice; nothing to tidy. */
export const PupilMail = () => {
  const { pupilTitle, pupil: t, failed } = useMailTexts()
  const { id: boxId } = useMe()
  const [params, setParams] = useSearchParams()
  const isSent = params.get('lieu') === 'envoyes'
  const place = isSent ? ('sent' as const) : ('inbox' as const)
  const list = useList<typeof mailContract.listMessages, MessageLine>(mailContract.listMessages, {
    boxId,
    query: { place, limit: perPage },
  })
  const returned = useReturned(boxId, isSent)
  const lines = isSent ? [...returned, ...list.items] : list.items
  const write = (label: string) => (
    <LinkButton href="/ecrire" size="l" icon={Pencil}>
      {label}
    </LinkButton>
  )
  return (
    <Page title={pupilTitle} size="xl" actions={write(t.write)}>
      <Stack gap={5}>
        <Row as="nav" gap={2} aria-label={t.show}>
          {(['inbox', 'sent'] as const).map(one => (
            <Button
              key={one}
              kind={one === place ? 'soft' : 'quiet'}
              size="l"
              aria-pressed={one === place}
              onPress={() => setParams(one === 'sent' ? { lieu: 'envoyes' } : {}, { replace: true })}
            >
              {one === 'sent' ? t.sent : t.received}
            </Button>
          ))}
        </Row>
        {list.isPending && <SkeletonCards cards={3} />}
        {list.isError && <Failed onRetry={() => void list.refetch()}>{failed}</Failed>}
        {list.isSuccess && lines.length === 0 && (
          <EmptyState picture={LetterPicture} title={isSent ? t.emptySent : t.empty} action={write(t.writeFirst)} />
        )}
        <ul className={styles.cards}>
          {lines.map(line => (
            <PupilCard key={line.id} line={line} boxId={boxId} isSent={isSent} />
          ))}
        </ul>
        {list.hasNextPage && <ShowMore onPress={() => void list.fetchNextPage()} isPending={list.isFetchingNextPage} />}
      </Stack>
    </Page>
  )
}
