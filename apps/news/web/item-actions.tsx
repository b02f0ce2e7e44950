import { useLocation } from 'wouter'
import Dots from '~icons/dots-three-bold'
import Pencil from '~icons/pencil-simple-bold'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { IconButton } from '../../../kernel/web/ui/icon-button.tsx'
import { Row } from '../../../kernel/web/ui/layout.tsx'
import { LinkButton } from '../../../kernel/web/ui/link.tsx'
import { Menu } from '../../../kernel/web/ui/menu.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { newsContract } from '../contract.ts'
import type { ItemPage as Item } from '../contract-items.ts'
import styles from './item.module.css'
import { useNewsTexts } from './texts.ts'
import { useItemWrite } from './use-item-write.ts'

const pinDays = 14
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

/** The less frequent gestures, in a menu. */
const useMore = (item: Item) => {
  const t = useNewsTexts()
  const toast = useToast()
  const [, navigate] = useLocation()
  const unpublish = useItemWrite(newsContract.unpublishItem)
  const pin = useItemWrite(newsContract.pinItem)
  const unpin = useItemWrite(newsContract.unpinItem)
  const trash = useItemWrite(newsContract.trashItem)
  const restore = useItemWrite(newsContract.restoreItem)
  const place = { itemId: item.id }
  const { can } = item.my
  const toTrash = () =>
    trash.mutate(place, {
      onSuccess: () => {
        toast({ text: t.done.trashed, undo: () => restore.mutate(place) })
        navigate('/')
      },
    })
  return [
    can.unpublishItem && {
      id: 'unpublish',
      label: t.unpublish,
      onPress: () => unpublish.mutate(place, { onSuccess: () => toast({ text: t.done.unpublished }) }),
    },
    can.pinItem &&
      !item.pinnedUntil && {
        id: 'pin',
        label: t.pin,
        onPress: () =>
          pin.mutate(
            { ...place, body: { until: inDays(pinDays) } },
            { onSuccess: () => toast({ text: t.done.pinned }) },
          ),
      },
    can.pinItem &&
      item.pinnedUntil && {
        id: 'unpin',
        label: t.unpin,
        onPress: () => unpin.mutate(place, { onSuccess: () => toast({ text: t.done.unpinned }) }),
      },
    { id: 'print', label: t.print, onPress: () => window.print() },
    can.trashItem && { id: 'trash', label: t.trash, onPress: toTrash },
  ].filter(entry => entry !== false && entry !== null && entry !== '')
}

/** What may be done with an item, from `my` alone. */
export const ItemActions = ({ item }: { item: Item }) => {
  const t = useNewsTexts()
  const toast = useToast()
  const publish = useItemWrite(newsContract.publishItem)
  const more = useMore(item)
  const { can } = item.my
  const act = () =>
    publish.mutate({ itemId: item.id, body: {} }, { onSuccess: () => toast({ text: t.done.published }) })
  return (
    <Row gap={2} wrap className={styles.noPrint}>
      {can.updateItem && (
        <LinkButton href={`/${item.id}/modifier`} kind="outline" icon={Pencil}>
          {t.edit}
        </LinkButton>
      )}
      {can.publishItem && (
        <Button onPress={act} isPending={publish.isPending}>
          {t.publishNow}
        </Button>
      )}
      <Menu
        label={t.actions}
        items={more as never}
        trigger={ties => <IconButton label={t.actions} icon={Dots} kind="outline" {...ties} />}
      />
    </Row>
  )
}
