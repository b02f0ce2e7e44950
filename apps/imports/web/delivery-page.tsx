import { useRead } from '../../../kernel/web/data.ts'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Breadcrumb } from '../../../kernel/web/ui/breadcrumb.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { LinkButton } from '../../../kernel/web/ui/link.tsx'
import { ProgressBar } from '../../../kernel/web/ui/progress-bar.tsx'
import { Skeleton } from '../../../kernel/web/ui/skeleton.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import { type Delivery, importsContract } from '../contract.ts'
import { Decision } from './decision.tsx'
import { Preview } from './preview.tsx'
import { StateChip } from './state-chip.tsx'
import { useImportsTexts } from './texts.ts'
import { Undo } from './undo.tsx'

export interface DeliveryPlace {
  structureId: string
  importId: string
}

const working = (delivery: Delivery | undefined) => delivery?.state === 'reading' || delivery?.state === 'applying'

const Working = ({ delivery }: { delivery: Delivery }) => {
  const t = useImportsTexts()
  const { done, total } = delivery.progress ?? { done: 0, total: 0 }
  return (
    <Stack gap={2}>
      <ProgressBar
        label={delivery.state === 'reading' ? t.reading : t.applying}
        done={done}
        total={total || undefined}
        isLive
      />
      <Text isSoft size="s">
        {t.mayLeave}
      </Text>
    </Stack>
  )
}

const Refused = ({ refusal }: { refusal: NonNullable<Delivery['refusal']> }) => {
  const t = useImportsTexts()
  return (
    <Banner
      kind="error"
      title={t.refusedTitle}
      action={
        <LinkButton href="/" kind="outline">
          {t.tryAgain}
        </LinkButton>
      }
    >
      {refusal.message} {refusal.file && `(${t.atLine(refusal.file, refusal.line)})`}
    </Banner>
  )
}

const Body = ({ delivery, place }: { delivery: Delivery; place: DeliveryPlace }) => (
  <Stack gap={6}>
    {working(delivery) && <Working delivery={delivery} />}
    {delivery.refusal && <Refused refusal={delivery.refusal} />}
    {delivery.state === 'ready' && <Decision delivery={delivery} place={place} />}
    {delivery.my.can.undoDelivery && <Undo delivery={delivery} place={place} />}
    {delivery.totals && delivery.state !== 'reading' && <Preview delivery={delivery} place={place} />}
  </Stack>
)

/** One delivery: being read, its preview and what to do about it, or what became of it. */
export const DeliveryPage = (place: DeliveryPlace) => {
  const t = useImportsTexts()
  const { data, isError, refetch } = useDelivery(place)
  const title = data?.files.join(', ') ?? t.title
  return (
    <Page
      title={title}
      above={<Breadcrumb steps={[{ label: t.title, href: '/' }, { label: title }]} />}
      subtitle={
        data && (
          <Row gap={3} wrap>
            <StateChip state={data.state} />
            <span>{t.by(data.createdBy)}</span>
            <Time value={data.createdAt} />
          </Row>
        )
      }
    >
      {isError && (
        <Banner kind="error" title={t.failed} action={<Button onPress={() => refetch()}>{t.retry}</Button>} />
      )}
      {data ? <Body delivery={data} place={place} /> : !isError && <Skeleton lines={5} />}
    </Page>
  )
}

/** Asks again each second while something is being done. */
const useDelivery = (place: DeliveryPlace) => {
  const once = useRead(importsContract.readDelivery, place)
  const { data } = once
  useRead(importsContract.readDelivery, place, {
    enabled: working(data),
    refetchInterval: working(data) ? 1_000 : false,
  })
  return once
}
