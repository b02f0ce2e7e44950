import {
  addRequest,
  classReference,
  deleteRequest,
  guardianAttributes,
  modifyRequest,
  pupilAttributes,
  staffAttributes,
} from './aaf-entries.ts'
import { childName, email, frenchDate, mobilePhone } from './names.ts'
import type { Flow } from './parts.ts'
import type { Random } from './random.ts'
import type { Family, Pupil, StaffMember, Territory } from './world.ts'

/** Of what changes in a month: arrivals, changes of class or telephone, departures. */
const [arrivals, departures] = [0.3, 0.2]

interface Plan {
  arriving: Family[]
  leaving: Family[]
  changing: Family[]
}

/** A family new to the territory, modelled on one that is there: same school and class, other people. */
const newFamily = (random: Random, model: Family, offset: number): Family => {
  const family: Family = { pupils: [], guardians: [] }
  family.guardians = model.guardians.map((guardian, index) => {
    const person = { ...guardian, key: 4_000_000 + offset * 10 + index, usageName: '' }
    return { ...person, email: email(person), mobilePhone: mobilePhone(random) }
  })
  family.pupils = model.pupils.map((pupil, index) => ({
    ...pupil,
    key: 5_000_000 + offset * 10 + index,
    ine: '',
    givenName: childName(random, pupil.girl),
    birthDate: frenchDate(Number(pupil.birthDate.slice(-4)), 1 + random.below(12), 1 + random.below(28)),
    family,
  }))
  return family
}

const plan = (random: Random, families: Family[], count: number): Plan => {
  const chosen = random.shuffle([...families]).slice(0, count)
  const arriving = Math.round(count * arrivals)
  const leaving = Math.round(count * departures)
  return {
    arriving: chosen.slice(0, arriving).map((model, index) => newFamily(random, model, index)),
    leaving: chosen.slice(arriving, arriving + leaving),
    changing: chosen.slice(arriving + leaving),
  }
}

const otherClass = (random: Random, pupil: Pupil): Pupil => ({
  ...pupil,
  class: random.pick(pupil.class.school.classes),
})

const pupilEntries = (random: Random, { arriving, leaving, changing }: Plan): string[] => {
  const pupils = (families: Family[]) => families.flatMap(family => family.pupils)
  return [
    ...pupils(arriving).map(pupil => addRequest('Eleve', pupil.key, pupilAttributes(pupil))),
    ...pupils(changing).map(pupil =>
      modifyRequest('Eleve', pupil.key, {
        ENTPersonClasses: classReference(otherClass(random, pupil)),
        ENTPersonGroupes: '',
      }),
    ),
    ...pupils(leaving).map(pupil => deleteRequest('Eleve', pupil.key)),
  ]
}

const guardianEntries = (random: Random, { arriving, leaving, changing }: Plan): string[] => [
  ...arriving.flatMap(({ guardians, pupils }) =>
    guardians.map(guardian => addRequest('PersRelEleve', guardian.key, guardianAttributes(guardian, pupils))),
  ),
  ...changing.flatMap(({ guardians }) =>
    guardians.map(({ key }) =>
      modifyRequest('PersRelEleve', key, { ENTPersRelEleveTelMobile: mobilePhone(random), ENTPersonTelPerso: '' }),
    ),
  ),
  ...leaving.flatMap(({ guardians }) => guardians.map(({ key }) => deleteRequest('PersRelEleve', key))),
]

const staffEntries = (random: Random, staff: StaffMember[]): string[] => {
  const chosen = random.shuffle([...staff]).slice(0, Math.max(1, Math.round(staff.length / 100)))
  return chosen.map((member, index) => {
    if (index % 5 === 0) return deleteRequest('PersEducNat', member.key)
    if (index % 5 > 2) return modifyRequest('PersEducNat', member.key, { ENTPersonMail: email(member) })
    const person = { ...member, key: 6_000_000 + index }
    return addRequest('PersEducNat', person.key, staffAttributes({ ...person, email: email(person) }))
  })
}

/** One per cent of the families and of the staff, arriving, changing and leaving. */
export const deltaFlows = (random: Random, { families, staff }: Territory): [Flow, Iterable<string>][] => {
  const changes = plan(random, families, Math.max(5, Math.round(families.length / 100)))
  return [
    ['Eleve', pupilEntries(random, changes)],
    ['PersRelEleve', guardianEntries(random, changes)],
    ['PersEducNat', staffEntries(random, staff)],
  ]
}
