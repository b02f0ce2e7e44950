import { conflict, notFound, Problem } from '../../../kernel/contract/problem.ts'
import { rankOf } from '../../../kernel/server/access/access.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { Db } from '../../../kernel/server/db/client.ts'

type Who = Pick<Ctx, 'db' | 'actor'>

/** SQL condition: `p` is a pupil of the class, or somebody who follows one of them (no decision against it). */
export const inClass = (db: Db, classId: string) => db`
  exists (select from core.enrolments e left join core.guardianships gs on gs.pupil_id = e.pupil_id and gs.left_at is null
      and gs.restricted_at is null and gs.sees_school_life
    where e.class_id = ${classId} and e.left_at is null and p.id in (e.pupil_id, gs.guardian_id))`

/** SQL condition: `p` has a role in the structure, or follows one of its pupils. */
export const inStructure = (db: Db, structureId: string) => db`
  (exists (select from core.affiliations a where a.person_id = p.id and a.structure_id = ${structureId} and a.left_at is null)
    or exists (select from core.guardianships gs join core.affiliations a on a.person_id = gs.pupil_id and a.role = 'pupil' and a.left_at is null
      where gs.guardian_id = p.id and a.structure_id = ${structureId} and gs.left_at is null and gs.restricted_at is null
        and gs.sees_school_life))`

/**
 * SQL condition: whoever holds `p`'s access would gain nothing over what the actor already runs. Somebody who works
 * (teacher, inspector, administrator …) is reset, printed and suspended only by who runs every place where they do:
 * otherwise a teacher could enter the account of a colleague who is also a parent of the class.
 */
export const isWithinReach = (db: Db, actor: Who['actor']) => db`
  not exists (select from core.affiliations w where w.person_id = p.id and w.role <> 'pupil' and w.left_at is null
    and core.level_on(${actor.groupIds}::uuid[], w.structure_id) < ${rankOf('manage')})`

interface Touched {
  id: string
  name: string
  within: boolean
}

/**
 * Lets an act on the access of these people pass.
 * @param scope who belongs there: `inClass` or `inStructure`.
 * @throws Problem 404 when one of them is not there, 403 when one also works elsewhere, 409 for oneself.
 */
export const requireTouchable = async ({ db, actor }: Who, personIds: string[], scope: ReturnType<typeof inClass>) => {
  const rows = await db<Touched[]>`
    select p.id, p.display_name as name, ${isWithinReach(db, actor)} as within
    from core.people p where p.id = any(${personIds}::uuid[]) and ${scope}`
  if (rows.length < new Set(personIds).size) throw notFound()
  if (rows.some(row => row.id === actor.personId))
    throw conflict('own-account', {
      fr: 'C’est votre propre compte : changez votre mot de passe dans « Mon compte ».',
      en: 'This is your own account: change your password in “My account”.',
    })
  const out = rows.find(row => !row.within)
  if (out)
    throw new Problem(403, 'also-staff', {
      fr: `${out.name} travaille aussi dans une école ou une structure : c’est la direction de cette structure, ou l’administration, qui s’occupe de son accès.`,
      en: `${out.name} also works in a school or a structure: the head of that structure, or the administration, takes care of their access.`,
    })
}
