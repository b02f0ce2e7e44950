import {
  extraKeyOf,
  guardianKeyOf,
  headKeyOf,
  municipalityKeyOf,
  pupilKeyOf,
  schoolKeyOf,
  teacherKeyOf,
} from './keys.ts'
import { loginOf } from './person-name.ts'
import { classByName, schoolBySlug } from './schools.ts'
import { ACADEMY_KEY, CONSTITUENCY_KEY, DEPARTMENT_KEY } from './structures.ts'
import type { CastMember } from './types.ts'

const person = (
  [givenName, familyName]: readonly [given: string, family: string],
  key: string,
  who: Omit<CastMember, 'key' | 'givenName' | 'familyName' | 'login'>,
): CastMember => ({ key, givenName, familyName, login: loginOf({ givenName, familyName }), ...who })

const tilleuls = schoolKeyOf(1)
const lucioles = schoolKeyOf(2)
const louiseMichel = schoolKeyOf(3)
const preVert = schoolBySlug('pre-vert').key
const cm1a = classByName('tilleuls', 'CM1 A').key

/** People of the main school, École élémentaire des Tilleuls in Valbrume, and of its nursery school. */
const mainSchool = {
  claire: person(['Claire', 'Brunet'], teacherKeyOf(1, 6), {
    role: 'teacher',
    structureKey: tilleuls,
    classKey: cm1a,
    about: 'Enseigne au CM1 A : 24 élèves, 31 responsables.',
  }),
  thierry: person(['Thierry', 'Lacombe'], headKeyOf(1), {
    role: 'head',
    structureKey: tilleuls,
    classKey: classByName('tilleuls', 'CE2 A').key,
    about: 'Dirige l’école des Tilleuls et enseigne au CE2 A.',
  }),
  sandrine: person(['Sandrine', 'Peyrat'], teacherKeyOf(1, 1), {
    role: 'teacher',
    structureKey: tilleuls,
    classKey: classByName('tilleuls', 'CP A').key,
    about: 'Enseigne au CP A, la classe de Lou.',
  }),
  noe: person(['Noé', 'Kermarec'], pupilKeyOf(1, 6, 1), {
    role: 'pupil',
    structureKey: tilleuls,
    classKey: cm1a,
    about: 'Élève de CM1 A ; ses parents sont séparés et vivent dans deux communes.',
  }),
  lina: person(['Lina', 'Castel'], pupilKeyOf(1, 6, 2), {
    role: 'pupil',
    structureKey: tilleuls,
    classKey: cm1a,
    about: 'Élève de CM1 A ; son petit frère Ilyès est au CE1 A.',
  }),
  lou: person(['Lou', 'Tessier'], pupilKeyOf(1, 1, 1), {
    role: 'pupil',
    structureKey: tilleuls,
    classKey: classByName('tilleuls', 'CP A').key,
    pictures: ['tree', 'cat', 'star'],
    about: 'Six ans, au CP A ; ouvre sa session avec trois images.',
  }),
  sacha: person(['Sacha', 'Kovalenko'], pupilKeyOf(2, 5, 1), {
    role: 'pupil',
    structureKey: lucioles,
    classKey: classByName('lucioles', 'Les Chouettes').key,
    pictures: ['fish', 'sun', 'boat'],
    about: 'En grande section aux Lucioles ; arrivé d’Ukraine.',
  }),
  benedicte: person(['Bénédicte', 'Fournol'], headKeyOf(2), {
    role: 'head',
    structureKey: lucioles,
    classKey: classByName('lucioles', 'Les Chouettes').key,
    about: 'Dirige l’école maternelle Les Lucioles ; maîtresse de Sacha.',
  }),
  martine: person(['Martine', 'Lopes'], extraKeyOf(60), {
    role: 'classroom-assistant',
    structureKey: lucioles,
    about: 'ATSEM de l’école maternelle Les Lucioles.',
  }),
  rachida: person(['Rachida', 'Amrani'], extraKeyOf(20), {
    role: 'disability-assistant',
    structureKey: tilleuls,
    about: 'AESH aux Tilleuls et aux Lucioles ; mère de Yanis, en CM2 à Louise-Michel.',
  }),
} satisfies Record<string, CastMember>

