import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readFeed } from '../../../kernel/server/feeds/reading/read-feed.ts'
import type { FeedProblem, FeedRecord } from '../../../kernel/server/feeds/records.ts'
import { random, shares } from '../random.ts'
import { generateTerritory, makeTerritory } from '../territory.ts'
import { departement, sizeFor } from '../world.ts'

const circonscription = sizeFor(60)

const folderOfTest = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'preau-bench-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

const read = async (paths: string[]) => {
  const records: FeedRecord[] = []
  const problems: FeedProblem[] = []
  const record = (one: FeedRecord) => void records.push(one)
  const summary = await readFeed(paths, { record, problem: one => void problems.push(one) })
  return { summary, records, problems }
}

const digest = async (paths: string[]) => {
  const hash = createHash('sha256')
  for (const path of paths) hash.update(basename(path)).update(await readFile(path))
  return hash.digest('hex')
}

describe('a generated circonscription', () => {
  const { schools, families, staff } = makeTerritory(circonscription, 7)
  const pupils = families.flatMap(family => family.pupils)

  it('has exactly the size asked for', () => {
    expect({
      schools: schools.length,
      classes: schools.flatMap(school => school.classes).length,
      pupils: pupils.length,
      guardians: families.flatMap(family => family.guardians).length,
      staff: staff.length,
    }).toEqual(circonscription)
  })

  it('seats every pupil at a level the class teaches', () => {
    expect(pupils.filter(pupil => !pupil.class.levels.includes(pupil.level))).toEqual([])
  })

  it('has classes of one level and of several', () => {
    const counts = schools.flatMap(school => school.classes).map(taught => taught.levels.length)
    expect(counts).toContain(1)
    expect(Math.max(...counts)).toBeGreaterThan(1)
  })

  it('has brothers and sisters, some in two schools, who share their guardians', () => {
    const siblings = families.filter(family => family.pupils.length > 1)
    const apart = siblings.filter(family => new Set(family.pupils.map(pupil => pupil.class.school)).size > 1)
    expect(siblings.length).toBeGreaterThan(families.length / 10)
    expect(apart.length).toBeGreaterThan(0)
    expect(apart.length).toBeLessThan(siblings.length)
  })

  it('has parents who live apart and parents who live together', () => {
    const couples = families.filter(family => family.guardians.length === 2)
    const apart = couples.filter(({ guardians: [one, other] }) => one?.address !== other?.address)
    expect(apart.length).toBeGreaterThan(couples.length / 10)
    expect(apart.length).toBeLessThan(couples.length / 2)
  })

  it('has one head for each school, and staff who go from school to school', () => {
    const heads = staff.filter(member => member.job === 'head').map(member => member.schools[0])
    expect(new Set(heads)).toEqual(new Set(schools))
    expect(heads).toHaveLength(schools.length)
    expect(staff.some(member => member.schools.length > 1)).toBe(true)
  })

  it('has rural schools grouped in an RPI', () => {
    expect(schools.some(school => school.rpi !== '')).toBe(true)
  })
})

describe('the files of a generated territory', () => {
  it('are the same for the same seed, others for another', async () => {
    const [first, again, other] = [await folderOfTest(), await folderOfTest(), await folderOfTest()]
    const small = sizeFor(4)
    const written = await generateTerritory(first, small, 1)
    const writtenAgain = await generateTerritory(again, small, 1)
    const writtenOther = await generateTerritory(other, small, 2)
    expect(await digest(writtenAgain.full.files)).toBe(await digest(written.full.files))
    expect(await digest(writtenAgain.delta.files)).toBe(await digest(written.delta.files))
    expect(await digest(writtenOther.full.files)).not.toBe(await digest(written.full.files))
  })

  it('are read without a single problem, and links lead to someone', async () => {
    const { full } = await generateTerritory(await folderOfTest(), circonscription, 3)
    const { summary, records, problems } = await read(full.files)
    expect(problems).toEqual([])
    expect(summary.extent).toBe('full')
    const keys = new Set(records.map(({ kind, key }) => `${kind} ${key}`))
    const pointed = records.flatMap(record => [
      ...(record.kind === 'pupil' ? (record.guardians ?? []).map(({ key }) => `guardian ${key}`) : []),
      ...(record.kind === 'guardian' ? (record.childKeys ?? []).map(key => `pupil ${key}`) : []),
      ...(record.kind === 'teacher' ? (record.schoolKeys ?? []).map(key => `school ${key}`) : []),
    ])
    expect(pointed.length).toBeGreaterThan(records.length)
    expect(pointed.filter(key => !keys.has(key))).toEqual([])
  })

  it('are cut in parts of ten thousand entries', async () => {
    const { full } = await generateTerritory(await folderOfTest(), sizeFor(100), 3)
    expect(full.files.filter(path => path.includes('_Eleve_')).map(path => path.slice(-8, -4))).toEqual([
      '0000',
      '0001',
    ])
  })

  it('come with a delta that adds, modifies and withdraws about one per cent', async () => {
    const { delta } = await generateTerritory(await folderOfTest(), circonscription, 3)
    const { summary, records, problems } = await read(delta.files)
    expect(problems).toEqual([])
    expect(summary.extent).toBe('delta')
    expect(new Set(records.map(({ operation }) => operation))).toEqual(new Set(['replace', 'modify', 'delete']))
    const people = circonscription.pupils + circonscription.guardians + circonscription.staff
    expect(records.length / people).toBeGreaterThan(0.005)
    expect(records.length / people).toBeLessThan(0.02)
  })
})

describe('the generator’s chance', () => {
  it('shares a whole between parts that add up to it', () => {
    const chance = random(5)
    for (let round = 0; round < 200; round++) {
      const weights = Array.from({ length: 1 + chance.below(40) }, () => 0.01 + chance.next())
      const total = weights.length + chance.below(1000)
      const parts = shares(total, weights)
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total)
      expect(Math.min(...parts)).toBeGreaterThanOrEqual(1)
    }
  })

  it('cannot share fewer than one each', () => {
    expect(() => shares(2, [1, 1, 1])).toThrow('Cannot share 2 between 3')
  })

  it('keeps the proportions of the département at every size', () => {
    expect(sizeFor(departement.schools)).toEqual(departement)
    expect(sizeFor(77).pupils).toBeCloseTo(departement.pupils / 10, -2)
  })
})
