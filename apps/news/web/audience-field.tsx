import { useState } from 'react'
import { audienceContract, type GroupName } from '../../../kernel/contract/api/audience.ts'
import { useRead } from '../../../kernel/web/data.ts'
import { ShareDialog, type Shared } from '../../../kernel/web/share-dialog/share-dialog.tsx'
import { WhoSees } from '../../../kernel/web/share-dialog/who-sees.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { RadioCards } from '../../../kernel/web/ui/radio-cards.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import type { Thread } from '../contract-threads.ts'
import { useNewsTexts } from './texts.ts'

export interface AudienceFieldProps {
  thread: Thread
  value: readonly string[] | null
  onChange: (groups: string[] | null) => void
  error?: string
}

const asShared = (group: GroupName): Shared => ({ group, level: 'read' })

/** « Qui peut voir ? »: all the thread reaches, or some of it, chosen in the one share dialog. */
export const AudienceField = ({ thread, value, onChange, error }: AudienceFieldProps) => {
  const t = useNewsTexts()
  const [isOpen, setOpen] = useState(false)
  const near = useRead(audienceContract.findGroups, {
    query: { within: thread.id, structureId: thread.structure.id, limit: 40 },
  })
  const [named, setNamed] = useState<readonly GroupName[]>([])
  const known = [...named, ...(near.data?.items ?? [])]
  const chosen = (value ?? []).flatMap(id => known.find(group => group.id === id) ?? [])
  const save = (shared: readonly Shared[]) => {
    setNamed(shared.map(one => one.group))
    onChange(shared.length > 0 ? shared.map(one => one.group.id) : null)
    setOpen(false)
  }
  const pick = (kind: 'all' | 'some') => {
    if (kind === 'all') onChange(null)
    else setOpen(true)
  }
  return (
    <Stack gap={3}>
      <RadioCards
        label={t.audience}
        value={value === null ? 'all' : 'some'}
        onChange={pick}
        options={[
          { value: 'all' as const, label: t.wholeThread },
          { value: 'some' as const, label: t.narrowed },
        ]}
      />
      {value !== null && (
        <Stack gap={2} align="start">
          <WhoSees groups={chosen} />
          <Button kind="soft" size="s" onPress={() => setOpen(true)}>
            {t.choose}
          </Button>
        </Stack>
      )}
      {error && <Text size="s">{error}</Text>}
      <ShareDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        help={t.audienceHelp}
        value={chosen.map(asShared)}
        suggested={near.data?.items ?? []}
        within={thread.id}
        onSave={save}
      />
    </Stack>
  )
}
