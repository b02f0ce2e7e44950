import { Redirect } from 'wouter'
import Pencil from '~icons/pencil-simple-line-bold'
import { isAbsent } from '../../../kernel/web/client.ts'
import { useRead } from '../../../kernel/web/data.ts'
import { NotFoundPage } from '../../../kernel/web/shell/not-found-page.tsx'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Failed } from '../../../kernel/web/ui/failed.tsx'
import { Row } from '../../../kernel/web/ui/layout.tsx'
import { LinkButton } from '../../../kernel/web/ui/link.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { mailContract } from '../contract.ts'
import type { Box } from '../contract-boxes.ts'
import { ListFilters } from './list-filters.tsx'
import { MailColumns, useWide } from './mail-columns.tsx'
import styles from './mail-page.module.css'
import { MessageList } from './message-list.tsx'
import { PlaceMenu } from './place-menu.tsx'
import { useMailTexts } from './texts.ts'
import { nameOfSpot, useView } from './use-view.ts'

/** A notification knows the message alone: the box that holds it is found, and the message opened there. */
const Located = ({ messageId }: { messageId: string }) => {
  const t = useMailTexts()
  const { data, error, refetch } = useRead(mailContract.locateMessage, { messageId })
  if (data?.isDraft) return <Redirect to={`/ecrire/${messageId}`} replace />
  if (data) return <Redirect to={data.boxId ? `/${data.boxId}/${messageId}` : '/a-lire'} replace />
  if (isAbsent(error)) return <NotFoundPage />
  return (
    <Page title={t.title}>
      {error ? <Failed onRetry={() => void refetch()}>{t.failed}</Failed> : <SkeletonCards cards={3} />}
    </Page>
  )
}

const writePath = (box: Box) => (box.kind === 'identity' ? `/ecrire?boite=${box.id}` : '/ecrire')

const Held = ({ held }: { held: number }) => {
  const t = useMailTexts()
  if (held === 0) return null
  return (
    <Banner
      action={
        <LinkButton href="/a-lire" kind="outline" size="s">
          {t.held.see}
        </LinkButton>
      }
    >
      {t.held.line(held)}
    </Banner>
  )
}

interface OpenedProps {
  boxes: readonly Box[]
  box: Box
  held: number
}

const Opened = ({ boxes, box, held }: OpenedProps) => {
  const t = useMailTexts()
  const view = useView()
  const isWide = useWide()
  const place = nameOfSpot(view, box, t)
  const panel = { boxes, boxId: box.id, spot: view }
  return (
    <Page
      title={`${place} · ${t.title}`}
      heading={t.title}
      actions={
        <span className={styles.write}>
          <LinkButton href={writePath(box)} icon={Pencil}>
            {t.write}
          </LinkButton>
        </span>
      }
    >
      <MailColumns {...panel} label={place}>
        {!isWide && (
          <Row>
            <PlaceMenu {...panel} />
          </Row>
        )}
        <Held held={held} />
        <ListFilters key={box.id} view={view} box={box} />
        <div className={styles.list}>
          <MessageList
            key={`${view.place}${view.folderId}${view.q}${view.unread}${view.following}`}
            box={box}
            view={view}
          />
        </div>
      </MailColumns>
    </Page>
  )
}

/** `/messagerie`: my box, or that of a school or service in whose name I act. */
export const MailPage = ({ boxId }: { boxId: string }) => {
  const t = useMailTexts()
  const { data, isError, refetch } = useRead(mailContract.listBoxes, {})
  const box = data?.items.find(({ id }) => id === boxId)
  if (data) return box ? <Opened boxes={data.items} box={box} held={data.held} /> : <Located messageId={boxId} />
  return (
    <Page title={t.title}>
      {isError ? <Failed onRetry={() => void refetch()}>{t.failed}</Failed> : <SkeletonCards cards={4} />}
    </Page>
  )
}
