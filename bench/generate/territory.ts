import { join } from 'node:path'
import { addRequest, guardianAttributes, pupilAttributes, schoolAttributes, staffAttributes } from './aaf-entries.ts'
import { deltaFlows } from './delta.ts'
import { makeFamilies } from './families.ts'
import { type Flow, type Written, writeFlows } from './parts.ts'
import { random } from './random.ts'
import { makeSchools } from './schools.ts'
import { makeStaff } from './staff.ts'
import type { Territory, TerritorySize } from './world.ts'

/** The invented territory in memory; the same seed and size always give the same one. */
export const makeTerritory = (size: TerritorySize, seed: number): Territory => {
  const chance = random(seed)
  const schools = makeSchools(chance, size)
  const families = makeFamilies(chance, schools, size)
  return { schools, families, staff: makeStaff(chance, schools, size.staff) }
}

function* map<T>(items: Iterable<T>, text: (item: T) => string): Iterable<string> {
  for (const item of items) yield text(item)
}

const fullFlows = ({ schools, families, staff }: Territory): [Flow, Iterable<string>][] => {
  const pupils = families.flatMap(family => family.pupils)
  const guardians = families.flatMap(({ guardians, pupils }) => guardians.map(guardian => ({ guardian, pupils })))
  return [
    ['EtabEducNat', map(schools, school => addRequest('EtabEducNat', school.key, schoolAttributes(school)))],
    ['Eleve', map(pupils, pupil => addRequest('Eleve', pupil.key, pupilAttributes(pupil)))],
    [
      'PersRelEleve',
      map(guardians, ({ guardian, pupils }) =>
        addRequest('PersRelEleve', guardian.key, guardianAttributes(guardian, pupils)),
      ),
    ],
    ['PersEducNat', map(staff, member => addRequest('PersEducNat', member.key, staffAttributes(member)))],
  ]
}

/**
 * Writes a territory as AAF 1D files: `full/` (a complete delivery) and `delta/` (1 % of it added, modified and
 * withdrawn a few weeks later).
 */
export const generateTerritory = async (
  folder: string,
  size: TerritorySize,
  seed: number,
): Promise<{ full: Written; delta: Written }> => {
  const territory = makeTerritory(size, seed)
  const full = await writeFlows(join(folder, 'full'), 'ENT1DVA-PREAU_Complet_20260914', fullFlows(territory))
  const flows = deltaFlows(random(seed + 1), territory)
  const delta = await writeFlows(join(folder, 'delta'), 'ENT1DVA-PREAU_Delta_20261005', flows)
  return { full, delta }
}
