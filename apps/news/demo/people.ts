import { cast } from '../../../kernel/demo/territory/cast.ts'
import { guardianKeyOf, headKeyOf, pupilKeyOf, teacherKeyOf } from '../../../kernel/demo/territory/keys.ts'
import { classByName, schoolBySlug } from '../../../kernel/demo/territory/schools.ts'
import type { DemoAudience, ThreadKey } from './types.ts'

export const adrien = cast.adrien.key
export const valerie = cast.valerie.key
export const stephanie = cast.stephanie.key
export const helene = cast.helene.key
export const josiane = cast.josiane.key
export const karim = cast.karim.key
export const laurent = cast.laurent.key
export const jeanne = cast.jeanne.key
export const bruno = cast.bruno.key
export const claire = cast.claire.key
export const thierry = cast.thierry.key
export const noe = cast.noe.key
export const lina = cast.lina.key
export const samira = cast.samira.key
export const marc = cast.marc.key
export const delphine = cast.delphine.key
export const julien = cast.julien.key
export const camille = cast.camille.key
export const oksana = cast.oksana.key
export const fatou = cast.fatou.key
export const paulo = cast.paulo.key
export const elodie = cast.elodie.key
export const ines = cast.ines.key
export const mathilde = cast.mathilde.key
export const benedicte = cast.benedicte.key
export const martine = cast.martine.key
/** Aminata Diallo, CM2 A: big sister of Moussa and Sékou. */
export const aminata = pupilKeyOf(1, 8, 1)
/** Suzanne Armand and Mai Nguyen, CM1 A. */
export const suzanne = pupilKeyOf(1, 6, 3)
export const mai = pupilKeyOf(1, 6, 4)
/** Guardians of families-named.ts who are not in the cast. */
export const julieArmand = guardianKeyOf(14, 1)
export const thuNguyen = guardianKeyOf(15, 1)
export const jeanBaptisteColin = guardianKeyOf(17, 1)
export const nathalieOfRochepierre = guardianKeyOf(11, 1)
export const sylvainFaure = guardianKeyOf(12, 1)
export const nathalieOfAubrelles = guardianKeyOf(13, 1)

export const head = (slug: string): string => headKeyOf(schoolBySlug(slug).n)
/** Teacher of the class of that rank; the head's own class answers with the head. */
export const teacher = (slug: string, rank: number): string => {
  const school = schoolBySlug(slug)
  return school.headClass === rank ? headKeyOf(school.n) : teacherKeyOf(school.n, rank)
}

/** The thread of a school; a misspelt short name throws. */
export const ecole = (slug: string): ThreadKey => `ecole:${schoolBySlug(slug).slug}`

/** Families of some classes, and their teachers. */
export const familiesOf = (slug: string, ...classes: string[]): DemoAudience => ({
  roles: ['guardians', 'teachers'],
  classKeys: classes.map(name => classByName(slug, name).key),
})

/** Pupils of some classes, with their families and teachers. */
export const classOf = (slug: string, ...classes: string[]): DemoAudience => ({
  roles: ['pupils', 'guardians', 'teachers'],
  classKeys: classes.map(name => classByName(slug, name).key),
})

export const staffOnly: DemoAudience = { roles: ['staff'] }
export const familiesAndStaff: DemoAudience = { roles: ['guardians', 'staff', 'municipal'] }
export const everyone: DemoAudience = { roles: ['pupils', 'guardians', 'staff', 'municipal'] }
/** All the pupils of the school of the thread. */
export const allPupils: DemoAudience = { roles: ['pupils', 'teachers'] }
