import type { TeacherRecord } from '../../records.ts'
import { type Entry, every, one, type Report } from './entry.ts'
import { personOf } from './person.ts'

interface StaffFunction {
  school: string
  code: string
  label: string
}

/** `idEcole$codeFonction$libelléFonction$codePoste$libelléPoste`; « - » stands for no function. */
const functionsOf = (entry: Entry): StaffFunction[] | undefined =>
  every(entry, 'ENTPersonFonctions')
    ?.map(text => text.split('$').map(part => part.trim()))
    .map(([school = '', code = '', label = '']) => ({ school, code, label }))
    .filter(({ code }) => code !== '' && code !== '-')

const teaching = new Set(['ENS', 'DOC', 'DIR'])

/** The ministry's own flag, or else what the functions say. */
const teaches = (entry: Entry, functions: StaffFunction[] | undefined): boolean | undefined => {
  const flag = one(entry, 'ENTPersonCategorieEnseignant')?.toUpperCase()
  if (flag) return flag === 'O'
  return functions && functions.length > 0 ? functions.some(({ code }) => teaching.has(code)) : undefined
}

const union = (...lists: (string[] | undefined)[]): string[] | undefined => {
  const spoken = lists.filter(list => list !== undefined)
  return spoken.length === 0 ? undefined : [...new Set(spoken.flat())].filter(key => key !== '')
}

/** AAF 1D never says which class a teacher has: that is entered in préau, and no feed may undo it. */
export const staffOf = (entry: Entry, report: Report): Partial<TeacherRecord> | undefined => {
  const person = personOf(entry, report)
  if (!person) return undefined
  const functions = functionsOf(entry)
  const heading = functions?.filter(({ code }) => code === 'DIR').map(({ school }) => school)
  const headOf = union(every(entry, 'ENTEnsFonctionDir'), heading?.length ? heading : undefined)
  return {
    ...person,
    schoolKeys: union(
      every(entry, 'ENTPersonStructRattach'),
      functions?.map(({ school }) => school),
    ),
    headOf: headOf ?? (entry.operation === 'replace' ? [] : undefined),
    teaches: teaches(entry, functions),
    functions: functions && [...new Set(functions.map(({ code, label }) => `${code}$${label}`))],
  }
}
