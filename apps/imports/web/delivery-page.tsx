import { useEffect, useRef } from 'react'
import { useRead } from '../../../kernel/web/data.ts'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { announce } from '../../../kernel/web/ui/announce.ts'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Breadcrumb } from '../../../kernel/web/ui/breadcrumb.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { LinkButton } from '../../../kernel/web/ui/link.tsx'
import { Skeleton } from '../../../kernel/web/ui/skeleton.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import { type Delivery, importsContract } from '../contract.ts'
import { ClassesQuestion, ClassesRead } from './classes.tsx'
import { ColumnsQuestion } from './columns-question.tsx'
import { ColumnsRead } from './columns-read.tsx'
import { Decision } from './decision.tsx'
import { titleOf } from './delivery-title.ts'
import { Outcome, Preview } from './preview.tsx'
import { Settled } from './settled.tsx'
import { StateChip } from './state-chip.tsx'
import { useImportsTexts } from './texts.ts'
import { Working, workingStates } from './working.tsx'

export interface DeliveryPlace {
  structureId: string
  importId: string
}

const Refused = ({ refusal }: { refusal: NonNullable<Delivery['refusal']> }) => {
  const t = useImportsTexts()
  const place = refusal.file && `(${t.atLine(refusal.file, refusal.line)})`
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
      {refusal.message} {place}
    </Banner>
  )
}

const Body = ({ delivery, place }: { delivery: Delivery; place: DeliveryPlace }) => {
  const { state, totals } = delivery
  return (
    <Stack gap={6}>
      {isWorking(delivery) && <Working delivery={delivery} />}
      {state === 'refused' && delivery.refusal && <Refused refusal={delivery.refusal} />}
      {state === 'columns' && <ColumnsQuestion place={place} />}
      {delivery.my.can.nameClasses && <ClassesQuestion delivery={delivery} place={place} />}
      {state === 'ready' && <Decision delivery={delivery} place={place} />}
      {state === 'ready' && delivery.my.can.keepColumns && <ColumnsRead delivery={delivery} place={place} />}
      {delivery.my.can.nameClasses && <ClassesRead place={place} />}
      <Settled delivery={delivery} place={place} />
      {totals && state === 'ready' && <Preview delivery={delivery} place={place} />}
      {totals && (state === 'applied' || state === 'undone') && <Outcome delivery={delivery} place={place} />}
    </Stack>
  )
}

/** One delivery: being read, its preview and what to do about it, or what became of it. */
export const DeliveryPage = (place: DeliveryPlace) => {
  const t = useImportsTexts()
  const { data, isError, refetch } = useDelivery(place)
  const title = data ? titleOf(t, data) : t.title
  return (
    <Page
      title={title}
      above={<Breadcrumb steps={[{ label: t.title, href: '/' }, { label: title }]} />}
      subtitle={
        data && (
          <Row as="span" gap={3}>
            <StateChip state={data.state} />
            <span>{t.by(data.createdBy)}</span>
            <Time value={data.createdAt} />
            {data.formats.length > 0 && <span>{data.files.join(', ')}</span>}
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

const isWorking = (delivery: Delivery) => workingStates.some(state => state === delivery.state)

/** Asks again each second while something is being done, and says when the preview is there. */
const useDelivery = (place: DeliveryPlace) => {
  const t = useImportsTexts()
  const once = useRead(importsContract.readDelivery, place)
  const state = once.data?.state
  const before = useRef(state)
  const works = once.data !== undefined && isWorking(once.data)
  useRead(importsContract.readDelivery, place, { enabled: works, refetchInterval: works ? 1_000 : false })
  useEffect(() => {
    if (before.current === 'reading' && state === 'ready') announce(t.previewReady)
    before.current = state
  }, [state, t])
  return once
}
