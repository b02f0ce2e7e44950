import { t } from './schema.ts'

/** Who a school’s rules speak of: its automatic groups, and the circonscription’s team that looks after it. */
export const parties = ['pupils', 'guardians', 'teachers', 'heads', 'staff', 'municipal', 'externals', 'team'] as const
export type Party = (typeof parties)[number]

/** `sees`: finds the names. `writes`: also shares with them and writes to them. */
export const powers = ['none', 'sees', 'writes'] as const
export type Power = (typeof powers)[number]

/** Why nobody may change a cell; said on screen. */
export const fixedReasons = [
  'families',
  'class-team',
  'direction',
  'need-to-know',
  'territory',
  'as-staff',
  'project',
] as const
export type FixedReason = (typeof fixedReasons)[number]

/** What one party may do towards another in a school. */
export interface CommunicationCell {
  from: Party
  to: Party
  /** What préau starts with; default-grants.ts gives the same, and a test compares them. */
  standard: Power
  /** `class`: towards the people of their own class, not of the school. */
  reach: 'class' | 'school'
  /** What a school may choose; empty where nobody chooses. */
  options: readonly Power[]
  reason: FixedReason | null
}

const open = (from: Party, to: Party, standard: Power, more: Partial<CommunicationCell> = {}): CommunicationCell => ({
  from,
  to,
  standard,
  reach: 'school',
  options: powers,
  reason: null,
  ...more,
})
const fixed = (from: Party, standard: Power, reason: FixedReason, ...to: Party[]): CommunicationCell[] =>
  to.map(one => ({ from, to: one, standard, reach: 'school', options: [], reason }))

/** Hiding a teacher from the families, or colleagues from one another, would help nobody. */
const atLeastSees = { options: ['sees', 'writes'] } as const
const ofClass = { reach: 'class' } as const

/**
 * The communication matrix of a school (architecture.md « Default communication rules », arrêté du 30 novembre 2006
 * art. 4: « dans les limites du besoin d’en connaître »), row after row.
 */
export const communicationCells: readonly CommunicationCell[] = [
  open('pupils', 'pupils', 'sees', ofClass),
  ...fixed('pupils', 'none', 'families', 'guardians'),
  open('pupils', 'teachers', 'writes', { ...ofClass, ...atLeastSees }),
  open('pupils', 'heads', 'none'),
  ...fixed('pupils', 'none', 'need-to-know', 'staff', 'municipal', 'externals', 'team'),

  ...fixed('guardians', 'none', 'families', 'pupils'),
  open('guardians', 'guardians', 'none', ofClass),
  open('guardians', 'teachers', 'writes', { ...ofClass, ...atLeastSees }),
  open('guardians', 'heads', 'writes', atLeastSees),
  open('guardians', 'staff', 'none'),
  open('guardians', 'municipal', 'none'),
  ...fixed('guardians', 'none', 'need-to-know', 'externals', 'team'),

  ...fixed('teachers', 'writes', 'class-team', 'pupils', 'guardians').map(cell => ({ ...cell, ...ofClass })),
  ...fixed('teachers', 'none', 'as-staff', 'teachers', 'heads', 'staff', 'municipal', 'externals'),
  ...fixed('teachers', 'writes', 'territory', 'team'),

  ...fixed('heads', 'writes', 'direction', 'pupils', 'guardians'),
  ...fixed('heads', 'none', 'as-staff', 'teachers', 'heads', 'staff'),
  open('heads', 'municipal', 'writes'),
  open('heads', 'externals', 'none'),
  ...fixed('heads', 'writes', 'territory', 'team'),

  open('staff', 'pupils', 'none'),
  open('staff', 'guardians', 'none'),
  open('staff', 'teachers', 'writes', atLeastSees),
  open('staff', 'heads', 'writes', atLeastSees),
  open('staff', 'staff', 'writes', atLeastSees),
  open('staff', 'municipal', 'none'),
  open('staff', 'externals', 'none'),
  ...fixed('staff', 'writes', 'territory', 'team'),

  ...fixed('municipal', 'none', 'need-to-know', 'pupils'),
  open('municipal', 'guardians', 'none'),
  open('municipal', 'teachers', 'none'),
  open('municipal', 'heads', 'writes'),
  open('municipal', 'staff', 'none'),
  open('municipal', 'municipal', 'writes'),
  ...fixed('municipal', 'none', 'project', 'externals'),
  ...fixed('municipal', 'none', 'need-to-know', 'team'),

  ...fixed('externals', 'none', 'project', 'pupils', 'guardians'),
  open('externals', 'teachers', 'none'),
  open('externals', 'heads', 'none'),
  open('externals', 'staff', 'none'),
  ...fixed('externals', 'none', 'project', 'municipal', 'externals', 'team'),

  ...fixed('team', 'none', 'need-to-know', 'pupils', 'guardians'),
  ...fixed('team', 'writes', 'territory', 'teachers', 'heads', 'staff'),
  ...fixed('team', 'none', 'need-to-know', 'municipal', 'externals'),
  ...fixed('team', 'writes', 'territory', 'team'),
]

/** Teachers and the head are part of the staff: what all may do, they may; who reaches all, reaches them. */
const within = (party: Party): Party[] => (party === 'teachers' || party === 'heads' ? [party, 'staff'] : [party])

const higher = (one: Power, other: Power): Power => (powers.indexOf(one) >= powers.indexOf(other) ? one : other)
export const isLower = (one: Power, other: Power): boolean => powers.indexOf(one) < powers.indexOf(other)

export type ChosenPower = (from: Party, to: Party) => Power | undefined

export const cellOf = (from: Party, to: Party): CommunicationCell | undefined =>
  communicationCells.find(cell => cell.from === from && cell.to === to)

/** What a cell starts with, by itself. */
export const standardOf = (from: Party, to: Party): Power => cellOf(from, to)?.standard ?? 'none'

const ownPower = (chosen: ChosenPower, from: Party, to: Party): Power => chosen(from, to) ?? standardOf(from, to)

/** What a cell holds at least, because a wider one gives it (« toute l’équipe »). */
export const floorOf = (chosen: ChosenPower, from: Party, to: Party): Power =>
  within(from)
    .flatMap(sender => within(to).map(recipient => [sender, recipient] as const))
    .filter(([sender, recipient]) => sender !== from || recipient !== to)
    .reduce<Power>((floor, [sender, recipient]) => higher(floor, ownPower(chosen, sender, recipient)), 'none')

/** What people may really do: the highest of the cell and of those that hold it, as grants do. */
export const powerOf = (chosen: ChosenPower, from: Party, to: Party): Power =>
  higher(ownPower(chosen, from, to), floorOf(chosen, from, to))

export const PartyName = t.oneOf(...parties)
export const PowerName = t.oneOf(...powers)
