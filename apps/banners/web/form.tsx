import type { FormEvent } from 'react'
import Info from '~icons/info-bold'
import Urgent from '~icons/megaphone-bold'
import Attention from '~icons/warning-bold'
import type { Attachment } from '../../../kernel/contract/api/me.ts'
import { typeset } from '../../../kernel/contract/typography.ts'
import { messageOn } from '../../../kernel/web/client.ts'
import { useLanguage } from '../../../kernel/web/i18n.ts'
import { Banner as Notice } from '../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { LinkButton } from '../../../kernel/web/ui/link.tsx'
import { RadioCards } from '../../../kernel/web/ui/radio-cards.tsx'
import { Select } from '../../../kernel/web/ui/select.tsx'
import { Title } from '../../../kernel/web/ui/text.tsx'
import { TextArea } from '../../../kernel/web/ui/text-area.tsx'
import { bannerText, tones } from '../contract.ts'
import { GroupsField } from './groups-field.tsx'
import { isToday } from './moments.ts'
import { Look } from './strip/look.tsx'
import { useBannersTexts } from './texts.ts'
import { WhenFields } from './when-fields.tsx'
import type { Draft } from './written.ts'

const icons = { information: Info, attention: Attention, urgent: Urgent }

export interface BannerFormProps {
  draft: Draft
  onChange: (change: Partial<Draft>) => void
  /** In whose name; a banner keeps the structure it was written for. */
  places: readonly Pick<Attachment, 'structureId' | 'name'>[]
  isShown: boolean
  isTold: boolean
  label: string
  isPending: boolean
  error: Error | null
  onSubmit: (draft: Draft) => void
}

/** One sentence, its tone, whom it is for, from when to when; above, what people will see. */
export const BannerForm = (props: BannerFormProps) => {
  const { draft, onChange, places, error } = props
  const t = useBannersTexts()
  const isFrench = useLanguage() === 'fr'
  const errorOn = (field: string) => messageOn(error, field)
  const place = places.find(({ structureId }) => structureId === draft.structureId) ?? places[0]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    props.onSubmit({ ...draft, notify: draft.notify && !props.isTold && isToday(draft.startsAt) })
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={5}>
        <Stack gap={2} as="section" aria-label={t.preview}>
          <Title level={2} size="xs" isSoft>
            {t.preview}
          </Title>
          <Look
            text={draft.text.trim() || t.previewText}
            tone={draft.tone}
            structure={place?.name ?? ''}
            endsAt={draft.endsAt}
          />
        </Stack>
        {error && (
          <Notice kind="error" isAlert>
            {error.message}
          </Notice>
        )}
        <Card>
          <Stack gap={5}>
            {places.length > 1 && (
              <Select
                label={t.fields.structure}
                value={draft.structureId}
                onChange={structureId => onChange({ structureId })}
                options={places.map(({ structureId, name }) => ({ value: structureId, label: name }))}
              />
            )}
            <TextArea
              label={t.fields.text}
              help={t.fields.textHelp}
              rows={2}
              value={draft.text}
              onChange={text => onChange({ text })}
              onBlur={() => isFrench && onChange({ text: typeset(draft.text) })}
              limits={bannerText}
              error={errorOn('text')}
            />
            <RadioCards
              label={t.fields.tone}
              value={draft.tone}
              onChange={tone => onChange({ tone })}
              options={tones.map(value => ({ value, icon: icons[value], ...t.fields.tones[value] }))}
            />
            <GroupsField
              structureId={draft.structureId}
              groups={draft.groups}
              onChange={groups => onChange({ groups })}
              error={errorOn('groupIds')}
            />
            <WhenFields {...props} errorOn={errorOn} />
          </Stack>
        </Card>
        <Row gap={2} justify="end">
          <LinkButton kind="outline" href="/">
            {t.cancel}
          </LinkButton>
          <Button type="submit" isPending={props.isPending}>
            {props.label}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
