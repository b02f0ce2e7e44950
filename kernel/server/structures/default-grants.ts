import type { Level } from '../../contract/endpoint.ts'
import type { Audience, Manifest } from '../../contract/manifest.ts'

/**
 * Where the holder of a default grant is found: the automatic group of the class, of the structure itself, or of every
 * structure above it (the circonscription's team for its schools).
 */
export type Scope = 'class' | 'structure' | 'above'

export interface DefaultGrant {
  /** `structure`, `class`, `group.<audience>`, `class-group.<audience>`, `app.<id>`. */
  target: string
  scope: Scope
  audience: Audience
  level: Level
  /**
   * Kinds of structure where the rule holds; everywhere when absent. A role counts in everything above its structure
   * (the heads of 59 schools are « heads » of the circonscription): what a head does in a school must say so.
   */
  kinds?: readonly string[]
}

const give = (target: string, scope: Scope, level: Level, ...to: Audience[]): DefaultGrant[] =>
  to.map(audience => ({ target, scope, audience, level }))

const inKinds = (kinds: readonly string[], rules: DefaultGrant[]): DefaultGrant[] =>
  rules.map(rule => ({ ...rule, kinds }))

const school = ['school'] as const
/** Town hall and its schools. */
const commune = ['school', 'municipality'] as const

/**
 * The communication rules préau starts with (architecture.md, arrêté du 30 novembre 2006 art. 4: « dans les limites du
 * besoin d’en connaître »). On a group: `read` sees its members, `contribute` writes to it, `manage` edits it.
 * No line lets a guardian see or reach another family.
 */
export const communicationRules: DefaultGrant[] = [
  ...give('structure', 'structure', 'read', 'pupils', 'guardians', 'municipal', 'externals', 'staff'),
  ...inKinds(school, give('structure', 'structure', 'contribute', 'teachers')),
  ...give('structure', 'structure', 'contribute', 'team'),
  ...inKinds(school, give('structure', 'structure', 'manage', 'heads')),
  ...give('structure', 'structure', 'manage', 'administrators'),
  ...give('structure', 'above', 'read', 'team'),
  ...give('structure', 'above', 'manage', 'administrators'),

  ...give('class', 'class', 'read', 'pupils', 'guardians'),
  ...give('class', 'class', 'manage', 'teachers'),
  ...give('class', 'structure', 'read', 'staff'),
  ...give('class', 'structure', 'manage', 'heads', 'administrators'),
  ...give('class', 'above', 'manage', 'administrators'),

  ...give('class-group.pupils', 'class', 'read', 'pupils'),
  ...give('class-group.pupils', 'class', 'manage', 'teachers'),
  ...give('class-group.pupils', 'structure', 'manage', 'heads', 'administrators'),
  ...give('class-group.guardians', 'class', 'manage', 'teachers'),
  ...give('class-group.guardians', 'structure', 'manage', 'heads', 'administrators'),
  ...give('class-group.teachers', 'class', 'contribute', 'pupils', 'guardians', 'teachers'),
  ...give('class-group.teachers', 'structure', 'contribute', 'staff'),
  ...give('class-group.teachers', 'structure', 'manage', 'heads', 'administrators'),

  ...inKinds(school, give('group.staff', 'structure', 'contribute', 'staff')),
  ...give('group.staff', 'structure', 'contribute', 'team'),
  ...give('group.staff', 'above', 'contribute', 'team'),
  ...inKinds(school, give('group.teachers', 'structure', 'contribute', 'staff')),
  ...give('group.teachers', 'structure', 'contribute', 'team'),
  ...give('group.teachers', 'above', 'contribute', 'team'),
  ...inKinds(school, give('group.heads', 'structure', 'contribute', 'staff', 'guardians')),
  ...inKinds(commune, give('group.heads', 'structure', 'contribute', 'municipal')),
  ...give('group.heads', 'structure', 'contribute', 'heads', 'team'),
  ...give('group.heads', 'above', 'contribute', 'team'),
  ...give('group.team', 'structure', 'contribute', 'team', 'staff'),
  ...inKinds(school, give('group.pupils', 'structure', 'contribute', 'heads')),
  ...inKinds(school, give('group.guardians', 'structure', 'contribute', 'heads')),
  ...inKinds(commune, give('group.municipal', 'structure', 'contribute', 'heads', 'municipal')),
  ...['pupils', 'guardians', 'teachers', 'heads', 'staff', 'team', 'municipal', 'externals', 'administrators'].flatMap(
    audience => [
      ...give(`group.${audience}`, 'structure', 'manage', 'administrators'),
      ...give(`group.${audience}`, 'above', 'manage', 'administrators'),
    ],
  ),
]

/** Levels on an app in a structure, as its manifest asks, with those who set it up. */
export const openingGrants = (app: Manifest): DefaultGrant[] => [
  ...Object.entries(app.openTo).map(
    ([audience, level]): DefaultGrant => ({
      target: `app.${app.id}`,
      scope: 'structure',
      audience: audience as Audience,
      level,
    }),
  ),
  ...give(`app.${app.id}`, 'structure', 'manage', 'administrators'),
  ...give(`app.${app.id}`, 'above', 'manage', 'administrators'),
]
