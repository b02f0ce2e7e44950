import { describe, expect, it } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { transaction } from '../../db/client.ts'
import { attach, detach } from '../affiliations.ts'
import { giveClass } from '../class-teachers.ts'
import { createClass } from '../classes.ts'
import { enrol, move, withdraw } from '../enrolments.ts'
import { liftRestriction, restrictGuardian } from '../guardianships.ts'
import { createPerson, findSamePeople } from '../persons.ts'
import { refreshJob } from '../refresh-job.ts'
import { createStructure, setParents } from '../structure-tree.ts'

const t = testApp()
const now = new Date()

/** « audience of where » for every automatic group somebody is in. */
const groupsOf = async (personId: string) => {
  const rows = await t.deps.sql<{ name: string }[]>`
    select g.audience || ' of ' || coalesce(c.name, s.name) as name from core.memberships m join core.groups g on g.id = m.group_id
    join core.structures s on s.id = g.structure_id left join core.classes c on c.id = g.class_id
    where m.person_id = ${personId} order by 1`
  return rows.map(row => row.name)
}

describe('somebody attached by hand', () => {
  it('gets the groups of the role, and loses them when it ends', async () => {
    const { sql } = t.deps
    const id = await transaction(sql, db => createPerson(db, { givenName: 'Yann', familyName: 'Le Goff' }))
    const affiliation = await attach(sql, {
      personId: id,
      structureId: t.world.structures.tilleuls,
      role: 'external',
      title: 'Intervenant en musique',
    })
    expect(await groupsOf(id)).toContain('externals of École des Tilleuls')
    await detach(sql, affiliation, now)
    expect(await groupsOf(id)).toEqual([])
    const [account] = await sql`select login from core.accounts where person_id = ${id}`
    expect(account?.login).toBe('yann.le-goff')
  })

  it('whose last day is past is out after the night', async () => {
    const { sql } = t.deps
    const { ines } = t.world.people
    await giveClass(sql, {
      classId: t.world.classes.cpa,
      personId: ines,
      startsOn: '2020-01-01',
      endsOn: '2999-01-01',
      by: ines,
    })
    expect(await groupsOf(ines)).toContain('teachers of CP A')
    await sql`update core.class_teachers set ends_on = current_date - 1 where person_id = ${ines} and class_id = ${t.world.classes.cpa}`
    expect(await groupsOf(ines)).toContain('teachers of CP A')
    await refreshJob(sql).handle({}, { id: '', attempt: 1, signal: new AbortController().signal })
    expect(await groupsOf(ines)).not.toContain('teachers of CP A')
    expect(await groupsOf(ines)).toContain('teachers of CE1-CE2')
  })
})

describe('a pupil who moves', () => {
  it('takes the family along, from school to school', async () => {
    const { sql } = t.deps
    const { lou, camille } = t.world.people
    const { cpa, ce2 } = t.world.classes
    await move(sql, { pupilId: lou, classId: cpa }, { classId: ce2 })
    expect(await groupsOf(camille)).toEqual([
      'guardians of CE1-CE2',
      'guardians of Circonscription de Valbrume',
      'guardians of École du Pré-Vert',
    ])
    await move(sql, { pupilId: lou, classId: ce2 }, { classId: cpa })
    expect(await groupsOf(camille)).toContain('guardians of CP A')
    const [row] = await sql`select level, source from core.enrolments where pupil_id = ${lou} and class_id = ${cpa}`
    expect(row).toEqual({ level: 'CP', source: 'person' })
  })

  it('may be in two classes at once', async () => {
    const { sql } = t.deps
    const classId = await createClass(sql, { schoolId: t.world.structures.tilleuls, name: 'ULIS', schoolYear: 2026 })
    await enrol(sql, { pupilId: t.world.people.lou, classId, level: 'ULIS' })
    expect(await groupsOf(t.world.people.lou)).toEqual(expect.arrayContaining(['pupils of CP A', 'pupils of ULIS']))
    await withdraw(sql, t.world.people.lou, classId)
    expect(await groupsOf(t.world.people.lou)).toContain('pupils of École des Tilleuls')
  })
})

describe('a guardian under a decision of justice', () => {
  it('is out of everything of that child at once, and of nothing of another', async () => {
    const { sql } = t.deps
    const { delphine, noe, tom } = t.world.people
    const pair = { guardianId: delphine, pupilId: noe }
    await restrictGuardian(sql, pair, { personId: t.world.people.thierry, now })
    expect(await groupsOf(delphine)).toEqual([
      'guardians of CE1-CE2',
      'guardians of Circonscription de Valbrume',
      'guardians of École du Pré-Vert',
    ])
    await liftRestriction(sql, pair)
    expect(await groupsOf(delphine)).toContain('guardians of CM1 A')
    expect(tom).toBeTruthy()
  })
})

describe('a name typed twice', () => {
  it('is recognised whatever its accents, elsewhere only with the same birth date', async () => {
    const { sql } = t.deps
    const { tilleuls, preVert } = t.world.structures
    await sql`update core.persons set birth_date = '2017-03-14' where id = ${t.world.people.noe}`
    const find = (birthDate: string, schoolId: string) =>
      findSamePeople(sql, { givenName: 'NOE', familyName: 'kermarec', birthDate }, schoolId)
    expect(await find('2017-03-14', preVert)).toMatchObject([{ displayName: 'Noé Kermarec', isHere: false }])
    expect(await find('2017-03-15', preVert)).toEqual([])
    expect(await find('2017-03-15', tilleuls)).toMatchObject([{ isHere: true, sameBirthDate: false }])
  })
})

describe('the tree', () => {
  it('gives a school moved to another circonscription to its new team, and takes it from the former', async () => {
    const { sql } = t.deps
    const { adrien } = t.world.people
    const { tilleuls, constituency, valbrume } = t.world.structures
    const level = async () => {
      const [row] = await sql<{ level: number }[]>`
        select core.level_on(array(select group_id from core.memberships where person_id = ${adrien}), ${tilleuls}) as level`
      return row?.level
    }
    const other = await transaction(sql, db =>
      createStructure({ db, apps: [] }, { kind: 'constituency', name: 'Circonscription d’Ormeval', parentIds: [] }),
    )
    expect(await level()).toBe(1)
    await transaction(sql, db => setParents({ db, apps: [] }, tilleuls, [other, valbrume]))
    expect(await level()).toBe(0)
    expect(await groupsOf(t.world.people.claire)).toContain('teachers of Circonscription d’Ormeval')
    await transaction(sql, db => setParents({ db, apps: [] }, tilleuls, [constituency, valbrume]))
    expect(await level()).toBe(1)
    await expect(transaction(sql, db => setParents({ db, apps: [] }, constituency, [tilleuls]))).rejects.toThrow(
      'elle-même',
    )
  })
})
