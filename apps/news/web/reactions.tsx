import Thanks from '~icons/hand-heart-fill'
import Clap from '~icons/hands-clapping-fill'
import Heart from '~icons/heart-fill'
import Bulb from '~icons/lightbulb-fill'
import type { Gommette as Sticker } from '../../../kernel/contract/manifest.ts'
import { useSend, useWaiting } from '../../../kernel/web/offline/use-send.ts'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { Gommette } from '../../../kernel/web/ui/gommette.tsx'
import type { Pictogram } from '../../../kernel/web/ui/pictogram.tsx'
import { VisuallyHidden } from '../../../kernel/web/ui/visually-hidden.tsx'
import { newsContract } from '../contract.ts'
import { type ItemPage, type Reaction, reactions } from '../contract-items.ts'
import styles from './reactions.module.css'
import { useNewsTexts } from './texts.ts'
import { itemReads } from './use-item-write.ts'

const looks: Record<Reaction, Pick<Sticker, 'shape' | 'colour'> & { icon: Pictogram }> = {
  thanks: { shape: 'flower', colour: 'plum', icon: Thanks },
  bravo: { shape: 'star', colour: 'yellow', icon: Clap },
  great: { shape: 'heart', colour: 'pink', icon: Heart },
  useful: { shape: 'drop', colour: 'green', icon: Bulb },
}

/** What I pressed without network and that has not left: null when I took my sticker off, undefined when nothing waits. */
const useWaitingReaction = (itemId: string): Reaction | null | undefined => {
  const { waiting } = useWaiting()
  const mine = waiting.filter(({ path, input }) => path === newsContract.react.path && input.itemId === itemId)
  const last = mine[mine.length - 1]
  return last && ((last.body as { reaction: Reaction } | undefined)?.reaction ?? null)
}

/** One word of mine, as a sticker one puts and takes off; numbers are for adults only (row C13). */
export const Reactions = ({ item }: { item: ItemPage }) => {
  const t = useNewsTexts()
  const isPupil = useMe().face === 'pupil'
  const react = useSend(newsContract.react, itemReads)
  const unreact = useSend(newsContract.unreact, itemReads)
  const waiting = useWaitingReaction(item.id)
  const { counts } = item.reactions
  const asked = react.isPending ? (react.variables?.body.reaction ?? null) : unreact.isPending ? null : waiting
  const mine = asked === undefined ? item.reactions.mine : asked
  const press = (reaction: Reaction) =>
    mine === reaction ? unreact.mutate({ itemId: item.id }) : react.mutate({ itemId: item.id, body: { reaction } })
  return (
    <fieldset className={styles.stickers} data-big={isPupil || undefined} aria-label={t.react}>
      {reactions.map(reaction => (
        <button
          key={reaction}
          type="button"
          className={styles.sticker}
          aria-pressed={mine === reaction}
          onClick={() => press(reaction)}
        >
          <Gommette {...looks[reaction]} size={isPupil ? 56 : 24} />
          <span>{t.reactions[reaction]}</span>
          {counts && counts[reaction] > 0 && (
            <span className={styles.count}>
              {counts[reaction]}
              <VisuallyHidden> {t.reactionsCount(counts[reaction])}</VisuallyHidden>
            </span>
          )}
        </button>
      ))}
    </fieldset>
  )
}
