import { cast } from '../../../kernel/demo/territory/cast.ts'
import type { Category, Rhythm } from '../contract-entries.ts'

/** Of the week the demonstration is loaded in, or of the one that begins when it is a week-end; those before have theirs too. */
interface DemoDay {
  week: number
  /** Monday is 1. */
  weekday: number
  /** Days it lasts. */
  lasts?: number
}

export interface DemoDate extends DemoDay {
  authorKey: string
  /** A class calendar by its title, else that of the structure. */
  calendar?: string
  structureKey: string
  title: string
  category: Category
  hours?: readonly [start: string, end: string]
  place?: string
  text?: string
  every?: Rhythm
  /** Only these readers of its calendar. */
  audience?: 'guardians' | 'teachers' | 'heads'
  /** Turns that do not take place, counted from the first. */
  cancelled?: readonly number[]
}

const thierry = { authorKey: cast.thierry.key, structureKey: cast.thierry.structureKey }
const claire = { authorKey: cast.claire.key, structureKey: cast.claire.structureKey, calendar: 'CM1 A' }
const adrien = { authorKey: cast.adrien.key, structureKey: cast.adrien.structureKey }
const valerie = { authorKey: cast.valerie.key, structureKey: cast.valerie.structureKey }
const helene = { authorKey: cast.helene.key, structureKey: cast.helene.structureKey }
const mathilde = { authorKey: cast.mathilde.key, structureKey: cast.mathilde.structureKey }
const benedicte = { authorKey: cast.benedicte.key, structureKey: cast.benedicte.structureKey }

