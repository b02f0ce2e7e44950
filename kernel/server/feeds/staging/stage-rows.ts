import { uuidv7 } from '../../db/ids.ts'
import type {
  ClassRef,
  FeedProblem,
  FeedRecord,
  GuardianRecord,
  PupilRecord,
  SchoolRecord,
  TeacherRecord,
} from '../records.ts'
import { type Cell, RowBatch } from './copy-rows.ts'

const words = (text: string) => text.trim().split(/\s+/)

const schoolColumns =
  words(`import_id id operation key file line uai name school_type address post_code town phone email
  academy constituency municipality rpi`)
const personColumns = words(`import_id id kind operation key file line family_name usage_name given_name
  other_given_names birth_date civility sex ine email home_phone work_phone mobile_phone address post_code town country
  school_key level leave_date head teaches functions states`)
const linkColumns = words('import_id staged_id list school_key key name code')
const childColumns = words('import_id staged_id position family_name usage_name given_name birth_date class_name')
const problemColumns = words('import_id id file line code detail effect')

type Person = PupilRecord | GuardianRecord | TeacherRecord
type Link = [list: string, schoolKey: string | null, key: string | null, name: string | null, code: string | null]

/** A CSV's own school has no key. */
const ownSchool = ''

const classLinks = (list: 'class' | 'group', refs: ClassRef[] | undefined): Link[] =>
  (refs ?? []).map(ref => [list, ref.schoolKey ?? ownSchool, ref.key, ref.name, null])

const schoolLinks = (teacher: TeacherRecord): Link[] => {
  const schools = teacher.key === null ? [ownSchool] : (teacher.schoolKeys ?? [])
  const heads = teacher.head ? [ownSchool] : (teacher.headOf ?? [])
  return [
    ...schools.map((key): Link => ['school', key, null, null, null]),
    ...heads.map((key): Link => ['head', key, null, null, null]),
  ]
}

const linksOf = (person: Person): Link[] => {
  if (person.kind === 'guardian') return (person.childKeys ?? []).map(key => ['child', null, key, null, null])
  if (person.kind === 'teacher') return [...schoolLinks(person), ...classLinks('class', person.classes)]
  return [
    ...classLinks('class', person.classes),
    ...classLinks('group', person.groups),
    ...(person.guardians ?? []).map((guardian): Link => ['guardian', null, guardian.key, null, guardian.link]),
  ]
}

const stated = (lists: Record<string, unknown>) => Object.keys(lists).filter(list => lists[list] !== undefined)

/** Which lists the record speaks of: an empty list says « none », silence says nothing. */
const statesOf = (person: Person): string[] => {
  if (person.kind === 'guardian') return stated({ child: person.childKeys ?? person.children })
  if (person.kind === 'teacher')
    return stated({
      school: person.key === null ? true : person.schoolKeys,
      head: person.headOf ?? person.head,
      class: person.classes,
    })
  return stated({ school: person.schoolKey, class: person.classes, group: person.groups, guardian: person.guardians })
}

const pupilCells = (person: Person): Cell[] =>
  person.kind === 'pupil'
    ? [person.schoolKey === null ? ownSchool : person.schoolKey, person.level, person.leaveDate]
    : [null, null, null]

const teacherCells = (person: Person): Cell[] =>
  person.kind === 'teacher' ? [person.head, person.teaches, person.functions] : [null, null, null]

const contactCells = (person: Person): Cell[] =>
  person.kind === 'guardian'
    ? [
        person.homePhone,
        person.workPhone,
        person.mobilePhone,
        person.address,
        person.postCode,
        person.town,
        person.country,
      ]
    : [null, null, null, null, null, null, null]

const identityCells = (person: Person): Cell[] => [
  person.familyName,
  person.usageName,
  person.givenName,
  person.otherGivenNames,
  person.birthDate,
  person.civility,
  person.kind === 'pupil' ? person.sex : null,
  person.kind === 'pupil' ? person.ine : null,
  person.email,
]

/** Turns records into rows of the staging tables. */
export class StagedRows {
  private readonly importId: string
  readonly schools = new RowBatch('core.staged_schools', schoolColumns)
  readonly people = new RowBatch('core.staged_people', personColumns)
  readonly links = new RowBatch('core.staged_links', linkColumns)
  readonly children = new RowBatch('core.staged_children', childColumns)
  readonly problems = new RowBatch('core.import_problems', problemColumns)
  readonly batches = [this.schools, this.people, this.links, this.children, this.problems]

  constructor(importId: string) {
    this.importId = importId
  }

  /** Characters waiting. */
  get length() {
    return this.batches.reduce((sum, batch) => sum + batch.length, 0)
  }

  add(record: FeedRecord) {
    if (record.kind === 'school') this.addSchool(record)
    else this.addPerson(record)
  }

  addProblem({ file, line, code, detail, effect }: FeedProblem) {
    this.problems.add([this.importId, uuidv7(), file, line, code, JSON.stringify(detail), effect])
  }

  private addSchool(school: SchoolRecord) {
    const { operation, key, file, line, uai, name, schoolType, address, postCode, town, phone, email } = school
    const place = [address, postCode, town, phone, email]
    const above = [school.academy, school.constituency, school.municipality, school.rpi]
    this.schools.add([this.importId, uuidv7(), operation, key, file, line, uai, name, schoolType, ...place, ...above])
  }

  private addPerson(person: Person) {
    const id = uuidv7()
    const { kind, operation, key, file, line } = person
    const own = [...identityCells(person), ...contactCells(person), ...pupilCells(person), ...teacherCells(person)]
    this.people.add([this.importId, id, kind, operation, key, file, line, ...own, statesOf(person)])
    for (const link of linksOf(person)) this.links.add([this.importId, id, ...link])
    if (person.kind === 'guardian') this.addChildren(id, person)
  }

  private addChildren(id: string, { children = [] }: GuardianRecord) {
    children.forEach(({ familyName, usageName, givenName, birthDate, className }, position) => {
      this.children.add([this.importId, id, position, familyName, usageName, givenName, birthDate, className])
    })
  }
}
