import type { Role } from '../../../../kernel/contract/manifest.ts'
import type { StructureKind } from '../../contract/shapes.ts'

export interface TypedRole {
  who: 'known' | 'unknown'
  givenName: string
  familyName: string
  email: string
  role: Role
  title: string
  startsOn: string
  endsOn: string
}

/** What is offered in each kind of structure; who may give which is the server's to say. */
export const rolesIn: Record<StructureKind, readonly Role[]> = {
  academy: ['inspector', 'adviser', 'secretary', 'technician', 'local-admin', 'central-admin'],
  department: ['inspector', 'adviser', 'secretary', 'technician', 'local-admin', 'central-admin'],
  constituency: [
    'adviser',
    'inspector',
    'secretary',
    'support-teacher',
    'external',
    'technician',
    'local-admin',
    'central-admin',
  ],
  school: [
    'teacher',
    'support-teacher',
    'disability-assistant',
    'classroom-assistant',
    'municipal',
    'external',
    'head',
    'local-admin',
  ],
  municipality: ['municipal', 'classroom-assistant', 'technician', 'local-admin'],
  rpi: ['municipal', 'classroom-assistant', 'local-admin'],
}

export const blankRole = (kind: StructureKind): TypedRole => ({
  who: 'known',
  givenName: '',
  familyName: '',
  email: '',
  role: rolesIn[kind][0] ?? 'teacher',
  title: '',
  startsOn: '',
  endsOn: '',
})

/** What is sent: of the two ways of saying who, the one that was chosen. */
export const bodyOf = (typed: TypedRole, personId?: string) => ({
  role: typed.role,
  title: typed.title.trim() || null,
  startsOn: typed.startsOn || null,
  endsOn: typed.endsOn || null,
  ...(typed.who === 'known' && personId
    ? { personId }
    : { givenName: typed.givenName.trim(), familyName: typed.familyName.trim(), email: typed.email.trim() || null }),
  decision: undefined as 'create' | undefined,
})
