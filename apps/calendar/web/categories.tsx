import Outing from '~icons/bus-fill'
import Other from '~icons/calendar-dots-fill'
import Council from '~icons/chalkboard-teacher-fill'
import Party from '~icons/confetti-fill'
import Training from '~icons/graduation-cap-fill'
import Meeting from '~icons/users-three-fill'
import type { Gommette } from '../../../kernel/contract/manifest.ts'
import type { Pictogram } from '../../../kernel/web/ui/pictogram.tsx'
import type { Category } from '../contract-entries.ts'

interface CategoryLook extends Pick<Gommette, 'shape' | 'colour'> {
  icon: Pictogram
}

/** What a child who does not read yet tells them apart by. */
export const categoryLooks: Record<Category, CategoryLook> = {
  outing: { shape: 'drop', colour: 'blue', icon: Outing },
  meeting: { shape: 'round', colour: 'plum', icon: Meeting },
  council: { shape: 'square', colour: 'teal', icon: Council },
  training: { shape: 'triangle', colour: 'green', icon: Training },
  party: { shape: 'star', colour: 'pink', icon: Party },
  other: { shape: 'hexagon', colour: 'orange', icon: Other },
}
