import type { Role } from '../../contract/manifest.ts'
import { extraKeyOf, municipalityKeyOf } from './keys.ts'
import { loginOf, parseName } from './person-name.ts'
import { schoolBySlug } from './schools.ts'
import { ACADEMY_KEY, CONSTITUENCY_KEY, DEPARTMENT_KEY } from './structures.ts'
import type { Attachment, ExtraPerson } from './types.ts'

type Row = readonly [number: number, name: string, domain: string, ...attachments: Attachment[]]

const at = (role: Role, structureKey: string, title: string): Attachment => ({ role, structureKey, title })
const inSchool = (role: Role, slug: string, title: string) => at(role, schoolBySlug(slug).key, title)
const inTown = (commune: string, title: string) => at('municipal', municipalityKeyOf(commune), title)
/** A service of the town hall works in the schools it serves. */
const inSchoolsOf = (slugs: readonly string[], title: string) => slugs.map(slug => inSchool('municipal', slug, title))
const ofValbrume = ['tilleuls', 'lucioles', 'louise-michel', 'hirondelles', 'moulin-neuf']
const academic = 'ac-exemple.invalid'

const constituencyTeam: readonly Row[] = [
  [1, 'Mme Hélène Vasseur', academic, at('inspector', CONSTITUENCY_KEY, 'Inspectrice de l’éducation nationale')],
  [2, 'M. Adrien Morel', academic, at('adviser', CONSTITUENCY_KEY, 'Conseiller pédagogique numérique')],
  [3, 'Mme Valérie Cazenave', academic, at('adviser', CONSTITUENCY_KEY, 'Conseillère pédagogique EPS')],
  [4, 'Mme Stéphanie Oumarou', academic, at('adviser', CONSTITUENCY_KEY, 'Conseillère pédagogique langues et arts')],
  [5, 'Mme Josiane Pradel', academic, at('secretary', CONSTITUENCY_KEY, 'Secrétaire de circonscription')],
  [
    6,
    'M. Karim Zerrouki',
    academic,
    at('local-admin', CONSTITUENCY_KEY, 'Enseignant référent numérique, administrateur local'),
  ],
  [7, 'M. Yann Le Goff', academic, at('central-admin', ACADEMY_KEY, 'Administrateur central')],
  [8, 'M. Damien Prévost', 'valdombre.invalid', at('technician', DEPARTMENT_KEY, 'Technicien informatique')],
  [
    9,
    'Mme Agnès Thibault',
    academic,
    at('support-teacher', CONSTITUENCY_KEY, 'Psychologue de l’éducation nationale (RASED)'),
  ],
  [
    10,
    'M. Laurent Vidal',
    academic,
    at('support-teacher', CONSTITUENCY_KEY, 'Enseignant spécialisé, aide pédagogique (RASED)'),
  ],
  [
    11,
    'Mme Nadège Sorel',
    academic,
    at('support-teacher', CONSTITUENCY_KEY, 'Enseignante spécialisée, aide relationnelle (RASED)'),
  ],
]

const aroundClasses: readonly Row[] = [
  [
    20,
    'Mme Rachida Amrani',
    academic,
    inSchool('disability-assistant', 'tilleuls', 'AESH'),
    inSchool('disability-assistant', 'lucioles', 'AESH'),
  ],
  [
    21,
    'M. Quentin Moulin',
    academic,
    { ...inSchool('teacher', 'louise-michel', 'Enseignant remplaçant'), from: '2026-11-09', until: '2026-12-18' },
  ],
  [
    22,
    'Mme Aurore Bastide',
    academic,
    { ...inSchool('teacher', 'aubrelles', 'Enseignante remplaçante'), from: '2026-09-21', until: '2026-10-02' },
  ],
  [23, 'Mme Jeanne Delpech', 'musique-en-ombre.invalid', at('external', CONSTITUENCY_KEY, 'Musicienne intervenante')],
]

