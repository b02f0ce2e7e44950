import Came from '~icons/check-circle-fill'
import Waiting from '~icons/envelope-simple-fill'
import Blocked from '~icons/lock-fill'
import Never from '~icons/moon-fill'
import { Chip } from '../../../kernel/web/ui/chip.tsx'
import type { AccessState } from '../contract/shapes.ts'
import { useSchoolTexts } from './texts.ts'

const looks = {
  new: { icon: Never, colour: 'orange' },
  invited: { icon: Waiting, colour: 'blue' },
  active: { icon: Came, colour: 'green' },
  blocked: { icon: Blocked, colour: 'red' },
} as const

/** How far an account is: a word, a sign and a tint, never the tint alone. */
export const StateChip = ({ state }: { state: AccessState }) => {
  const t = useSchoolTexts()
  const { icon, colour } = looks[state]
  return (
    <Chip icon={icon} colour={colour}>
      {t.states[state]}
    </Chip>
  )
}
