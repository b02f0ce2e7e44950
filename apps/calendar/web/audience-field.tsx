import { useState } from 'react'
import Users from '~icons/users-three-bold'
import { audienceContract, type GroupName } from '../../../kernel/contract/api/audience.ts'
import { useRead } from '../../../kernel/web/data.ts'
import { groupWords } from '../../../kernel/web/share-dialog/audience-words.ts'
import { ShareDialog } from '../../../kernel/web/share-dialog/share-dialog.tsx'
import { useShareTexts } from '../../../kernel/web/share-dialog/texts.ts'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Chip } from '../../../kernel/web/ui/chip.tsx'
import { preloadDialog } from '../../../kernel/web/ui/dialog.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { RadioCards } from '../../../kernel/web/ui/radio-cards.tsx'
import type { Calendar } from '../contract-calendars.ts'
import { useCalendarTexts } from './texts.ts'

interface AudienceFieldProps {
  calendar: Calendar
  groups: readonly GroupName[] | null
  onChange: (groups: readonly GroupName[] | null) => void
  error: string | undefined
}

const suggestedAtMost = 40

/** « Qui peut voir ? »: all the calendar reaches, or some of it, chosen in the one share dialog. */
export const AudienceField = ({ calendar, groups, onChange, error }: AudienceFieldProps) => {
  const { form } = useCalendarTexts()
  const words = useShareTexts()
  const [isOpen, setOpen] = useState(false)
  const near = useRead(audienceContract.findGroups, {
    query: { within: calendar.id, structureId: calendar.structure.id, limit: suggestedAtMost },
  })
  const suggested = (near.data?.items ?? []).filter(({ audience }) => audience !== 'administrators')
  return (
    <Stack gap={3}>
      <RadioCards
        label={form.whoSees}
        columns={2}
        value={groups ? 'some' : 'whole'}
        onChange={value => (value === 'whole' ? onChange(null) : setOpen(true))}
        options={[
          { value: 'whole' as const, label: form.whole },
          { value: 'some' as const, label: form.some },
        ]}
        error={error}
      />
      {groups && (
        <Row gap={2}>
          {groups.map(group => (
            <Chip key={group.id}>{groupWords(group, words)}</Chip>
          ))}
          <Button
            kind="soft"
            size="s"
            icon={Users}
            onPress={() => setOpen(true)}
            onPointerEnter={preloadDialog}
            aria-haspopup="dialog"
          >
            {form.choose}
          </Button>
        </Row>
      )}
      <ShareDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        help={form.audienceHelp}
        value={(groups ?? []).map(group => ({ group, level: 'read' }))}
        suggested={suggested}
        within={calendar.id}
        onSave={shared => {
          onChange(shared.length > 0 ? shared.map(({ group }) => group) : null)
          setOpen(false)
        }}
      />
    </Stack>
  )
}