export const demoDates: readonly DemoDate[] = [
  {
    ...thierry,
    title: 'Exercice de mise à l’abri',
    category: 'other',
    ...{ week: -2, weekday: 2, hours: ['10:00', '10:45'] },
  },
  {
    ...thierry,
    title: 'Défilé des lanternes',
    category: 'party',
    ...{ week: -1, weekday: 5, hours: ['17:00', '18:30'] },
    place: 'Cour, puis rue des Tilleuls',
    text: 'Chaque enfant vient avec sa lanterne, accompagné d’un adulte. Soupe offerte au retour.',
  },
  {
    ...claire,
    title: 'Course d’endurance avec les CM1 B',
    category: 'outing',
    ...{ week: -2, weekday: 4, hours: ['09:00', '11:30'] },
    place: 'Stade de Valbrume',
  },
  {
    ...adrien,
    title: 'Animation pédagogique : lire à voix haute',
    category: 'training',
    ...{ week: -1, weekday: 3, hours: ['14:00', '17:00'] },
    place: 'Médiathèque de Valbrume',
  },
  {
    ...adrien,
    title: 'Réunion de l’équipe et du RASED',
    category: 'meeting',
    ...{ week: -1, weekday: 1, hours: ['09:00', '11:00'] },
    place: 'Inspection',
  },
  {
    ...thierry,
    title: 'Photo de classe',
    category: 'other',
    ...{ week: 0, weekday: 2, hours: ['08:45', '11:30'] },
    place: 'Préau',
    text: 'Chaque classe passe à son tour ; les fratries sont photographiées à partir de 10 h 30.',
  },
  {
    ...thierry,
    title: 'Conseil d’école',
    category: 'council',
    ...{ week: 0, weekday: 4, hours: ['18:00', '20:00'] },
    place: 'Salle des maîtres',
    text: 'Règlement intérieur, projet d’école, travaux de la cour. Le compte rendu sera affiché et publié.',
  },
  {
    ...thierry,
    title: 'Exercice d’évacuation',
    category: 'other',
    ...{ week: 1, weekday: 1, hours: ['10:00', '10:30'] },
  },
  {
    ...thierry,
    title: 'Conseil des maîtres',
    category: 'council',
    audience: 'teachers',
    every: 'fortnight',
    ...{ week: -2, weekday: 1, hours: ['16:45', '17:45'] },
    place: 'Salle des maîtres',
    cancelled: [2],
  },
  {
    ...thierry,
    title: 'Rencontre avec les parents élus',
    category: 'meeting',
    audience: 'guardians',
    ...{ week: 1, weekday: 2, hours: ['17:30', '18:30'] },
    place: 'Bureau de la direction',
  },
  {
    ...thierry,
    title: 'Marché de Noël de l’école',
    category: 'party',
    ...{ week: 2, weekday: 5, hours: ['16:30', '19:00'] },
    place: 'Cour',
    text: 'Les objets fabriqués dans les classes sont vendus au profit de la coopérative. Gâteaux bienvenus !',
  },
  {
    ...thierry,
    title: 'Semaine du livre',
    category: 'other',
    ...{ week: 1, weekday: 1, lasts: 5 },
    text: 'Chaque matin, un quart d’heure de lecture partagée. Les parents peuvent venir lire : s’inscrire dans le cahier de liaison.',
  },
  {
    ...thierry,
    title: 'Kermesse',
    category: 'party',
    ...{ week: 29, weekday: 6, hours: ['10:00', '17:00'] },
    place: 'Cour',
  },
  {
    ...claire,
    title: 'Piscine',
    category: 'outing',
    every: 'week',
    ...{ week: -2, weekday: 2, hours: ['13:45', '15:30'] },
    place: 'Piscine de Valbrume',
    text: 'Maillot, bonnet et serviette dans un sac. Deux parents agréés accompagnent.',
    cancelled: [3],
  },
  {
    ...claire,
    title: 'Sortie à la ferme des Ormes',
    category: 'outing',
    ...{ week: 1, weekday: 4, hours: ['08:30', '16:30'] },
    place: 'Ferme des Ormes, Rochepierre',
    text: 'Bottes, vêtement de pluie et pique-nique froid. Départ du car à 8 h 45 précises.',
  },
  {
    ...claire,
    title: 'Bibliothèque',
    category: 'other',
    every: 'fortnight',
    ...{ week: -2, weekday: 5, hours: ['10:15', '11:15'] },
    place: 'Médiathèque de Valbrume',
  },
  { ...claire, title: 'Poésie à réciter', category: 'other', ...{ week: 0, weekday: 3 } },
  {
    ...claire,
    title: 'Remise des livrets aux familles',
    category: 'meeting',
    audience: 'guardians',
    ...{ week: 2, weekday: 2, hours: ['16:45', '19:00'] },
    place: 'Classe du CM1 A',
    text: 'Dix minutes par famille ; les horaires sont dans le cahier de liaison.',
  },
  {
    ...adrien,
    title: 'Animation pédagogique : le dictaphone en classe',
    category: 'training',
    ...{ week: 0, weekday: 3, hours: ['14:00', '17:00'] },
    place: 'Médiathèque de Valbrume',
    text: 'Cycles 2 et 3. Venir avec une tablette de l’école.',
  },
  {
    ...adrien,
    title: 'Atelier numérique à la demande',
    category: 'training',
    every: 'month-weekday',
    ...{ week: 1, weekday: 3, hours: ['09:00', '12:00'] },
    place: 'Inspection, salle 2',
  },
  {
    ...helene,
    title: 'Réunion des directrices et directeurs',
    category: 'meeting',
    audience: 'heads',
    ...{ week: 1, weekday: 2, hours: ['09:00', '12:00'] },
    place: 'Salle des fêtes de Valbrume',
    text: 'Carte scolaire, évaluations, sécurité. Émargement à l’accueil.',
  },
  {
    ...helene,
    title: 'Saisie du livret scolaire unique : date limite',
    category: 'other',
    audience: 'heads',
    ...{ week: 2, weekday: 5 },
  },
  {
    ...valerie,
    title: 'Cross de la circonscription',
    category: 'outing',
    ...{ week: 2, weekday: 4, hours: ['09:30', '15:30'] },
    place: 'Stade de Rochepierre',
    text: 'CM1 et CM2. Reporté d’une semaine en cas d’intempéries.',
  },
  {
    ...mathilde,
    title: 'Conseil d’école',
    category: 'council',
    ...{ week: 1, weekday: 4, hours: ['18:00', '20:00'] },
    place: 'Salle polyvalente',
  },
  {
    ...mathilde,
    title: 'Spectacle de Noël',
    category: 'party',
    ...{ week: 3, weekday: 4, hours: ['14:00', '15:30'] },
    place: 'Salle des fêtes',
  },
  {
    ...benedicte,
    title: 'Atelier cuisine avec les parents',
    category: 'party',
    ...{ week: 0, weekday: 5, hours: ['09:00', '11:00'] },
    place: 'Salle de motricité',
  },
  {
    ...benedicte,
    title: 'Visite médicale des grandes sections',
    category: 'other',
    ...{ week: 1, weekday: 3, hours: ['08:30', '11:30'] },
  },
]
