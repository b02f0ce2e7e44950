import { useList } from '../../../kernel/web/data.ts'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Grid, Stack } from '../../../kernel/web/ui/layout.tsx'
import { ShowMore } from '../../../kernel/web/ui/show-more.tsx'
import { Skeleton } from '../../../kernel/web/ui/skeleton.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import { type Change, importsContract } from '../contract.ts'
import { whoIs } from './changes.tsx'
import { Choice } from './choice.tsx'
import type { DeliveryPlace } from './delivery-page.tsx'
import { useImportsTexts } from './texts.ts'

const Question = ({ change, place }: { change: Change; place: DeliveryPlace }) => {
  const t = useImportsTexts()
  const { name, file, line, reason, asks } = change
  return (
    <Card as="li">
      <Stack gap={3}>
        <Stack gap={0}>
          <Title level={4}>{name}</Title>
          <Text size="s" isSoft>
            {whoIs(t, change)}
          </Text>
          {file && (
            <Text size="s" isSoft>
              {t.atLine(file, line)}
            </Text>
          )}
        </Stack>
        {reason && <Text size="s">{reason}</Text>}
        {asks && <Choice change={change} asks={asks} place={place} />}
      </Stack>
    </Card>
  )
}

/** Lines préau cannot settle by itself, each with what it asks. */
export const Questions = ({ place }: { place: DeliveryPlace }) => {
  const t = useImportsTexts()
  const list = useList(importsContract.listChanges, { ...place, query: { outcome: 'ambiguous' } })
  if (list.isPending) return <Skeleton lines={5} />
  if (list.isError)
    return <Banner kind="error" title={t.failed} action={<Button onPress={() => list.refetch()}>{t.retry}</Button>} />
  return (
    <Stack gap={4}>
      <Grid as="ul" cell="l" gap={3} aria-label={t.outcomes.ambiguous}>
        {list.items.map(change => (
          <Question key={change.id} change={change} place={place} />
        ))}
      </Grid>
      {list.hasNextPage && <ShowMore onPress={() => list.fetchNextPage()} isPending={list.isFetchingNextPage} />}
    </Stack>
  )
}
