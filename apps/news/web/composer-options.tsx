import { messageOn } from '../../../kernel/web/client.ts'
import { useRead } from '../../../kernel/web/data.ts'
import { useLanguage } from '../../../kernel/web/i18n.ts'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Checkbox } from '../../../kernel/web/ui/checkbox.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { RadioCards } from '../../../kernel/web/ui/radio-cards.tsx'
import { SegmentedControl } from '../../../kernel/web/ui/segmented-control.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import { TextField } from '../../../kernel/web/ui/text-field.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import { newsContract } from '../contract.ts'
import type { ItemPage } from '../contract-items.ts'
import { commentings, type Thread } from '../contract-threads.ts'
import { AudienceField } from './audience-field.tsx'
import type { Draft } from './draft.ts'
import { EpisodeFields } from './episode-fields.tsx'
import { dayIn, dayOf, endOfDay, instantOf, isOutsideSchoolHours, momentOf, nextMorning } from './moments.ts'
import { SignatureField } from './signature-field.tsx'
import { useNewsTexts } from './texts.ts'

export interface ComposerOptionsProps {
  thread: Thread | null
  item: ItemPage | null
  draft: Draft
  onChange: (fields: Partial<Draft>) => void
  error: Error | null
}

/** Of the series, as its plan stands while one writes: the server looks again when it is sent. */
const SlotLine = ({ seriesId }: { seriesId: string }) => {
  const t = useNewsTexts().series
  const { data } = useRead(newsContract.readPlan, { seriesId })
  if (!data) return null
  return (
    <Text size="s" isSoft>
      {data.nextFree ? (
        <>
          {t.slotAt} <Time value={data.nextFree} format="moment" />
        </>
      ) : (
        t.yearFull
      )}
    </Text>
  )
}

const momentChosen = ({ inSlot, publishAt }: Draft): 'slot' | 'later' | 'now' => {
  if (inSlot) return 'slot'
  return publishAt ? 'later' : 'now'
}

const When = ({ draft, onChange, error }: Omit<ComposerOptionsProps, 'thread' | 'item'>) => {
  const t = useNewsTexts()
  const { publishAt, inSlot, episode } = draft
  const now = { publishAt: null, inSlot: false }
  const options = [
    { value: 'now' as const, label: t.now },
    { value: 'later' as const, label: t.later },
  ]
  const changes = { now, later: { ...now, publishAt: nextMorning() }, slot: { ...now, inSlot: true } }
  const choice = {
    label: t.when,
    value: momentChosen(draft),
    onChange: (value: keyof typeof changes) => onChange(changes[value]),
  }
  return (
    <>
      {episode ? (
        <RadioCards {...choice} options={[{ value: 'slot' as const, label: t.series.inSlot }, ...options]} />
      ) : (
        <SegmentedControl {...choice} isLabelShown options={options} />
      )}
      {episode && inSlot && <SlotLine seriesId={episode.seriesId} />}
      {publishAt && (
        <TextField
          label={t.at}
          type="datetime-local"
          value={momentOf(publishAt)}
          min={momentOf(new Date().toISOString())}
          onChange={value => onChange({ publishAt: instantOf(value) ?? publishAt })}
          error={messageOn(error, 'publishAt')}
        />
      )}
      {publishAt && isOutsideSchoolHours(publishAt) && <Banner kind="info">{t.nightHint}</Banner>}
    </>
  )
}

const Until = ({ draft, onChange, error }: Omit<ComposerOptionsProps, 'thread' | 'item'>) => {
  const t = useNewsTexts()
  return (
    <TextField
      label={t.visibleUntil}
      help={draft.episode ? t.series.visibleHelp : t.visibleHelp}
      isOptional
      type="date"
      lang={useLanguage()}
      min={dayIn(1)}
      value={dayOf(draft.expiresAt)}
      onChange={day => onChange({ expiresAt: endOfDay(day) })}
      error={messageOn(error, 'expiresAt')}
    />
  )
}

/** Who sees it, when, and who may comment: beside the text on a wide screen, under it elsewhere. */
export const ComposerOptions = ({ thread, item, draft, onChange, error }: ComposerOptionsProps) => {
  const t = useNewsTexts()
  const isNew = item === null || item.state === 'draft'
  const runs = thread?.my.level === 'manage'
  return (
    <>
      <SignatureField item={item} draft={draft} onChange={onChange} error={messageOn(error, 'identityId')} />
      {thread && (
        <AudienceField
          key={thread.id}
          thread={thread}
          draft={draft}
          onChange={onChange}
          error={messageOn(error, 'audience')}
        />
      )}
      {thread && <EpisodeFields thread={thread} draft={draft} onChange={onChange} isNew={isNew} />}
      <Card as="section">
        <Stack gap={4}>
          {isNew && <When draft={draft} onChange={onChange} error={error} />}
          <Until draft={draft} onChange={onChange} error={error} />
          {isNew && runs && !draft.publishAt && !draft.inSlot && (
            <Checkbox isChecked={draft.pin} onChange={pin => onChange({ pin })} help={t.pinOnPublishingHelp}>
              {t.pinOnPublishing}
            </Checkbox>
          )}
        </Stack>
      </Card>
      <Card as="section">
        <RadioCards
          label={t.commentsWho}
          value={draft.comments}
          onChange={comments => onChange({ comments })}
          options={commentings.map(value => ({
            value,
            label: t.commenting[value],
            help: draft.comments === value ? t.commentingHelp[value] : undefined,
          }))}
        />
      </Card>
    </>
  )
}
