import type { SheetPerson } from './sheet-people.ts'

/** Those who receive one family sheet together, and the children it is about. */
export interface Household {
  guardians: SheetPerson[]
  pupils: SheetPerson[]
  /** As on an envelope; empty when the school was not told. */
  lines: string[]
}

/**
 * One sheet per roof: guardians of the very same children at the very same address share one; everybody else, separated
 * parents first, has their own, where nothing is said of the other (row A16).
 */
export const householdsOf = (people: readonly SheetPerson[]): Household[] => {
  const pupils = new Map(people.filter(person => person.kind === 'pupil').map(pupil => [pupil.id, pupil]))
  const households = new Map<string, Household>()
  for (const guardian of people.filter(person => person.kind === 'guardian')) {
    const roof = guardian.address ?? guardian.id
    const key = `${roof}\n${guardian.pupilIds.toSorted().join()}`
    const household = households.get(key) ?? {
      guardians: [],
      pupils: guardian.pupilIds.flatMap(id => pupils.get(id) ?? []),
      lines: guardian.lines,
    }
    household.guardians.push(guardian)
    households.set(key, household)
  }
  const followed = new Set([...households.values()].flatMap(household => household.pupils.map(pupil => pupil.id)))
  const alone = [...pupils.values()].filter(pupil => !followed.has(pupil.id))
  return [...households.values(), ...alone.map(pupil => ({ guardians: [], pupils: [pupil], lines: [] }))]
}
