import type { SchoolRecord } from '../../records.ts'
import { placeName, schoolName } from '../text/place-name.ts'
import { email, phone, uai } from '../text/values.ts'
import { checked, type Entry, one, type Report } from './entry.ts'

/** Lines of an address, or of a name, are separated by `$`. */
export const lines = (text: string): string =>
  text
    .split('$')
    .map(line => line.trim())
    .filter(line => line !== '')
    .join(', ')

const map = (text: string | undefined, change: (text: string) => string) =>
  text === undefined ? undefined : change(text)

/** The constituency is given by its UAI or by its name. */
const constituency = (text: string): string => uai(text) ?? placeName(text)

export const schoolOf = (entry: Entry, report: Report): Partial<SchoolRecord> | undefined => {
  const name = map(one(entry, 'ENTStructureNomCourant'), schoolName)
  const code = checked(one(entry, 'ENTStructureUAI'), uai, () => report('invalid-uai'))
  if (entry.operation === 'replace' && !name && !code) {
    report('missing-name')
    return undefined
  }
  return {
    uai: code,
    name,
    schoolType: map(one(entry, 'ENTStructureTypeStruct'), schoolName),
    address: map(one(entry, 'ENTStructureAdresse'), lines),
    postCode: one(entry, 'ENTStructureCodePostal'),
    town: map(one(entry, 'ENTStructureVille'), placeName),
    phone: checked(one(entry, 'ENTStructureTelephone'), phone, () => report('invalid-phone')),
    email: checked(one(entry, 'ENTStructureEmail'), email, () => report('invalid-email')),
    academy: map(one(entry, 'ENTServAcAcademie'), placeName),
    constituency: map(one(entry, 'ENTEcoleCirconscription'), constituency),
    municipality: map(one(entry, 'ENTEcoleCommune'), placeName),
    rpi: map(one(entry, 'ENTEcoleRPI'), placeName),
  }
}
