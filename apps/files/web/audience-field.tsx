import { useState } from 'react'
import Users from '~icons/users-three-bold'
import { audienceContract, type GroupName } from '../../../kernel/contract/api/audience.ts'
import { useRead } from '../../../kernel/web/data.ts'
import { groupWords } from '../../../kernel/web/share-dialog/audience-words.ts'
import { ShareDialog, type Shared } from '../../../kernel/web/share-dialog/share-dialog.tsx'
import { useShareTexts } from '../../../kernel/web/share-dialog/texts.ts'
import { WhoSees } from '../../../kernel/web/share-dialog/who-sees.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Chip } from '../../../kernel/web/ui/chip.tsx'
import { preloadDialog } from '../../../kernel/web/ui/dialog.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { RadioCards } from '../../../kernel/web/ui/radio-cards.tsx'
import type { Shelf } from '../contract-shelves.ts'
import { useFilesTexts } from './texts.ts'
import type { Draft } from './written.ts'

interface AudienceFieldProps {
  shelf: Shelf
  draft: Draft
  onChange: (change: Partial<Draft>) => void
  error: string | undefined
}

const suggestedAtMost = 40

const asShared = (group: GroupName): Shared => ({ group, level: 'read' })

/** « Qui peut voir ? »: all the shelf reaches, or some of it, chosen in the one share dialog. */
export const AudienceField = ({ shelf, draft, onChange, error }: AudienceFieldProps) => {
  const t = useFilesTexts()
  const words = useShareTexts()
  const [isOpen, setOpen] = useState(false)
  const near = useRead(audienceContract.findGroups, {
    query: { within: shelf.id, structureId: shelf.structure.id, limit: suggestedAtMost },
  })
  const suggested = (near.data?.items ?? []).filter(group => group.audience !== 'administrators')
  const isWhole = draft.audience === null
  const save = (shared: readonly Shared[]) => {
    const groups = shared.map(({ group }) => group)
    onChange({ audience: groups.length > 0 ? groups.map(({ id }) => id) : null, named: groups })
    setOpen(false)
  }
  return (
    <Stack gap={3}>
      <RadioCards
        label={t.whoSees}
        value={isWhole ? 'whole' : 'some'}
        onChange={value => (value === 'whole' ? onChange({ audience: null, named: [] }) : setOpen(true))}
        options={[
          { value: 'whole' as const, label: t.wholeShelf },
          { value: 'some' as const, label: t.someGroups },
        ]}
        error={error}
      />
      {!isWhole && (
        <Row gap={2}>
          {draft.named.map(group => (
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
      <WhoSees groups={isWhole ? suggested.filter(({ kind }) => kind === 'role') : draft.named} />
      <ShareDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        help={t.audienceHelp}
        value={draft.named.map(asShared)}
        suggested={suggested}
        within={shelf.id}
        onSave={save}
      />
    </Stack>
  )
}
