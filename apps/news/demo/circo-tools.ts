import { adrien } from './people.ts'
import type { DemoSeries } from './types.ts'

/** The rendezvous of the adviser for digital tools, with what its index is made of. */
export const toolsSeries: DemoSeries = {
  thread: 'pedagogie',
  authorKey: adrien,
  at: '2026-09-01T09:20',
  title: `L’outil numérique de la semaine`,
  description: `Chaque vendredi, un outil, un usage, une fiche : ce qui tient en dix minutes de préparation.`,
  weekday: 5,
  time: '14:00',
  themes: [
    'Lire et écrire',
    'Parler et écouter',
    'Mathématiques',
    'Explorer le monde',
    'Climat de classe',
    'Se connecter',
  ],
}
