import type { Level } from './types.ts'

/** AAF link codes (new series): mother, father, ascendant, foster carer, social services. */
export type Link = '10' | '20' | '38' | '42' | '51'

export interface NamedGuardian {
  /** `Mme Given Family name`. */
  name: string
  link: Link
  /** Street line and commune; families apart live in two places. */
  street: string
  commune: string
  email?: false
}

export interface NamedChild {
  given: string
  family: string
  sex: 'F' | 'M'
  birthDate: string
  /** Short name of the school, rank of the class, level. */
  at: readonly [string, number, Level]
}

export interface NamedFamily {
  /** Fixed for ever: keys of its guardians are made of it. */
  number: number
  guardians: readonly NamedGuardian[]
  children: readonly NamedChild[]
}

const home = (street: string, commune: string) => ({ street, commune })
const valbrume = home('18 rue des Tisserands', 'Valbrume')

/** Families with a story; all the others are drawn by chance. Children take the first seats of their class. */
export const namedFamilies: readonly NamedFamily[] = [
  {
    number: 1,
    guardians: [
      { name: 'Mme Delphine Lambert', link: '10', ...home('7 allée des Noyers', 'Valbrume') },
      { name: 'M. Julien Kermarec', link: '20', ...home('31 quai de la Lurelle', 'Rochepierre') },
    ],
    children: [
      { given: 'Noé', family: 'Kermarec', sex: 'M', birthDate: '2017-05-23', at: ['tilleuls', 6, 'CM1'] },
      { given: 'Maëlle', family: 'Kermarec', sex: 'F', birthDate: '2021-02-11', at: ['lucioles', 4, 'GS'] },
    ],
  },
  {
    number: 2,
    guardians: [
      { name: 'Mme Samira Benali', link: '10', ...valbrume },
      { name: 'M. Marc Castel', link: '20', ...valbrume },
    ],
    children: [
      { given: 'Lina', family: 'Castel', sex: 'F', birthDate: '2017-09-08', at: ['tilleuls', 6, 'CM1'] },
      { given: 'Ilyès', family: 'Castel', sex: 'M', birthDate: '2019-12-02', at: ['tilleuls', 3, 'CE1'] },
    ],
  },
  {
    number: 3,
    guardians: [{ name: 'Mme Camille Tessier', link: '10', ...home('2 impasse des Lilas', 'Valbrume') }],
    children: [{ given: 'Lou', family: 'Tessier', sex: 'F', birthDate: '2020-06-14', at: ['tilleuls', 1, 'CP'] }],
  },
  {
    number: 4,
    guardians: [{ name: 'Mme Oksana Kovalenko', link: '10', ...home('9 rue de la Paix', 'Valbrume') }],
    children: [{ given: 'Sacha', family: 'Kovalenko', sex: 'M', birthDate: '2021-03-30', at: ['lucioles', 5, 'GS'] }],
  },
  {
    number: 5,
    guardians: [{ name: 'Mme Fatou Diallo', link: '10', ...home('12 rue Louise-Labé', 'Valbrume') }],
    children: [
      { given: 'Aminata', family: 'Diallo', sex: 'F', birthDate: '2016-01-19', at: ['tilleuls', 8, 'CM2'] },
      { given: 'Moussa', family: 'Diallo', sex: 'M', birthDate: '2019-04-05', at: ['tilleuls', 3, 'CE1'] },
      { given: 'Sékou', family: 'Diallo', sex: 'M', birthDate: '2022-10-27', at: ['lucioles', 3, 'MS'] },
    ],
  },
  {
    number: 6,
    guardians: [{ name: 'Mme Élodie Marchand', link: '10', ...home('40 rue de la République', 'Valbrume') }],
    children: [{ given: 'Gabin', family: 'Marchand', sex: 'M', birthDate: '2018-08-21', at: ['tilleuls', 5, 'CE2'] }],
  },
  {
    number: 7,
    guardians: [{ name: 'M. Paulo Ferreira', link: '20', ...home('6 route de Valbrume', 'Rochepierre') }],
    children: [
      { given: 'Inês', family: 'Ferreira', sex: 'F', birthDate: '2018-11-12', at: ['pre-vert', 3, 'CE2'] },
      { given: 'Tiago', family: 'Ferreira', sex: 'M', birthDate: '2021-07-01', at: ['moulin-neuf', 2, 'GS'] },
    ],
  },
  {
    number: 8,
    guardians: [
      { name: 'Mme Laëtitia Ferrier', link: '10', ...home('5 clos des Sorbiers', 'Valbrume') },
      { name: 'M. Grégory Maillard', link: '20', ...home('22 rue Haute', 'Castelombre') },
    ],
    children: [{ given: 'Tom', family: 'Ferrier', sex: 'M', birthDate: '2019-02-17', at: ['louise-michel', 3, 'CE1'] }],
  },
  {
    number: 9,
    guardians: [
      { name: 'Mme Odette Chastang', link: '38', ...home('lieu-dit Le Mas-Vieux', 'Puyvaillant'), email: false },
    ],
    children: [{ given: 'Mila', family: 'Chastang', sex: 'F', birthDate: '2016-10-09', at: ['puyvaillant', 1, 'CM2'] }],
  },
  {
    number: 10,
    guardians: [
      { name: 'Mme Maryse Coudert', link: '42', ...home('3 chemin de la Garenne', 'Valbrume') },
      { name: 'Mme Corinne Jaubert', link: '51', ...home('1 place de l’Hôtel-du-Département', 'Valbrume') },
    ],
    children: [{ given: 'Kylian', family: 'Perrot', sex: 'M', birthDate: '2018-03-28', at: ['moulin-neuf', 3, 'CE2'] }],
  },
  {
    number: 11,
    guardians: [{ name: 'Mme Nathalie Roux', link: '10', ...home('14 rue Basse', 'Rochepierre') }],
    children: [{ given: 'Emma', family: 'Faure', sex: 'F', birthDate: '2019-03-02', at: ['pre-vert', 2, 'CE1'] }],
  },
  {
    number: 12,
    guardians: [{ name: 'M. Sylvain Faure', link: '20', ...home('8 rue du Pont', 'Bourg-Mévent') }],
    children: [{ given: 'Emma', family: 'Faure', sex: 'F', birthDate: '2019-10-17', at: ['prevert', 2, 'CE1'] }],
  },
  {
    number: 13,
    guardians: [{ name: 'Mme Nathalie Roux', link: '10', ...home('3 chemin du Ruisseau', 'Aubrelles') }],
    children: [{ given: 'Antonin', family: 'Roux', sex: 'M', birthDate: '2020-01-25', at: ['aubrelles', 2, 'CP'] }],
  },
  {
    number: 14,
    guardians: [
      { name: 'Mme Julie Armand', link: '10', ...home('27 rue Olympe-de-Gouges', 'Valbrume') },
      { name: 'Mme Sophie Weber', link: '10', ...home('27 rue Olympe-de-Gouges', 'Valbrume') },
    ],
    children: [
      { given: 'Suzanne', family: 'Armand', sex: 'F', birthDate: '2017-01-06', at: ['tilleuls', 6, 'CM1'] },
      { given: 'Anatole', family: 'Armand', sex: 'M', birthDate: '2022-04-18', at: ['lucioles', 2, 'MS'] },
    ],
  },
  {
    number: 15,
    guardians: [{ name: 'Mme Thu Nguyen', link: '10', ...home('résidence Le Parc, bâtiment B', 'Valbrume') }],
    children: [
      { given: 'Mai', family: 'Nguyen', sex: 'F', birthDate: '2017-11-29', at: ['tilleuls', 6, 'CM1'] },
      { given: 'Minh', family: 'Nguyen', sex: 'M', birthDate: '2017-11-29', at: ['tilleuls', 7, 'CM1'] },
    ],
  },
  {
    number: 16,
    guardians: [{ name: 'Mme Rachida Amrani', link: '10', ...home('16 rue des Acacias', 'Valbrume') }],
    children: [
      { given: 'Yanis', family: 'Amrani', sex: 'M', birthDate: '2016-07-13', at: ['louise-michel', 6, 'CM2'] },
    ],
  },
  {
    number: 17,
    guardians: [{ name: 'M. Jean-Baptiste Colin', link: '20', ...home('5 rue de l’Horloge', 'Valbrume') }],
    children: [{ given: 'Éloan', family: 'Colin', sex: 'M', birthDate: '2017-03-15', at: ['tilleuls', 6, 'CM1'] }],
  },
]
