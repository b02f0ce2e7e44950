import type { Role } from '../../../kernel/contract/manifest.ts'
import type { StructureKind } from '../contract/shapes.ts'

/** What one may be, by hand, in each kind of structure: pupils and guardians come by their class. */
const rolesIn: Record<StructureKind, readonly Role[]> = {
  academy: ['inspector', 'adviser', 'secretary', 'technician', 'local-admin', 'central-admin'],
  department: ['inspector', 'adviser', 'secretary', 'technician', 'local-admin', 'central-admin'],
  constituency: [
    'inspector',
    'adviser',
    'secretary',
    'support-teacher',
    'external',
    'technician',
    'local-admin',
    'central-admin',
  ],
  school: [
    'teacher',
    'head',
    'support-teacher',
    'disability-assistant',
    'classroom-assistant',
    'municipal',
    'external',
    'local-admin',
  ],
  municipality: ['municipal', 'classroom-assistant', 'technician', 'local-admin'],
  rpi: ['municipal', 'classroom-assistant', 'local-admin'],
}

/** Roles that open administration or a whole circonscription: given by administrators, never by a head alone (row H6). */
export const withPower: readonly Role[] = [
  'head',
  'inspector',
  'adviser',
  'secretary',
  'technician',
  'local-admin',
  'central-admin',
]

/**
 * The roles somebody may give in a structure; administration only goes downward (row H6). Nobody makes a peer of those above: a
 * central administrator is named by another.
 */
export const rolesOneMayGive = (
  kind: StructureKind,
  power: { administers: boolean; above: boolean; central: boolean },
): Role[] =>
  rolesIn[kind].filter(role => {
    if (role === 'central-admin') return power.central
    if (role === 'local-admin') return power.above
    return power.administers || !withPower.includes(role)
  })
