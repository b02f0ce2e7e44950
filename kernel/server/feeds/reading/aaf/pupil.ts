import type { ClassRef, PupilRecord } from '../../records.ts'
import { level } from '../text/level.ts'
import { ine, sexOfCivility } from '../text/values.ts'
import { checked, type Entry, every, one, type Report } from './entry.ts'
import { dateOf, personOf } from './person.ts'

/** `idEcole$codeType$libelléType$idClasse$libelléClasse` */
const classRef = (text: string): ClassRef | undefined => {
  const [school = '', , , key = '', ...label] = text.split('$').map(part => part.trim())
  const name = label.filter(part => part !== '').join(', ')
  return school === '' || (key === '' && name === '')
    ? undefined
    : { schoolKey: school, key: key || null, name: name || key }
}

const classRefs = (entry: Entry, attribute: string, report: Report): ClassRef[] | undefined =>
  every(entry, attribute)?.flatMap(text => {
    const ref = classRef(text)
    if (!ref) report('malformed-class', attribute)
    return ref ? [ref] : []
  })

/** `idPersRelEleve$codeLien`; both series of codes are kept as given, the display decides. */
const guardians = (entry: Entry, report: Report): PupilRecord['guardians'] =>
  every(entry, 'ENTEleveAutoriteParentale')?.flatMap(text => {
    const [key = '', link = ''] = text.split('$').map(part => part.trim())
    if (key === '') report('malformed-link')
    return key === '' ? [] : [{ key, link }]
  })

/** `1123$CE2` */
const levelOf = (entry: Entry): string | undefined => {
  const text = one(entry, 'ENTEleveNiveau')
  if (text === undefined) return undefined
  const [code = '', label = ''] = text.split('$').map(part => part.trim())
  return text.includes('$') ? level(label, code) : level(code, code)
}

export const pupilOf = (entry: Entry, report: Report): Partial<PupilRecord> | undefined => {
  const person = personOf(entry, report)
  if (!person) return undefined
  const classes = classRefs(entry, 'ENTPersonClasses', report)
  const school = one(entry, 'ENTPersonStructRattach')
  const fromClass = entry.operation === 'replace' ? (classes?.[0]?.schoolKey ?? null) : undefined
  return {
    ...person,
    ine: checked(one(entry, 'ENTEleveINE'), ine, () => report('invalid-ine')),
    sex: person.civility === undefined ? undefined : sexOfCivility(person.civility),
    schoolKey: school || (school === undefined ? fromClass : (fromClass ?? null)),
    level: levelOf(entry),
    classes,
    groups: classRefs(entry, 'ENTPersonGroupes', report),
    guardians: guardians(entry, report),
    entryDate: dateOf(entry, 'ENTEleveDateEntreeStructRattach', report),
    leaveDate: dateOf(entry, 'ENTEleveDateSortieStructRattach', report),
  }
}
