import { useState } from 'react'
import Users from '~icons/users-three-bold'
import { audienceContract, type GroupName } from '../../../kernel/contract/api/audience.ts'
import { useRead } from '../../../kernel/web/data.ts'
import { groupWords } from '../../../kernel/web/share-dialog/audience-words.ts'
import { ShareDialog, type Shared } from '../../../kernel/web/share-dialog/share-dialog.tsx'
import { useShareTexts } from '../../../kernel/web/share-dialog/texts.ts'
import { WhoSees } from '../../../kernel/web/share-dialog/who-sees.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Chip } from '../../../kernel/web/ui/chip.tsx'
import { preloadDialog } from '../../../kernel/web/ui/dialog.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { RadioCards } from '../../../kernel/web/ui/radio-cards.tsx'
import type { Thread } from '../contract-threads.ts'
import type { Draft } from './draft.ts'
import { useNewsTexts } from './texts.ts'

export interface AudienceFieldProps {
  thread: Thread
  draft: Draft
  onChange: (fields: Partial<Draft>) => void
  error: string | undefined
}

const suggestedAtMost = 40

/** Groups of the thread’s own structure, the first one thinks of; and those chosen earlier, wherever they are. */
const useGroups = (thread: Thread, draft: Draft) => {
  const near = useRead(audienceContract.findGroups, {
    query: { within: thread.id, structureId: thread.structure.id, limit: suggestedAtMost },
  })
  const suggested = (near.data?.items ?? []).filter(group => group.audience !== 'administrators')
  const known = new Map([...draft.named, ...suggested].map(group => [group.id, group]))
  const chosen = (draft.audience ?? []).flatMap(id => known.get(id) ?? [])
  return { suggested, chosen, whole: suggested.filter(group => group.kind === 'role') }
}

const asShared = (group: GroupName): Shared => ({ group, level: 'read' })

/** « Qui peut voir ? »: all the thread reaches, or some of it, chosen in the one share dialog. */
export const AudienceField = ({ thread, draft, onChange, error }: AudienceFieldProps) => {
  const t = useNewsTexts()
  const words = useShareTexts()
  const [isOpen, setOpen] = useState(false)
  const { suggested, chosen, whole } = useGroups(thread, draft)
  const isWhole = draft.audience === null
  const save = (shared: readonly Shared[]) => {
    const groups = shared.map(({ group }) => group)
    onChange({ audience: groups.length > 0 ? groups.map(({ id }) => id) : null, named: groups })
    setOpen(false)
  }
  return (
    <Card as="section">
      <Stack gap={3}>
        <RadioCards
          label={t.whoSees}
          value={isWhole ? 'whole' : 'some'}
          onChange={value => (value === 'whole' ? onChange({ audience: null, named: [] }) : setOpen(true))}
          options={[
            { value: 'whole' as const, label: t.wholeThread },
            { value: 'some' as const, label: t.someGroups },
          ]}
          error={error}
        />
        {!isWhole && (
          <Row gap={2}>
            {chosen.map(group => (
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
              {t.choose}
            </Button>
          </Row>
        )}
        <WhoSees groups={isWhole ? whole : chosen} />
      </Stack>
      <ShareDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        help={t.audienceHelp}
        value={chosen.map(asShared)}
        suggested={suggested}
        within={thread.id}
        onSave={save}
      />
    </Card>
  )
}
