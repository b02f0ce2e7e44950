import { schools } from '../../../kernel/demo/territory/schools.ts'
import { CONSTITUENCY_KEY } from '../../../kernel/demo/territory/structures.ts'
import type { DemoThread } from './types.ts'

const ofTheConstituency: readonly DemoThread[] = [
  {
    key: 'pedagogie',
    name: 'Actualités pédagogiques',
    about: 'Pour enseigner : ressources, formations, outils essayés dans nos classes.',
    structureKey: CONSTITUENCY_KEY,
    audience: ['staff', 'team'],
  },
  {
    key: 'projets',
    name: 'Propositions de projets',
    about: 'Pour faire ensemble : rencontres, correspondances, expositions entre écoles.',
    structureKey: CONSTITUENCY_KEY,
    audience: ['staff', 'team'],
  },
  {
    key: 'directeurs',
    name: 'Informations aux directeurs',
    about: 'Pour la direction : échéances, enquêtes, sécurité, réunions.',
    structureKey: CONSTITUENCY_KEY,
    audience: ['heads', 'team'],
  },
]

/** The three threads of the circonscription, then one for each school. */
export const demoThreads: readonly DemoThread[] = [
  ...ofTheConstituency,
  ...schools.map(
    (school): DemoThread => ({
      key: `ecole:${school.slug}`,
      name: school.name,
      about: `La vie de l’école, à ${school.commune}.`,
      structureKey: school.key,
      audience: ['guardians', 'staff'],
    }),
  ),
]
