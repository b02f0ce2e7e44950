import { uuidv7 } from '../../db/ids.ts'

export type StructureKind = 'academy' | 'department' | 'constituency' | 'school' | 'municipality' | 'rpi'

export const structureFields = ['name', 'uai', 'schoolType', 'address', 'postCode', 'town', 'phone', 'email'] as const
/** Columns by field, for what is kept of a change. */
export const columnOf = {
  name: 'name',
  uai: 'uai',
  schoolType: 'school_type',
  address: 'address',
  postCode: 'post_code',
  town: 'town',
  phone: 'phone',
  email: 'email',
} as const
export type StructureField = (typeof structureFields)[number]

/** A structure that exists. */
export interface KnownStructure extends Record<Exclude<StructureField, 'name'>, string | null> {
  id: string
  kind: StructureKind
  name: string
  source: string
  sourceKey: string | null
  handEdited: string[]
  closedAt: Date | null
  parentIds: string[]
}

export interface PlannedStructure {
  id: string
  kind: StructureKind
  action: 'created' | 'changed' | 'leaving' | 'unchanged'
  name: string
  uai: string | null
  sourceKey: string | null
  changed: Record<string, [unknown, unknown]>
  file?: string
  line?: number
}

/** Letters and digits only: `SAINT-AUBIN SUR MER` and « Saint-Aubin-sur-Mer » are one town. */
const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** What stands above the schools is the same whichever file names it. */
export const placeSource = 'place'

interface Wanted {
  kind: StructureKind
  /** Stable inside the source. */
  key: string
  name: string
  uai?: string
}

/** Structures that exist with those this delivery adds, looked up in every way a delivery names them. */
export class StructureBook {
  readonly planned = new Map<string, PlannedStructure>()
  readonly parents = new Map<string, Set<string>>()
  private readonly source: string
  private readonly known = new Map<string, KnownStructure>()
  private readonly byKey = new Map<string, string>()
  private readonly byUai = new Map<string, string>()
  private readonly byName = new Map<string, string>()
  private readonly kinds = new Map<string, StructureKind>()

  constructor(source: string, structures: readonly KnownStructure[]) {
    this.source = source
    for (const structure of structures) {
      this.known.set(structure.id, structure)
      this.parents.set(structure.id, new Set(structure.parentIds))
      if (structure.sourceKey) this.byKey.set(`${structure.source} ${structure.sourceKey}`, structure.id)
      this.index(structure)
    }
  }

  get(id: string) {
    return this.known.get(id)
  }

  kindOf(id: string) {
    return this.kinds.get(id)
  }

  schoolByKey(key: string): string | undefined {
    return this.byKey.get(`${this.source} ${key}`)
  }

  idByUai(uai: string): string | undefined {
    return this.byUai.get(uai)
  }

  /** The only constituency of the territory, where a school no file places belongs. */
  onlyConstituency(): string | undefined {
    const ids = [...this.known.values()].filter(one => one.kind === 'constituency' && !one.closedAt).map(one => one.id)
    return ids.length === 1 ? ids[0] : undefined
  }

  /** The structure a file names without describing it, made when nobody knows it. */
  need(wanted: Wanted): string {
    const found = this.find(wanted)
    if (found) return found
    return this.create({ ...wanted, uai: wanted.uai ?? null, sourceKey: wanted.key })
  }

  create(made: Pick<PlannedStructure, 'kind' | 'name' | 'uai' | 'sourceKey'> & Partial<PlannedStructure>): string {
    const planned: PlannedStructure = { changed: {}, ...made, id: uuidv7(), action: 'created' }
    this.planned.set(planned.id, planned)
    this.parents.set(planned.id, new Set())
    if (planned.sourceKey) this.byKey.set(`${this.sourceOf(planned.kind)} ${planned.sourceKey}`, planned.id)
    this.index(planned)
    return planned.id
  }

  private find({ kind, key, name, uai }: Wanted): string | undefined {
    const same = (id: string | undefined) => (id !== undefined && this.kinds.get(id) === kind ? id : undefined)
    return (
      same(this.byKey.get(`${this.sourceOf(kind)} ${key}`)) ??
      (uai ? same(this.byUai.get(uai)) : undefined) ??
      same(this.byName.get(`${kind} ${folded(name)}`))
    )
  }

  private sourceOf(kind: StructureKind) {
    return kind === 'school' ? this.source : placeSource
  }

  private index({
    id,
    kind,
    name,
    uai,
    sourceKey,
  }: Pick<PlannedStructure, 'id' | 'kind' | 'name' | 'uai' | 'sourceKey'>) {
    this.kinds.set(id, kind)
    if (uai) this.byUai.set(uai, id)
    // Two towns may share a name: those a file made are told apart by their département, which is in their key.
    if (kind !== 'school' && !sourceKey?.includes('/')) this.byName.set(`${kind} ${folded(name)}`, id)
  }
}

/** `municipality/086/lencloitre` */
export const keyFor = (kind: StructureKind, ...parts: string[]) => [kind, ...parts.map(folded)].join('/')
