import type { PupilRecord } from '../../records.ts'
import { personName } from '../text/person-name.ts'
import { civility, email, isoDate } from '../text/values.ts'
import { checked, type Entry, every, one, type Report } from './entry.ts'

type Names = Pick<PupilRecord, 'familyName' | 'usageName' | 'givenName' | 'otherGivenNames'>
type Person = Names & Pick<PupilRecord, 'birthDate' | 'civility' | 'email'>

/** `ENTPersonNom` is the name in use, `ENTPersonNomPatro` the family name; the second is often missing. */
const familyNames = (entry: Entry): Pick<Names, 'familyName' | 'usageName'> => {
  const usage = one(entry, 'ENTPersonNom')
  const family = one(entry, 'ENTPersonNomPatro')
  if (entry.operation === 'modify') {
    return { familyName: family && personName(family), usageName: usage && personName(usage) }
  }
  const name = personName(family || usage || '')
  const other = personName(usage ?? '')
  return { familyName: name, usageName: other === name ? '' : other }
}

/** Names can change, never vanish: a whole entry without them is refused (`undefined`), a change to nothing is left out. */
const names = (entry: Entry, report: Report): Names | undefined => {
  const { familyName, usageName } = familyNames(entry)
  const given = one(entry, 'ENTPersonPrenom')
  const givenName = given && personName(given)
  const otherGivenNames = every(entry, 'ENTPersonAutresPrenoms')?.map(personName)
  if (entry.operation === 'modify') {
    const erased = one(entry, 'ENTPersonNomPatro') === '' || given === ''
    if (erased) report('erased-name')
    return { familyName: familyName || undefined, usageName, givenName: givenName || undefined, otherGivenNames }
  }
  if (!familyName || !givenName) {
    report('missing-name')
    return undefined
  }
  return { familyName, usageName, givenName, otherGivenNames }
}

/** A date of an entry as ISO, or left out with a note. */
export const dateOf = (entry: Entry, name: string, report: Report) =>
  checked(one(entry, name), isoDate, () => report('invalid-date', name))

/** What pupils, guardians and staff have in common; `undefined` when they cannot be named. */
export const personOf = (entry: Entry, report: Report): Person | undefined => {
  const named = names(entry, report)
  if (!named) return undefined
  return {
    ...named,
    birthDate: dateOf(entry, 'ENTPersonDateNaissance', report),
    civility: checked(one(entry, 'ENTPersonCivilite'), civility, () => report('unknown-civility')),
    email: checked(one(entry, 'ENTPersonMail'), email, () => report('invalid-email')),
  }
}
