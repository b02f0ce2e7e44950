import type { Level } from './endpoint.ts'
import type { Words } from './language.ts'

/** Everyone's functions in a structure, in the field's terms (GLOSSARY.md). */
export const roles = [
  'pupil',
  'guardian',
  'teacher',
  'head',
  'inspector',
  'adviser',
  'secretary',
  'support-teacher',
  'classroom-assistant',
  'disability-assistant',
  'municipal',
  'external',
  'local-admin',
  'central-admin',
  'technician',
] as const
export type Role = (typeof roles)[number]

/** The automatic groups of a structure or a class. */
export const audiences = [
  'pupils',
  'guardians',
  'teachers',
  'heads',
  'staff',
  'team',
  'municipal',
  'externals',
  'administrators',
] as const
export type Audience = (typeof audiences)[number]

export const shapes = ['round', 'square', 'triangle', 'star', 'heart', 'flower', 'hexagon', 'drop'] as const
export const colours = ['red', 'orange', 'yellow', 'green', 'blue', 'plum', 'pink', 'teal'] as const
export interface Gommette {
  shape: (typeof shapes)[number]
  colour: (typeof colours)[number]
  /** Name of a Phosphor icon. */
  pictogram: string
}

/** How often someone is told of an event unless they choose otherwise; prefer `daily`. */
export type Frequency = 'at-once' | 'daily' | 'weekly' | 'never'

/** What becomes of a column that holds personal data when its person is erased. */
export type Erasure = 'delete' | 'keep-without-name' | 'keep-by-law'

/**
 * What becomes of a column when two records of one person are made one (decision 0023).
 * - `follows`: it names the person kept; where they already have the same (a unique key), theirs stays.
 * - `in-force`: the same, but what is in force wins over what has ended.
 * - `stays`: it belongs to the account that stops: ways in, devices, settings.
 * - `recomputed`: worked out again from the rest.
 */
export type Merging = 'follows' | 'in-force' | 'stays' | 'recomputed'

/**
 * A column that names a person. Alone, the erasure also says that the column follows its person (what is kept by law
 * stays); where a person is in a unique key, two records of one person may collide: the manifest says what then.
 */
export type PersonalData = Erasure | { erasure: Erasure; merging: Merging }

/** Something an app says happened. */
export interface DeclaredEvent {
  notify: Frequency
  feed: boolean
  /** Only those who hold this level on the resource, and its owner, are told (a comment, something to validate). */
  to?: Level
}

export interface Manifest {
  id: string
  /** What the menu says; with `pupil` words for a child's tile (« Mes nouvelles »). */
  name: Words & { pupil?: Words }
  /** French page address under `/`. */
  path: string
  gommette: Gommette
  /** Level on the app itself given to each automatic group of a structure when the app opens there. */
  openTo: Partial<Record<Audience, Level>>
  /** Kinds of structure where the app opens by itself. */
  opensIn: readonly ('school' | 'constituency' | 'department')[]
  /** Kinds of resource the app creates: `<id>.<kind>`. */
  resources: readonly string[]
  events: Record<string, DeclaredEvent>
  /** Those whose words are found by searching; the binding says which words (`searched`). Left out: what is sensitive. */
  search?: readonly string[]
  /**
   * Where the app shows somebody, a class, a group, a structure, or writes to them: addresses under its path, `:id` standing
   * for it.
   */
  pages?: Partial<Record<'person' | 'class' | 'group' | 'structure' | 'write', string>>
  personalData: Record<string, PersonalData>
  /** DNMA service label (standards §3); `null` for the portal itself. */
  audienceLabel: string | null
  /** Shown on a pupil's home; an administration app never is. */
  forPupils: boolean
  /** In menus only for those who hold this level somewhere; its pages stay open to whoever may read them. */
  inMenusFrom?: Level
}

/** What an event that goes to the feed says in its `data`: all a card needs, and nothing a reader may not see. */
export interface FeedData {
  title: string
  /** First words, plain text, at most 280 characters. */
  excerpt?: string
  /** Shown as a chip (name of the thread, of the blog …), in the app's colour or this one. */
  label?: string
  colour?: (typeof colours)[number]
  image?: { file: string; alt: string } | null
}

export const manifest = <const M extends Manifest>(m: M): M => m
