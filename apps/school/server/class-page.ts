import { my } from '../../../kernel/server/access/access.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { mottosOf } from '../../../kernel/server/identity/motto.ts'
import type { Guardian, Pupil, SchoolClass, Teacher } from '../contract/classes.ts'
import type { StructureName } from '../contract/structures.ts'
import { schoolContract } from '../contract.ts'
import { hasAccepted } from './charter.ts'
import { classHere, directs } from './standing.ts'

const readTeachers = ({ db }: Ctx, classId: string) => db<Teacher[]>`
  select p.id, p.display_name as name, p.avatar, ct.starts_on as "startsOn", ct.ends_on as "endsOn",
    (ct.starts_on is null or ct.starts_on <= current_date) and (ct.ends_on is null or ct.ends_on >= current_date) as "isNow"
  from core.class_teachers ct join core.people p on p.id = ct.person_id
  where ct.class_id = ${classId} and ct.left_at is null and (ct.ends_on is null or ct.ends_on >= current_date - 30)
  order by p.sort_name`

const readPupils = ({ db }: Ctx, classId: string) => db<Omit<Pupil, 'guardians' | 'motto'>[]>`
  select p.id, p.given_name as "givenName", p.display_name as name, p.avatar, e.level, f.birth_date as "birthDate",
    st.login, st.state, ${hasAccepted(db)} as charter,
    array(select c.name from core.enrolments o join core.classes c on c.id = o.class_id and c.archived_at is null
      where o.pupil_id = p.id and o.left_at is null and o.class_id <> e.class_id order by c.kind, c.name) as others
  from core.enrolments e join core.people p on p.id = e.pupil_id join core.person_files f on f.id = p.id
  join core.account_states st on st.person_id = p.id
  where e.class_id = ${classId} and e.left_at is null and p.left_at is null
  order by p.sort_name, p.id`

interface GuardianRow extends Guardian {
  pupilId: string
}

/** Restricted ones too: who looks after the class must know of it. */
const readGuardians = ({ db }: Ctx, classId: string) => db<GuardianRow[]>`
  select gs.pupil_id as "pupilId", p.id, p.display_name as name, p.avatar, gs.link, st.state, ${hasAccepted(db)} as charter,
    exists (select from core.affiliations a where a.person_id = p.id and a.role <> 'pupil' and a.left_at is null) as "isStaff",
    jsonb_build_object('seesSchoolLife', gs.sees_school_life, 'signs', gs.signs, 'authorisesImage', gs.authorises_image,
      'collects', gs.collects) as rights,
    gs.restricted_at is not null as "isRestricted"
  from core.enrolments e join core.guardianships gs on gs.pupil_id = e.pupil_id and gs.left_at is null
  join core.people p on p.id = gs.guardian_id join core.account_states st on st.person_id = p.id
  where e.class_id = ${classId} and e.left_at is null order by p.sort_name, p.id`

const readSchool = async ({ db }: Ctx, schoolId: string): Promise<StructureName> => {
  const [row] = await db<
    StructureName[]
  >`select s.id, s.kind, s.name, s.town from core.structures s where s.id = ${schoolId}`
  return row as StructureName
}

/** `direct`: what is the head's (decisions of justice, archives, teachers from elsewhere). */
export const readClass = async (ctx: Ctx, classId: string): Promise<SchoolClass> => {
  const found = await classHere(ctx, classId)
  const [school, teachers, pupils, guardians, direct] = await Promise.all([
    readSchool(ctx, found.schoolId),
    readTeachers(ctx, classId),
    readPupils(ctx, classId),
    readGuardians(ctx, classId),
    directs(ctx, found.schoolId),
  ])
  const mottos = await mottosOf(
    ctx.db,
    pupils.map(({ id }) => id),
  )
  return {
    id: classId,
    name: found.name,
    kind: found.kind,
    school,
    archivedAt: found.archivedAt?.toISOString() ?? null,
    teachers: [...teachers],
    pupils: pupils.map(pupil => ({
      ...pupil,
      motto: mottos.get(pupil.id) ?? null,
      guardians: guardians.filter(g => g.pupilId === pupil.id).map(({ pupilId: _, ...g }) => g),
    })),
    my: my(schoolContract, ctx.level, ['renameClass', 'addPupil', 'giveClass', 'direct'], { direct }),
  }
}
