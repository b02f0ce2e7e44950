import { roles } from '../../../kernel/contract/manifest.ts'
import { type Static, t } from '../../../kernel/contract/schema.ts'

export const structureKinds = ['academy', 'department', 'constituency', 'school', 'municipality', 'rpi'] as const
export type StructureKind = (typeof structureKinds)[number]

/** Of TPS to CM2, then the two dispositifs: what a pupil's level may be written as by hand. */
export const pupilLevels = ['TPS', 'PS', 'MS', 'GS', 'CP', 'CE1', 'CE2', 'CM1', 'CM2', 'ULIS', 'UPE2A'] as const

/** `new`: nothing was ever printed; `invited`: a sheet exists; `active`: has come at least once. */
export const accessStates = ['new', 'invited', 'active', 'blocked'] as const
export const AccessState = t.oneOf(...accessStates)
export type AccessState = Static<typeof AccessState>

export const RoleName = t.oneOf(...roles)

/** How long each text may be, for the contract and for the forms. */
export const limits = {
  givenName: { maxLength: 80 },
  familyName: { maxLength: 80 },
  title: { maxLength: 120 },
  className: { maxLength: 100 },
  structureName: { maxLength: 200 },
  groupName: { maxLength: 120 },
  email: { maxLength: 200 },
  reason: { maxLength: 2000 },
} as const

const name = ({ maxLength }: { maxLength: number }) => t.text({ min: 1, max: maxLength, pattern: '\\S' })
export const fields = {
  givenName: name(limits.givenName),
  familyName: name(limits.familyName),
  title: t.nullable(t.text({ max: limits.title.maxLength })),
  className: name(limits.className),
  structureName: name(limits.structureName),
  groupName: name(limits.groupName),
  reason: name(limits.reason),
  email: t.nullable(t.text({ max: limits.email.maxLength, pattern: '^(|[^\\s@]+@[^\\s@]+\\.[^\\s@]+)$' })),
  personIds: t.array(t.id(), { minItems: 1, maxItems: 500 }),
}

export const PersonName = t.object({ id: t.id(), name: t.string(), avatar: t.string() })
export type PersonName = Static<typeof PersonName>

/** Somebody of the same name, to choose: move, attach to both, or create all the same. */
export const Match = t.object({
  id: t.id(),
  name: t.string(),
  avatar: t.string(),
  /** Schools, classes, children: where this person is, as far as the reader may know; empty otherwise. */
  where: t.array(t.string()),
  isHere: t.boolean(),
  sameBirthDate: t.boolean(),
  can: t.object({ move: t.boolean(), attach: t.boolean() }),
})
export type Match = Static<typeof Match>

/** How many there are, and how many never came. */
export const Count = t.object({ people: t.integer(), never: t.integer() })
export const Figures = t.object({ pupils: Count, guardians: Count, staff: Count })
export type Figures = Static<typeof Figures>
