import { pupilsOf } from './families.ts'
import { extraKeyOf, guardianKeyOf, headKeyOf, teacherKeyOf } from './keys.ts'
import { schoolBySlug, schools } from './schools.ts'
import { CONSTITUENCY_KEY } from './structures.ts'
import type { ManualGroup } from './types.ts'

const school = (slug: string) => schoolBySlug(slug)
const head = (slug: string) => headKeyOf(school(slug).n)
const teacher = (slug: string, rank: number) => teacherKeyOf(school(slug).n, rank)
const claire = teacher('tilleuls', 6)
const ines = teacher('pre-vert', 4)
const adrien = extraKeyOf(2)
const valerie = extraKeyOf(3)
const stephanie = extraKeyOf(4)

const betweenSchools: readonly ManualGroup[] = [
  {
    key: 'groupe-chorale',
    name: 'Chorale des deux rives',
    about: 'Les CM1 des Tilleuls et les CM1-CM2 du Pré-Vert chantent ensemble avec Jeanne Delpech.',
    structureKey: CONSTITUENCY_KEY,
    ownerKey: stephanie,
    memberKeys: [
      stephanie,
      extraKeyOf(23),
      claire,
      head('pre-vert'),
      ...pupilsOf('tilleuls', 6),
      ...pupilsOf('pre-vert', 5),
    ],
  },
  {
    key: 'groupe-correspondance',
    name: 'Correspondance Valbrume – Rochepierre',
    about: 'Deux classes de CM1 qui s’écrivent, et leurs enseignantes.',
    structureKey: CONSTITUENCY_KEY,
    ownerKey: ines,
    memberKeys: [claire, ines, ...pupilsOf('tilleuls', 6), ...pupilsOf('pre-vert', 4)],
  },
  {
    key: 'groupe-referents-numeriques',
    name: 'Référents numériques des écoles',
    about: 'Un enseignant ou une enseignante par école qui essaie, raconte et dépanne.',
    structureKey: CONSTITUENCY_KEY,
    ownerKey: adrien,
    memberKeys: [
      adrien,
      extraKeyOf(6),
      claire,
      teacher('lucioles', 3),
      teacher('pre-vert', 2),
      teacher('prevert', 3),
      teacher('mistral', 3),
      teacher('pontarlane', 4),
      teacher('josephine-baker', 4),
      head('tourvieille'),
      head('vaudore'),
      head('noirlande'),
    ],
  },
  {
    key: 'groupe-olympiade',
    name: 'Semaine des petits champions : écoles inscrites',
    about: 'Les équipes qui préparent la semaine sportive d’avril.',
    structureKey: CONSTITUENCY_KEY,
    ownerKey: valerie,
    memberKeys: [
      valerie,
      head('tilleuls'),
      head('prevert'),
      head('pontarlane'),
      head('george-sand'),
      head('lande'),
      head('velmont'),
    ],
  },
  {
    key: 'groupe-classes-uniques',
    name: 'Classes uniques du plateau',
    about: 'Dix collègues seuls dans leur école, qui ne veulent pas le rester.',
    structureKey: CONSTITUENCY_KEY,
    ownerKey: head('tourvieille'),
    memberKeys: schools.filter(({ planned }) => planned[0]?.name === 'Classe unique').map(({ n }) => headKeyOf(n)),
  },
]

const inOneSchool: readonly ManualGroup[] = [
  {
    key: 'groupe-conseil-tilleuls',
    name: 'Conseil d’école des Tilleuls',
    about: 'Direction, équipe, parents élus le 9 octobre 2026 et mairie.',
    structureKey: school('tilleuls').key,
    ownerKey: head('tilleuls'),
    memberKeys: [
      head('tilleuls'),
      ...[1, 2, 3, 4, 6, 7, 8].map(rank => teacher('tilleuls', rank)),
      ...[2, 3, 5, 14].map(family => guardianKeyOf(family, 1)),
      guardianKeyOf(17, 1),
      extraKeyOf(40),
    ],
  },
  {
    key: 'groupe-musee',
    name: 'Accompagnateurs du musée',
    about: 'Les parents qui viennent au musée avec le CM1 A, mardi 1er décembre.',
    structureKey: school('tilleuls').key,
    ownerKey: claire,
    memberKeys: [claire, guardianKeyOf(2, 2), guardianKeyOf(17, 1)],
  },
  {
    key: 'groupe-journal',
    name: 'Le Petit Tilleul',
    about: 'La rédaction du journal de l’école : douze élèves de CM1 et de CM2.',
    structureKey: school('tilleuls').key,
    ownerKey: teacher('tilleuls', 8),
    memberKeys: [
      teacher('tilleuls', 8),
      claire,
      ...pupilsOf('tilleuls', 6).slice(0, 6),
      ...pupilsOf('tilleuls', 8).slice(0, 6),
    ],
  },
  {
    key: 'groupe-conseil-mistral',
    name: 'Équipe bilingue',
    about: 'Les classes en français et en occitan de Chantelarc.',
    structureKey: school('mistral').key,
    ownerKey: head('mistral'),
    memberKeys: [head('mistral'), teacher('mistral', 1), teacher('mistral', 2), teacher('mistral', 3), stephanie],
  },
]

export const manualGroups: readonly ManualGroup[] = [...betweenSchools, ...inOneSchool]
