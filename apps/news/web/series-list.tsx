import { useRead } from '../../../kernel/web/data.ts'
import { Written } from '../../../kernel/web/i18n.ts'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { Link, LinkButton } from '../../../kernel/web/ui/link.tsx'
import { RuledLine, RuledList, RuledWords } from '../../../kernel/web/ui/ruled-list.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import { newsContract } from '../contract.ts'
import { useRhythmWords } from './rhythm-words.ts'
import { useNewsTexts } from './texts.ts'

const listedAtMost = 4

/** Beside the news: the rendezvous under way. */
export const SeriesList = () => {
  const t = useNewsTexts()
  const rhythm = useRhythmWords()
  const { data } = useRead(newsContract.listSeries, { query: {} })
  const { data: desk } = useRead(newsContract.readDesk, {})
  const underWay = (data?.items ?? []).filter(({ endedAt }) => endedAt === null)
  if (underWay.length === 0 && !desk?.writes) return null
  return (
    <Card as="section">
      <Stack gap={3}>
        <Row justify="between">
          <Title level={2} size="s">
            {t.series.title}
          </Title>
          <LinkButton href="/series" kind="quiet" size="s">
            {t.series.seeAll}
          </LinkButton>
        </Row>
        {underWay.length === 0 && (
          <Text size="s" isSoft>
            {t.series.noneText}
          </Text>
        )}
        {underWay.length > 0 && (
          <RuledList>
            {underWay.slice(0, listedAtMost).map(series => (
              <RuledLine key={series.id}>
                <RuledWords>
                  <Link kind="plain" href={`/series/${series.id}`}>
                    <Written>{series.title}</Written>
                  </Link>
                  <Text size="s" isSoft>
                    {rhythm(series)}
                  </Text>
                </RuledWords>
              </RuledLine>
            ))}
          </RuledList>
        )}
      </Stack>
    </Card>
  )
}
