import { pupilKeyOf } from './keys.ts'
import type { Motto } from './types.ts'

/** What pupils of CM1 A and CP A wrote on their cards, in their own words. */
export const mottos: readonly Motto[] = [
  { pupilKey: pupilKeyOf(1, 6, 1), text: 'Une fontaine de plus chaque semaine', on: '2026-11-06' },
  { pupilKey: pupilKeyOf(1, 6, 2), text: 'J’ai toujours une énigme dans la poche', on: '2026-09-14' },
  { pupilKey: pupilKeyOf(1, 6, 4), text: 'Je cours lentement, mais longtemps', on: '2026-10-13' },
  { pupilKey: pupilKeyOf(1, 6, 7), text: 'Les tortues ont raison', on: '2026-09-21' },
  { pupilKey: pupilKeyOf(1, 6, 11), text: 'On recommence jusqu’à ce que ça tienne', on: '2026-10-02' },
  { pupilKey: pupilKeyOf(1, 1, 1), text: 'J’aime les arbres', on: '2026-11-16' },
]
