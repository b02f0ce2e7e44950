import { useState } from 'react'
import { audienceContract, type GroupName } from '../../contract/api/audience.ts'
import { useRead } from '../data.ts'
import { Stack } from '../ui/layout.tsx'
import { RadioCards } from '../ui/radio-cards.tsx'
import { ChosenChips } from './chosen-chips.tsx'
import { ShareDialog } from './share-dialog.tsx'
import { WhoSees } from './who-sees.tsx'

export interface NarrowFieldProps {
  /** What it is put in, whose audience it has at first: a thread, a shelf, a calendar. */
  container: { id: string; structure: { id: string } }
  /** Ids of some groups of that audience; null for all of it. */
  audience: readonly string[] | null
  /** Names of groups chosen earlier, wherever they are. */
  named: readonly GroupName[]
  onChange: (groups: readonly GroupName[] | null) => void
  words: { whoSees: string; whole: string; some: string; choose: string; help: string }
  error?: string | undefined
}

const suggestedAtMost = 40

/** Groups of the container’s own structure, the first one thinks of, and those chosen. */
const useGroups = ({ container, audience, named }: NarrowFieldProps) => {
  const near = useRead(audienceContract.findGroups, {
    query: { within: container.id, structureId: container.structure.id, limit: suggestedAtMost },
  })
  const suggested = (near.data?.items ?? []).filter(group => group.audience !== 'administrators')
  const known = new Map([...named, ...suggested].map(group => [group.id, group]))
  const chosen = (audience ?? []).flatMap(id => known.get(id) ?? [])
  return { suggested, chosen, whole: suggested.filter(group => group.kind === 'role') }
}

/** « Qui peut voir ? »: all that the container reaches, or some of it, chosen in the one share dialog. */
export const NarrowField = (props: NarrowFieldProps) => {
  const { container, audience, onChange, words, error } = props
  const [isOpen, setOpen] = useState(false)
  const { suggested, chosen, whole } = useGroups(props)
  return (
    <Stack gap={3}>
      <RadioCards
        label={words.whoSees}
        value={audience ? 'some' : 'whole'}
        onChange={value => (value === 'whole' ? onChange(null) : setOpen(true))}
        options={[
          { value: 'whole' as const, label: words.whole },
          { value: 'some' as const, label: words.some },
        ]}
        error={error}
      />
      {audience && <ChosenChips groups={chosen} choose={words.choose} onChoose={() => setOpen(true)} />}
      <WhoSees groups={audience ? chosen : whole} />
      <ShareDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        help={words.help}
        value={chosen.map(group => ({ group, level: 'read' }))}
        suggested={suggested}
        within={container.id}
        onSave={shared => {
          onChange(shared.length > 0 ? shared.map(({ group }) => group) : null)
          setOpen(false)
        }}
      />
    </Stack>
  )
}
