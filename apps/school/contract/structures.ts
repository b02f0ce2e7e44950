import { contract } from '../../../kernel/contract/endpoint.ts'
import { My } from '../../../kernel/contract/my.ts'
import { Paged, pageFields } from '../../../kernel/contract/paging.ts'
import { type Static, t } from '../../../kernel/contract/schema.ts'
import { Figures, fields, structureKinds } from './shapes.ts'

const kind = t.oneOf(...structureKinds)
export const StructureName = t.object({ id: t.id(), kind, name: t.string(), town: t.nullable(t.string()) })
export type StructureName = Static<typeof StructureName>

export const Structure = t.object({
  id: t.id(),
  kind,
  name: t.string(),
  uai: t.nullable(t.string()),
  address: t.nullable(t.string()),
  postCode: t.nullable(t.string()),
  town: t.nullable(t.string()),
  phone: t.nullable(t.string()),
  email: t.nullable(t.string()),
  closedAt: t.nullable(t.instant()),
  parents: t.array(StructureName),
  /** Its identity, when the reader may write to it. */
  writeTo: t.nullable(t.id()),
  /** Whether it holds other structures: a school holds classes. */
  hasStructures: t.boolean(),
  my: My('correctStructure', 'administer', 'createStructure', 'setParents', 'createClass', 'createGroup', 'addRole'),
})
export type Structure = Static<typeof Structure>

export const StructureRow = t.object({
  id: t.id(),
  kind,
  name: t.string(),
  town: t.nullable(t.string()),
  uai: t.nullable(t.string()),
  closedAt: t.nullable(t.instant()),
  figures: Figures,
})
export type StructureRow = Static<typeof StructureRow>

const address = {
  address: t.optional(t.nullable(t.text({ max: 300 }))),
  postCode: t.optional(t.nullable(t.text({ max: 10 }))),
  town: t.optional(t.nullable(t.text({ max: 100 }))),
  phone: t.optional(t.nullable(t.text({ max: 30 }))),
  email: t.optional(fields.email),
}
/** Seven digits and a letter, as the ministry writes it. */
const uai = t.optional(t.nullable(t.text({ max: 8, pattern: '^(|[0-9]{7}[A-Za-z])$' })))

export const structuresContract = contract({
  readStructure: {
    method: 'GET',
    path: '/school/structures/:structureId',
    access: { on: 'structureId', level: 'read' },
    summary: 'A structure I work in or look after',
    reply: Structure,
  },
  readFigures: {
    method: 'GET',
    path: '/school/structures/:structureId/figures',
    access: { on: 'structureId', level: 'read' },
    summary: 'How many people a structure counts with all below it, and how many never came',
    reply: Figures,
  },
  listStructures: {
    method: 'GET',
    path: '/school/structures/:structureId/structures',
    access: { on: 'structureId', level: 'read' },
    summary: 'The structures below this one, with their figures',
    query: t.object({ ...pageFields, q: t.optional(t.text({ max: 80 })), kind: t.optional(kind) }),
    reply: Paged(StructureRow),
  },
  findStructures: {
    method: 'GET',
    path: '/school/structures',
    access: { visible: 'core.structure' },
    summary: 'The structures I administer, by name: to attach another to one of them',
    query: t.object({ q: t.optional(t.text({ max: 80 })), kind: t.optional(kind) }),
    reply: t.object({ items: t.array(StructureName) }),
  },
  createStructure: {
    method: 'POST',
    path: '/school/structures/:structureId/structures',
    access: { on: 'structureId', level: 'manage' },
    summary: 'Create a structure below this one',
    body: t.object({ kind, name: fields.structureName, uai, ...address }),
    reply: t.object({ id: t.id() }),
  },
  correctStructure: {
    method: 'PATCH',
    path: '/school/structures/:structureId',
    access: { on: 'structureId', level: 'manage' },
    summary: 'Correct a structure; its name and UAI are for the administrators above it',
    body: t.object({ name: t.optional(fields.structureName), uai, ...address }),
    reply: null,
  },
  closeStructure: {
    method: 'PUT',
    path: '/school/structures/:structureId/closure',
    access: { on: 'structureId', level: 'manage' },
    summary: 'Close a structure; nothing is removed',
    reply: null,
  },
  reopenStructure: {
    method: 'DELETE',
    path: '/school/structures/:structureId/closure',
    access: { on: 'structureId', level: 'manage' },
    summary: 'Open a closed structure again',
    reply: null,
  },
  setParents: {
    method: 'PUT',
    path: '/school/structures/:structureId/parents',
    access: { on: 'structureId', level: 'manage' },
    summary: 'Attach a structure to others: its commune, its circonscription, its RPI',
    body: t.object({ parentIds: t.array(t.id(), { minItems: 1, maxItems: 8 }) }),
    reply: null,
  },
})
