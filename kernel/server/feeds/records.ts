/**
 * What every directory feed is reduced to before préau looks at it: one flat record per fact, in the order of the
 * files, whatever the format (AAF 1D, ONDE, Base Élèves, teachers' CSV). Reading is the only part that knows formats;
 * staging, preview and application know only these.
 */
import type { Sentence } from '../../contract/language.ts'

/** Where a record was read, so that every problem can be shown to the person who holds the file. */
export interface Place {
  /** File name as given (inside an archive: `archive.tgz/file.xml`). */
  file: string
  /** 1-based line in that file. */
  line: number
}

/** `replace` states the whole truth about the entity; `modify` only the fields present; `delete` withdraws it. */
export type Operation = 'replace' | 'modify' | 'delete'

interface FeedRecordBase extends Place {
  operation: Operation
  /** Stable key inside the source (AAF: ENTPersonJointure / ENTStructureJointure); null where the format has none. */
  key: string | null
}

export interface SchoolRecord extends FeedRecordBase {
  kind: 'school'
  uai?: string
  name?: string
  schoolType?: string
  address?: string
  postCode?: string
  town?: string
  phone?: string
  email?: string
  academy?: string
  /** UAI or label of the constituency (ENTEcoleCirconscription). */
  constituency?: string
  municipality?: string
  rpi?: string
}

/** A class, or a group of pupils across classes, named by a pupil's or a teacher's row. */
export interface ClassRef {
  /** Key of the school inside the source (AAF) ; null: the school whose CSV it is. */
  schoolKey: string | null
  /** Key of the class inside the source; null when only its name is known (BE1D). */
  key: string | null
  name: string
}

/** Fields common to everyone. An empty string states « nothing here » ; undefined, « not spoken of ». */
interface PersonFields {
  familyName?: string
  /** Nom d'usage when it differs. */
  usageName?: string
  givenName?: string
  otherGivenNames?: string[]
  /** ISO date. */
  birthDate?: string
  civility?: 'M.' | 'Mme' | ''
  email?: string
}

export interface PupilRecord extends FeedRecordBase, PersonFields {
  kind: 'pupil'
  ine?: string
  sex?: 'F' | 'M' | ''
  schoolKey?: string | null
  /** TPS PS MS GS CP CE1 CE2 CM1 CM2 ULIS UPE2A, or the source's own label when unknown. */
  level?: string
  classes?: ClassRef[]
  groups?: ClassRef[]
  /** Guardians by key with the source's link code (AAF). */
  guardians?: { key: string; link: string }[]
  entryDate?: string
  leaveDate?: string
}

export interface GuardianRecord extends FeedRecordBase, PersonFields {
  kind: 'guardian'
  address?: string
  postCode?: string
  town?: string
  country?: string
  homePhone?: string
  workPhone?: string
  mobilePhone?: string
  /** Children by key (AAF). */
  childKeys?: string[]
  /** Children by name (CSV formats have no key); matched in the school by normalised name, then class. */
  children?: { familyName: string; usageName?: string; givenName: string; birthDate?: string; className?: string }[]
}

export interface TeacherRecord extends FeedRecordBase, PersonFields {
  kind: 'teacher'
  /** Schools of attachment, by source key; empty with CSV: the school whose file it is. */
  schoolKeys?: string[]
  /** Schools this person heads, by source key. */
  headOf?: string[]
  /** CSV only: heads the school whose file it is. */
  head?: boolean
  /** False for staff who do not teach (AAF ENTPersonCategorieEnseignant = N). */
  teaches?: boolean
  /** `code$label` as in ENTPersonFonctions, kept for display. */
  functions?: string[]
  classes?: ClassRef[]
}

export type FeedRecord = SchoolRecord | PupilRecord | GuardianRecord | TeacherRecord

/** A line that cannot be used, or something worth saying about it; `code` is stable. */
export interface FeedProblem extends Place {
  code: string
  detail: Sentence
  /** `rejected`: the record is not used; `ignored`: it is used without the part at fault. */
  effect: 'rejected' | 'ignored'
}

export type FeedFormat = 'aaf-1d' | 'onde-pupils' | 'be1d-pupils' | 'pupils-csv' | 'guardians-csv' | 'teachers-csv'

/** What was recognised before any record is read. */
export interface FeedSummary {
  formats: FeedFormat[]
  /** A complete file says who left; a delta never does. CSV of pupils are complete for their school. */
  extent: 'full' | 'delta'
  /**
   * Kinds of which the delivery lists everyone: only of these may absence mean departure. A full AAF set without
   * PersEducNat says nothing of staff; a CSV of pupils says nothing of their guardians.
   */
  complete: FeedRecord['kind'][]
  /** Columns were read as somebody of the school once said: the last time they did. */
  columnsKeptAt?: Date
}

/** The sink of a reader: called in order, may return a promise to slow the reader down (bounded memory). */
export interface FeedSink {
  record(record: FeedRecord): void | Promise<void>
  problem(problem: FeedProblem): void
}

/** The whole delivery is refused: nothing of it is used. `code` is stable, `sentence` for the sender. */
export class FeedRefused extends Error {
  readonly code: string
  readonly sentence: Sentence
  readonly file: string
  readonly line: number | undefined
  constructor(code: string, sentence: Sentence, file: string, line?: number) {
    super(sentence.fr)
    this.code = code
    this.sentence = sentence
    this.file = file
    this.line = line
  }
}
