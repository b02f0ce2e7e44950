import { Written } from '../../../kernel/web/i18n.ts'
import { Chip } from '../../../kernel/web/ui/chip.tsx'
import { Row } from '../../../kernel/web/ui/layout.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import { VisuallyHidden } from '../../../kernel/web/ui/visually-hidden.tsx'
import type { ItemCard } from '../contract-items.ts'
import { useNewsTexts } from './texts.ts'

/** What an episode is about, and for which levels. */
export const EpisodeMarks = ({ item }: { item: Pick<ItemCard, 'episode'> }) => {
  const t = useNewsTexts().series
  const { episode } = item
  if (!episode || (!episode.theme && episode.levels.length === 0)) return null
  return (
    <Row gap={2}>
      {episode.theme && (
        <Chip>
          <Written>{episode.theme}</Written>
        </Chip>
      )}
      {episode.levels.length > 0 && (
        <Text as="span" size="s" isSoft>
          <span aria-hidden="true">{t.levels(episode.levels)}</span>
          <VisuallyHidden>{t.forLevels(episode.levels)}</VisuallyHidden>
        </Text>
      )}
    </Row>
  )
}
