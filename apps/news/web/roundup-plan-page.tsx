import { useState } from 'react'
import { isAbsent, messageOn } from '../../../kernel/web/client.ts'
import { useRead, useWrite } from '../../../kernel/web/data.ts'
import { Written } from '../../../kernel/web/i18n.ts'
import { NotFoundPage } from '../../../kernel/web/shell/not-found-page.tsx'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Breadcrumb } from '../../../kernel/web/ui/breadcrumb.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Checkbox } from '../../../kernel/web/ui/checkbox.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { Link, LinkButton } from '../../../kernel/web/ui/link.tsx'
import { RadioCards } from '../../../kernel/web/ui/radio-cards.tsx'
import { RuledLine, RuledList, RuledWords } from '../../../kernel/web/ui/ruled-list.tsx'
import { Select } from '../../../kernel/web/ui/select.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { Switch } from '../../../kernel/web/ui/switch.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { newsContract } from '../contract.ts'
import { leavings, type RoundupPlan } from '../contract-roundups.ts'
import { openHours } from '../contract-series.ts'
import { AheadLines, HolidaysField } from './ahead.tsx'
import styles from './series.module.css'
import { RhythmFields } from './series-form.tsx'
import { StateLine } from './state-line.tsx'
import { useNewsTexts } from './texts.ts'

type Fields = Pick<RoundupPlan, 'isOn' | 'weekday' | 'time' | 'leaves' | 'leavesAt' | 'sources' | 'holidays'>

const fieldsOf = ({ isOn, weekday, time, leaves, leavesAt, sources, holidays }: RoundupPlan): Fields => ({
  isOn,
  weekday,
  time,
  leaves,
  leavesAt,
  sources,
  holidays,
})

const Waiting = ({ items }: { items: RoundupPlan['waiting'] }) => {
  const t = useNewsTexts().roundup
  if (items.length === 0) return null
  return (
    <Card as="section" aria-label={t.waiting}>
      <Stack gap={3}>
        <Title level={2} size="s">
          {t.waiting}
        </Title>
        <RuledList>
          {items.map(item => (
            <RuledLine key={item.id}>
              <RuledWords>
                <Link kind="plain" href={`/${item.id}`}>
                  <Written>{item.title}</Written>
                </Link>
                <Row gap={2}>
                  <StateLine item={item} />
                </Row>
              </RuledWords>
              {item.my.can.updateItem && (
                <LinkButton href={`/${item.id}/recapitulatif`} size="s">
                  {t.readAgain}
                </LinkButton>
              )}
            </RuledLine>
          ))}
        </RuledList>
      </Stack>
    </Card>
  )
}

const Sources = ({ plan, value, onChange }: SourcesProps) => {
  const t = useNewsTexts().roundup
  if (plan.offered.length < 2) return null
  const toggle = (id: string, isOn: boolean) =>
    onChange(plan.offered.map(one => one.id).filter(one => (one === id ? isOn : value.includes(one))))
  return (
    <fieldset className={styles.levels}>
      <legend className={styles.legend}>{t.sources}</legend>
      {plan.offered.map(({ id, title }) => (
        <Checkbox key={id} isChecked={value.includes(id)} onChange={isOn => toggle(id, isOn)}>
          {title}
        </Checkbox>
      ))}
      <Text size="s" isSoft>
        {t.sourcesHelp}
      </Text>
    </fieldset>
  )
}

interface SourcesProps {
  plan: RoundupPlan
  value: readonly string[]
  onChange: (sources: string[]) => void
}

const Leaving = ({ fields, change, error }: LeavingProps) => {
  const all = useNewsTexts()
  const t = all.roundup
  return (
    <>
      <RadioCards
        label={t.leaves}
        value={fields.leaves}
        onChange={leaves => change({ leaves })}
        options={leavings.map(value => ({ value, ...t.leavings[value] }))}
      />
      {fields.leaves === 'alone' && (
        <Select
          label={t.leavesAt}
          value={fields.leavesAt}
          onChange={leavesAt => change({ leavesAt })}
          options={openHours.map(hour => ({ value: hour, label: all.series.hour(hour) }))}
          error={messageOn(error, 'leavesAt')}
        />
      )}
    </>
  )
}

interface LeavingProps {
  fields: Fields
  change: (some: Partial<Fields>) => void
  error: Error | null
}

const Next = ({ plan }: { plan: RoundupPlan }) => {
  const t = useNewsTexts().roundup
  return (
    <Text size="s" isSoft>
      {plan.nextAt ? (
        <>
          {t.nextAt} <Time value={plan.nextAt} format="moment" />
        </>
      ) : (
        t.stopped
      )}
    </Text>
  )
}

const PlanForm = ({ plan }: { plan: RoundupPlan }) => {
  const all = useNewsTexts()
  const t = all.roundup
  const toast = useToast()
  const [fields, setFields] = useState(() => fieldsOf(plan))
  const writing = useWrite(newsContract.writeRoundupPlan, [newsContract.readRoundupPlan])
  const change = (some: Partial<Fields>) => setFields(before => ({ ...before, ...some }))
  const save = () =>
    writing.mutate({ threadId: plan.thread.id, body: fields }, { onSuccess: () => toast({ text: t.saved }) })
  return (
    <Card padding="l">
      <Stack gap={5}>
        {writing.error && (
          <Banner kind="error" isAlert>
            {writing.error.message}
          </Banner>
        )}
        <Stack gap={1}>
          <Switch isOn={fields.isOn} onChange={isOn => change({ isOn })} help={t.isOnHelp}>
            {t.isOn}
          </Switch>
          <Next plan={plan} />
          {plan.isOn && <AheadLines ahead={plan.ahead} timeZone={plan.timeZone} choice={plan.holidays} />}
        </Stack>
        {fields.isOn && (
          <>
            <Stack as="section" gap={2} aria-label={t.prepared}>
              <RhythmFields weekday={fields.weekday} time={fields.time} onChange={change} />
              <HolidaysField value={fields.holidays} onChange={holidays => change({ holidays })} />
            </Stack>
            <Leaving fields={fields} change={change} error={writing.error} />
            <Sources plan={plan} value={fields.sources} onChange={sources => change({ sources })} />
          </>
        )}
        <Row justify="end">
          <Button onPress={save} isPending={writing.isPending}>
            {all.save}
          </Button>
        </Row>
      </Stack>
    </Card>
  )
}

/** `/actualites/fils/…/recapitulatif`: when a thread gathers its week, and what is ready. */
export const RoundupPlanPage = ({ threadId }: { threadId: string }) => {
  const all = useNewsTexts()
  const t = all.roundup
  const { data, error, refetch } = useRead(newsContract.readRoundupPlan, { threadId })
  if (isAbsent(error)) return <NotFoundPage />
  const steps = [{ label: all.back, href: '/' }, { label: all.threads, href: '/fils' }, { label: t.title }]
  return (
    <Page
      title={t.title}
      subtitle={data && t.text(data.thread.title)}
      width="text"
      above={<Breadcrumb steps={steps} />}
    >
      {!data && !error && <SkeletonCards cards={1} />}
      {error && (
        <Banner kind="error" action={<Button onPress={() => void refetch()}>{all.retry}</Button>}>
          {t.failed}
        </Banner>
      )}
      {data && (
        <Stack gap={4}>
          <Waiting items={data.waiting} />
          <PlanForm plan={data} />
        </Stack>
      )}
    </Page>
  )
}
