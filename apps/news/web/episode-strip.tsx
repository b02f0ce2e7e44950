import Done from '~icons/check-circle-fill'
import Empty from '~icons/circle-bold'
import { Written } from '../../../kernel/web/i18n.ts'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { Link } from '../../../kernel/web/ui/link.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import { newsContract } from '../contract.ts'
import type { ItemPage } from '../contract-items.ts'
import { EpisodeMarks } from './episode-marks.tsx'
import styles from './series.module.css'
import { useNewsTexts } from './texts.ts'
import { useItemWrite } from './use-item-write.ts'

/** « Je l’ai essayé », put and taken back; the number is for staff, and says nobody’s name. */
const Try = ({ item, tries, tried }: { item: ItemPage; tries: number; tried: boolean }) => {
  const t = useNewsTexts().series
  const trying = useItemWrite(newsContract.tryEpisode)
  const untrying = useItemWrite(newsContract.untryEpisode)
  const press = () => (tried ? untrying : trying).mutate({ itemId: item.id })
  return (
    <div className={styles.try}>
      <Text as="span" size="s" isSoft>
        {t.tries(tries)}
      </Text>
      <Button
        kind={tried ? 'soft' : 'outline'}
        size="s"
        icon={tried ? Done : Empty}
        onPress={press}
        isPending={trying.isPending || untrying.isPending}
        aria-pressed={tried}
      >
        {t.tried}
      </Button>
    </div>
  )
}

/** Which series it belongs to, what it is about, whether I tried it. */
export const EpisodeStrip = ({ item }: { item: ItemPage }) => {
  const t = useNewsTexts().series
  const { episode } = item
  if (!episode) return null
  return (
    <div className={styles.strip}>
      <Stack gap={1}>
        <Text size="s">
          {t.episodeOf}{' '}
          <Link href={`/series/${episode.series.id}`}>
            <Written>{episode.series.title}</Written>
          </Link>
        </Text>
        <EpisodeMarks item={item} />
      </Stack>
      {item.my.can.tryEpisode && episode.tries !== null && (
        <Try item={item} tries={episode.tries} tried={episode.tried} />
      )}
    </div>
  )
}
