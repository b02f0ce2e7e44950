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
}

const give = (target: string, scope: Scope, level: Level, ...to: Audience[]): DefaultGrant[] =>
  to.map(audience => ({ target, scope, audience, level }))

/**
 * The communication rules préau starts with (architecture.md, arrêté du 30 novembre 2006 art. 4: « dans les limites du
 * besoin d’en connaître »). On a group: `read` sees its members, `contribute` writes to it, `manage` edits it.
 * No line lets a guardian see or reach another family.
 */
export const communicationRules: DefaultGrant[] = [
  ...give('structure', 'structure', 'read', 'pupils', 'guardians', 'municipal', 'externals', 'staff'),
  ...give('structure', 'structure', 'contribute', 'teachers', 'team'),
  ...give('structure', 'structure', 'manage', 'heads', 'administrators'),
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

  ...give('group.staff', 'structure', 'contribute', 'staff'),
  ...give('group.staff', 'above', 'contribute', 'team'),
  ...give('group.teachers', 'structure', 'contribute', 'staff'),
  ...give('group.teachers', 'above', 'contribute', 'team'),
  ...give('group.heads', 'structure', 'contribute', 'staff', 'guardians', 'municipal', 'heads'),
  ...give('group.heads', 'above', 'contribute', 'team'),
  ...give('group.team', 'structure', 'contribute', 'team', 'staff'),
  ...give('group.pupils', 'structure', 'contribute', 'heads'),
  ...give('group.guardians', 'structure', 'contribute', 'heads'),
  ...give('group.municipal', 'structure', 'contribute', 'heads', 'municipal'),
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
