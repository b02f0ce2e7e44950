import Users from '~icons/users-three-bold'
import type { GroupName } from '../../contract/api/audience.ts'
import { Button } from '../ui/button.tsx'
import { Chip } from '../ui/chip.tsx'
import { preloadDialog } from '../ui/dialog.tsx'
import { Row } from '../ui/layout.tsx'
import { groupWords } from './audience-words.ts'
import { useShareTexts } from './texts.ts'

interface ChosenChipsProps {
  groups: readonly GroupName[]
  /** What the button says. */
  choose: string
  onChoose: () => void
  /** Id of what says why the choice is refused. */
  describedBy?: string | undefined
}

/** The groups chosen, and the way to the share dialog to choose others. */
export const ChosenChips = ({ groups, choose, onChoose, describedBy }: ChosenChipsProps) => {
  const t = useShareTexts()
  return (
    <Row gap={2}>
      {groups.map(group => (
        <Chip key={group.id}>{groupWords(group, t)}</Chip>
      ))}
      <Button
        kind="soft"
        size="s"
        icon={Users}
        onPress={onChoose}
        onPointerEnter={preloadDialog}
        aria-haspopup="dialog"
        aria-describedby={describedBy}
      >
        {choose}
      </Button>
    </Row>
  )
}
