import Group from '~icons/users-three-bold'
import { audienceWords } from '../../../kernel/web/share-dialog/audience-words.ts'
import { useShareTexts } from '../../../kernel/web/share-dialog/texts.ts'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Chip } from '../../../kernel/web/ui/chip.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { ActionsMenu } from '../../../kernel/web/ui/menu.tsx'
import { ProgressBar } from '../../../kernel/web/ui/progress-bar.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import type { Banner } from '../contract.ts'
import styles from './banner-card.module.css'
import { Look } from './strip/look.tsx'
import { useBannersTexts } from './texts.ts'
import { useActs } from './use-acts.ts'

/** Numbers only, and none that would point at a family. */
const Numbers = ({ banner: { read, dismissed, reached, phase } }: { banner: Banner }) => {
  const t = useBannersTexts()
  if (phase === 'coming') return null
  if (read === null || dismissed === null)
    return (
      <Text size="s" isSoft>
        {t.tooFew}
      </Text>
    )
  return (
    <Stack gap={1}>
      <ProgressBar label={t.readBy} done={read} total={Math.max(read, reached)} />
      <Text size="s" isSoft>
        {t.dismissedBy(dismissed)}
      </Text>
    </Stack>
  )
}

/** A banner I run, as its readers see it, then who they are, when, and how many read it. */
export const BannerCard = ({ banner }: { banner: Banner }) => {
  const t = useBannersTexts()
  const words = audienceWords(banner.groups, useShareTexts())
  const { items, restore, isPending } = useActs(banner)
  return (
    <Card as="article" padding="s" aria-label={banner.text}>
      <Stack gap={3}>
        <Look {...banner} />
        <Row gap={3} justify="between" align="start" wrap={false}>
          <Stack gap={2}>
            <p className={styles.facts}>
              <Group size="1.2em" />
              {words}
            </p>
            <Text size="s" isSoft>
              {t.from} <Time value={banner.startsAt} format="moment" /> {t.to}{' '}
              <Time value={banner.endsAt} format="moment" />
              {banner.author && ` · ${t.by(banner.author)}`}
            </Text>
            {banner.isTold && (
              <div>
                <Chip>{t.isTold}</Chip>
              </div>
            )}
          </Stack>
          {items.length > 0 && <ActionsMenu label={t.actions(banner.text)} items={items} />}
          {banner.my.can.restoreBanner && (
            <Button kind="outline" size="s" onPress={restore} isPending={isPending}>
              {t.restore}
            </Button>
          )}
        </Row>
        <Numbers banner={banner} />
      </Stack>
    </Card>
  )
}
