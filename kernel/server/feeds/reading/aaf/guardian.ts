import type { GuardianRecord } from '../../records.ts'
import { placeName } from '../text/place-name.ts'
import { phone } from '../text/values.ts'
import { checked, type Entry, every, one, type Report } from './entry.ts'
import { personOf } from './person.ts'
import { lines } from './school.ts'

export const guardianOf = (entry: Entry, report: Report): Partial<GuardianRecord> | undefined => {
  const person = personOf(entry, report)
  if (!person) return undefined
  const phoneOf = (name: string) => checked(one(entry, name), phone, () => report('invalid-phone'))
  const address = one(entry, 'ENTPersonAdresse')
  const town = one(entry, 'ENTPersonVille')
  const country = one(entry, 'ENTPersonPays')
  return {
    ...person,
    address: address && lines(address),
    postCode: one(entry, 'ENTPersonCodePostal'),
    town: town && placeName(town),
    country: country && placeName(country),
    homePhone: phoneOf('ENTPersonTelPerso'),
    workPhone: phoneOf('ENTPersRelEleveTelPro'),
    mobilePhone: phoneOf('ENTPersRelEleveTelMobile'),
    childKeys: every(entry, 'ENTPersRelEleveEleve'),
  }
}
