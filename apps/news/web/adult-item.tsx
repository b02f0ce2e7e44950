import { useState } from 'react'
import { useLocation } from 'wouter'
import Pencil from '~icons/pencil-simple-bold'
import { plainText, type RichText } from '../../../kernel/contract/rich-text.ts'
import { RichTextView } from '../../../kernel/web/editor/rich-text-view.tsx'
import { Written } from '../../../kernel/web/i18n.ts'
import { HiddenNotice } from '../../../kernel/web/moderation/hidden-notice.tsx'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { Breadcrumb } from '../../../kernel/web/ui/breadcrumb.tsx'
import { Card, CardFooter } from '../../../kernel/web/ui/card.tsx'
import { Columns, Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { LinkButton } from '../../../kernel/web/ui/link.tsx'
import { ListenButton } from '../../../kernel/web/ui/listen-button.tsx'
import { ActionsMenu } from '../../../kernel/web/ui/menu.tsx'
import type { ItemPage } from '../contract-items.ts'
import { Comments } from './comments.tsx'
import { EpisodeStrip } from './episode-strip.tsx'
import styles from './item.module.css'
import { ItemAside } from './item-aside.tsx'
import { ItemByline } from './item-byline.tsx'
import { ItemDialog, type OpenedDialog } from './item-dialog.tsx'
import { ItemMarks } from './item-marks.tsx'
import { useItemMenu, writingPath } from './item-menu.ts'
import { ItemNotice } from './item-notice.tsx'
import { Reactions } from './reactions.tsx'
import { useNewsTexts } from './texts.ts'
import { useItemActs } from './use-item-acts.ts'

const Article = ({ item }: { item: ItemPage }) => {
  const body = item.body as RichText
  return (
    <Card padding="l" as="article">
      <Stack gap={5}>
        <Stack gap={3}>
          <ItemByline item={item} />
          <ItemMarks item={item} />
          <EpisodeStrip item={item} />
        </Stack>
        <RichTextView text={body} />
      </Stack>
      <div className={styles.foot}>
        <CardFooter>
          <ListenButton text={`${item.title}. ${plainText(body)}`} kind="outline" size="s" />
          {item.state === 'published' && (
            <div className={styles.end}>
              <Reactions item={item} />
            </div>
          )}
        </CardFooter>
      </div>
    </Card>
  )
}

const Actions = ({ item }: { item: ItemPage }) => {
  const t = useNewsTexts()
  const [, navigate] = useLocation()
  const [opened, setOpened] = useState<OpenedDialog>(null)
  const acts = useItemActs(item.id, () => navigate('/'))
  const menu = useItemMenu(item, {
    isPage: true,
    acts,
    onPin: () => setOpened('pin'),
    onReport: () => setOpened('report'),
  })
  return (
    <Row gap={2} className={styles.noPrint}>
      {item.my.can.updateItem && (
        <LinkButton href={writingPath(item)} kind="outline" icon={Pencil}>
          {t.edit}
        </LinkButton>
      )}
      <ActionsMenu label={t.moreActions} items={menu} />
      <ItemDialog itemId={item.id} opened={opened} onClose={() => setOpened(null)} onPin={acts.pin} />
    </Row>
  )
}

/** An item as an adult reads it; beside it, for who answers for it, whom it reached and what happened to it. */
export const AdultItem = ({ item }: { item: ItemPage }) => {
  const t = useNewsTexts()
  const title = item.title || t.noTitle
  return (
    <Page
      title={title}
      heading={item.title ? <Written>{title}</Written> : title}
      above={
        <Breadcrumb
          steps={[
            { label: t.back, href: '/' },
            { label: title, isWritten: item.title !== '' },
          ]}
        />
      }
      actions={<Actions item={item} />}
    >
      <Columns aside={<ItemAside item={item} />} asideLabel={t.whoSees}>
        {item.isHidden && <HiddenNotice />}
        <ItemNotice item={item} />
        <Article item={item} />
        {item.commentsShown && item.state === 'published' && (
          <div className={styles.screenOnly}>
            <Comments item={item} />
          </div>
        )}
      </Columns>
    </Page>
  )
}