const townHalls: readonly Row[] = [
  [
    40,
    'M. Bruno Pasquier',
    'mairie-valbrume.invalid',
    inTown('Valbrume', 'Responsable du service des écoles'),
    ...inSchoolsOf(ofValbrume, 'Service des écoles'),
  ],
  [41, 'Mme Ghislaine Rieux', 'mairie-valbrume.invalid', inTown('Valbrume', 'Restauration scolaire')],
  [
    42,
    'M. Sofiane Kaci',
    'mairie-valbrume.invalid',
    inTown('Valbrume', 'Animateur périscolaire'),
    ...inSchoolsOf(['tilleuls', 'louise-michel'], 'Animateur périscolaire'),
  ],
  [43, 'Mme Bernadette Azéma', 'mairie-rochepierre.invalid', inTown('Rochepierre', 'Affaires scolaires')],
  [44, 'M. Thomas Gely', 'mairie-rochepierre.invalid', inTown('Rochepierre', 'Animateur périscolaire')],
  [45, 'Mme Muriel Lanta', 'mairie-bourg-mevent.invalid', inTown('Bourg-Mévent', 'Secrétaire de mairie')],
  [46, 'M. Alain Bordes', 'mairie-chantelarc.invalid', inTown('Chantelarc', 'Secrétaire de mairie')],
  [47, 'Mme Régine Faugère', 'mairie-pontarlane.invalid', inTown('Pontarlane', 'Affaires scolaires')],
  [
    48,
    'Mme Évelyne Caussat',
    'rpi-lurelle.invalid',
    inTown('Brégnac', 'Transport et cantine du RPI'),
    inTown('Tauzelles', 'Transport et cantine du RPI'),
    inTown('Ribeyrelle', 'Transport et cantine du RPI'),
  ],
  [49, 'M. Didier Salesse', 'mairie-montsarrac.invalid', inTown('Montsarrac', 'Secrétaire de mairie')],
  [50, 'Mme Sylvie Chabert', 'mairie-la-roche-merlee.invalid', inTown('La Roche-Merlée', 'Secrétaire de mairie')],
]

const atsem = (number: number, name: string, slug: string): Row => [
  number,
  name,
  'mairies-valdombre.invalid',
  inSchool('classroom-assistant', slug, 'ATSEM'),
  inTown(schoolBySlug(slug).commune, 'ATSEM'),
]

const classroomAssistants: readonly Row[] = [
  atsem(60, 'Mme Martine Lopes', 'lucioles'),
  atsem(61, 'Mme Véronique Calmettes', 'lucioles'),
  atsem(62, 'Mme Jamila Ouali', 'lucioles'),
  atsem(63, 'Mme Christiane Pons', 'hirondelles'),
  atsem(64, 'Mme Priscilla Hoarau', 'hirondelles'),
  atsem(65, 'Mme Sylviane Bru', 'moulin-neuf'),
  atsem(66, 'Mme Nelly Garrouste', 'mesanges'),
  atsem(67, 'Mme Carla Teixeira', 'mesanges'),
  atsem(68, 'Mme Brigitte Fau', 'petits-pas'),
  atsem(69, 'Mme Élodie Rossignol', 'mistral'),
  atsem(70, 'Mme Françoise Nègre', 'pontarlane'),
  atsem(71, 'Mme Sabine Loubet', 'bregnac'),
  atsem(72, 'M. Kévin Artigues', 'montsarrac'),
  atsem(73, 'Mme Paulette Gisclard', 'lutins'),
  atsem(74, 'Mme Anne-Marie Cros', 'victor-hugo'),
]

/** Everyone the official files do not name. */
export const peopleOutsideFeeds: readonly ExtraPerson[] = [
  ...constituencyTeam,
  ...aroundClasses,
  ...townHalls,
  ...classroomAssistants,
].map(([number, name, domain, ...attachments]) => ({
  ...parseName(name),
  key: extraKeyOf(number),
  email: `${loginOf(parseName(name))}@${domain}`,
  attachments,
}))