const families = {
  samira: person(['Samira', 'Benali'], guardianKeyOf(2, 1), {
    role: 'guardian',
    structureKey: tilleuls,
    about: 'Mère de Lina et d’Ilyès ; parent élue.',
  }),
  marc: person(['Marc', 'Castel'], guardianKeyOf(2, 2), {
    role: 'guardian',
    structureKey: tilleuls,
    about: 'Père de Lina et d’Ilyès.',
  }),
  delphine: person(['Delphine', 'Lambert'], guardianKeyOf(1, 1), {
    role: 'guardian',
    structureKey: tilleuls,
    about: 'Mère de Noé et de Maëlle, à Valbrume.',
  }),
  julien: person(['Julien', 'Kermarec'], guardianKeyOf(1, 2), {
    role: 'guardian',
    structureKey: tilleuls,
    about: 'Père de Noé et de Maëlle, à Rochepierre.',
  }),
  camille: person(['Camille', 'Tessier'], guardianKeyOf(3, 1), {
    role: 'guardian',
    structureKey: tilleuls,
    about: 'Mère de Lou.',
  }),
  oksana: person(['Oksana', 'Kovalenko'], guardianKeyOf(4, 1), {
    role: 'guardian',
    structureKey: lucioles,
    about: 'Mère de Sacha ; apprend le français.',
  }),
  fatou: person(['Fatou', 'Diallo'], guardianKeyOf(5, 1), {
    role: 'guardian',
    structureKey: tilleuls,
    about: 'Mère de trois enfants dans deux écoles de Valbrume.',
  }),
  paulo: person(['Paulo', 'Ferreira'], guardianKeyOf(7, 1), {
    role: 'guardian',
    structureKey: preVert,
    about: 'Père d’Inês à Rochepierre et de Tiago à Valbrume.',
  }),
  laetitia: person(['Laëtitia', 'Ferrier'], guardianKeyOf(8, 1), {
    role: 'guardian',
    structureKey: louiseMichel,
    about: 'Mère de Tom ; exerce seule l’autorité parentale.',
  }),
  gregory: person(['Grégory', 'Maillard'], guardianKeyOf(8, 2), {
    role: 'guardian',
    structureKey: louiseMichel,
    about: 'Père de Tom ; un jugement limite ses droits.',
  }),
  odette: person(['Odette', 'Chastang'], guardianKeyOf(9, 1), {
    role: 'guardian',
    structureKey: schoolBySlug('puyvaillant').key,
    about: 'Grand-mère de Mila, dont elle est la responsable ; sans e-mail.',
  }),
  maryse: person(['Maryse', 'Coudert'], guardianKeyOf(10, 1), {
    role: 'guardian',
    structureKey: schoolBySlug('moulin-neuf').key,
    about: 'Assistante familiale de Kylian.',
  }),
} satisfies Record<string, CastMember>

const elsewhere = {
  mathilde: person(['Mathilde', 'Roumégas'], headKeyOf(6), {
    role: 'head',
    structureKey: preVert,
    classKey: classByName('pre-vert', 'CM1-CM2').key,
    about: 'Dirige l’école du Pré-Vert, à Rochepierre.',
  }),
  ines: person(['Inès', 'Carvalho'], teacherKeyOf(6, 4), {
    role: 'teacher',
    structureKey: preVert,
    classKey: classByName('pre-vert', 'CE2-CM1').key,
    about: 'Enseigne à Rochepierre ; sa classe écrit au CM1 A.',
  }),
  elodie: person(['Élodie', 'Marchand'], teacherKeyOf(6, 1), {
    role: 'teacher',
    structureKey: preVert,
    classKey: classByName('pre-vert', 'CP').key,
    about: 'Enseigne à Rochepierre ; mère de Gabin, au CE2 A des Tilleuls.',
  }),
  quentin: person(['Quentin', 'Moulin'], extraKeyOf(21), {
    role: 'teacher',
    structureKey: louiseMichel,
    classKey: classByName('louise-michel', 'CE2').key,
    about: 'Remplace au CE2 de Louise-Michel jusqu’au 18 décembre.',
  }),
  helene: person(['Hélène', 'Vasseur'], extraKeyOf(1), {
    role: 'inspector',
    structureKey: CONSTITUENCY_KEY,
    about: 'Inspectrice de la circonscription de Valbrume.',
  }),
  adrien: person(['Adrien', 'Morel'], extraKeyOf(2), {
    role: 'adviser',
    structureKey: CONSTITUENCY_KEY,
    about: 'Conseiller pédagogique numérique : écrit la plupart des actualités.',
  }),
  valerie: person(['Valérie', 'Cazenave'], extraKeyOf(3), {
    role: 'adviser',
    structureKey: CONSTITUENCY_KEY,
    about: 'Conseillère pédagogique EPS.',
  }),
  stephanie: person(['Stéphanie', 'Oumarou'], extraKeyOf(4), {
    role: 'adviser',
    structureKey: CONSTITUENCY_KEY,
    about: 'Conseillère pédagogique langues et arts.',
  }),
  josiane: person(['Josiane', 'Pradel'], extraKeyOf(5), {
    role: 'secretary',
    structureKey: CONSTITUENCY_KEY,
    about: 'Secrétaire de la circonscription.',
  }),
  laurent: person(['Laurent', 'Vidal'], extraKeyOf(10), {
    role: 'support-teacher',
    structureKey: CONSTITUENCY_KEY,
    about: 'Maître E du RASED.',
  }),
  jeanne: person(['Jeanne', 'Delpech'], extraKeyOf(23), {
    role: 'external',
    structureKey: CONSTITUENCY_KEY,
    about: 'Musicienne : mène la chorale de deux écoles.',
  }),
  bruno: person(['Bruno', 'Pasquier'], extraKeyOf(40), {
    role: 'municipal',
    structureKey: municipalityKeyOf('Valbrume'),
    about: 'Service des écoles de la mairie de Valbrume.',
  }),
  karim: person(['Karim', 'Zerrouki'], extraKeyOf(6), {
    role: 'local-admin',
    structureKey: CONSTITUENCY_KEY,
    about: 'Référent numérique : administre la circonscription.',
  }),
  yann: person(['Yann', 'Le Goff'], extraKeyOf(7), {
    role: 'central-admin',
    structureKey: ACADEMY_KEY,
    about: 'Administre toute la plateforme.',
  }),
  damien: person(['Damien', 'Prévost'], extraKeyOf(8), {
    role: 'technician',
    structureKey: DEPARTMENT_KEY,
    about: 'Technicien du département.',
  }),
} satisfies Record<string, CastMember>

/** The named people of the tests, the screenshots and the public demonstration, by first name. */
export const cast = { ...mainSchool, ...families, ...elsewhere } as const
