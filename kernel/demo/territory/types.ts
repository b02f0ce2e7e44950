import type { Role } from '../../contract/manifest.ts'
import type { SecretPicture } from '../../contract/secret-pictures.ts'

/** Shapes of the demonstration territory: what official feeds do not say, as plain data. */

export type Level = 'TPS' | 'PS' | 'MS' | 'GS' | 'CP' | 'CE1' | 'CE2' | 'CM1' | 'CM2' | 'ULIS'

export type StructureKind = 'academy' | 'department' | 'constituency' | 'municipality' | 'rpi'

/** A node above or beside the schools. Municipalities and RPI stand beside the tree: no parent but the département. */
export interface TerritoryStructure {
  key: string
  kind: StructureKind
  name: string
  parentKey: string | null
  uai?: string
  postCode?: string
  timeZone: string
}

/** Where a school hangs, by key: the feed only spells names. */
export interface SchoolPlace {
  schoolKey: string
  constituencyKey: string
  municipalityKey: string
  rpiKey?: string
}

/** One role of one person somewhere; `until` and `from` are ISO days, both inside the role. */
export interface Attachment {
  role: Role
  /** Key of a structure or of a school. */
  structureKey: string
  /** What the person is called there, shown as is: « Conseiller pédagogique numérique ». */
  title: string
  from?: string
  until?: string
}

export interface ExtraPerson {
  key: string
  civility: 'M.' | 'Mme'
  givenName: string
  familyName: string
  email: string
  attachments: readonly Attachment[]
}

/** Who teaches which class: never in a feed, entered by hand by the head. */
export interface ClassTeacher {
  teacherKey: string
  classKey: string
}

/** A substitute (or a class of another colleague) for a while. */
export interface Replacement {
  personKey: string
  teacherKey: string
  classKey: string
  schoolKey: string
  from: string
  until: string
}

export interface ManualGroup {
  key: string
  name: string
  about: string
  /** School or structure whose staff look after it. */
  structureKey: string
  ownerKey: string
  memberKeys: readonly string[]
}

/** What a guardian may do for one child, when it is less than everything. Entered by the head on a document. */
export interface GuardianshipRestriction {
  guardianKey: string
  childKey: string
  seesSchoolLife: boolean
  signs: boolean
  authorisesImage: boolean
  collects: boolean
  reason: string
  enteredBy: string
  enteredOn: string
}

/** Two records of the feeds that are one human being (a teacher who is also a parent). */
export interface SamePerson {
  keepKey: string
  alsoKey: string
}

/** A few words of a pupil's own on their card. */
export interface Motto {
  pupilKey: string
  text: string
  on: string
}

export interface TerritoryExtras {
  structures: readonly TerritoryStructure[]
  schoolPlaces: readonly SchoolPlace[]
  people: readonly ExtraPerson[]
  classTeachers: readonly ClassTeacher[]
  replacements: readonly Replacement[]
  groups: readonly ManualGroup[]
  restrictions: readonly GuardianshipRestriction[]
  samePeople: readonly SamePerson[]
  mottos: readonly Motto[]
  /** Classes taught in two languages. */
  bilingualClassKeys: readonly string[]
}

/** A named person of the tests, the screenshots and the public demonstration. */
export interface CastMember {
  key: string
  role: Role
  givenName: string
  familyName: string
  login: string
  /** Pupils who do not read yet: their three secret pictures, in order; the others have a password. */
  pictures?: readonly [SecretPicture, SecretPicture, SecretPicture]
  /** School or structure where the role is held. */
  structureKey: string
  classKey?: string
  /** One sentence saying what this person is there to show. */
  about: string
}

/** One school as written in the tables of this folder; classes are parsed from `classes`. */
export interface SchoolPlan {
  n: number
  slug: string
  commune: string
  name: string
  kind: 'maternelle' | 'élémentaire' | 'primaire'
  address: string
  /** `Mme Given Family name`. */
  head: string
  /** 1-based rank of the class the head teaches. */
  headClass: number
  /** `[name=]LEVEL:count LEVEL:count | …` */
  classes: string
  /** Teachers named because the news speak of them: rank of the class → `Mme Given Family name`. */
  teachers?: Readonly<Record<number, string>>
  rpi?: string
  /** Ranks of the classes taught in two languages. */
  bilingual?: readonly number[]
}
