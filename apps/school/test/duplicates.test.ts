import { describe, expect, it } from 'vitest'
import { testApp } from '../../../kernel/test/app.ts'
import { worldPassword } from '../../../kernel/test/small-world.ts'
import { newsBinding } from '../../news/server/binding.ts'
import { schoolBinding } from '../server/binding.ts'
import { duplicatesWorld } from './duplicates-world.ts'

describe('the likely duplicates of a structure', () => {
  const t = testApp([schoolBinding])
  const w = duplicatesWorld(t)
  let twin = ''

  it('show the head two records with what tells them apart, and the score', async () => {
    twin = await w.secondLina()
    const pair = await w.pair('thierry', 'tilleuls', [t.world.people.lina, twin])
    expect(pair).toMatchObject({ likenesses: ['close-name', 'same-birth-date', 'same-place'], obstacle: null })
    expect(pair?.score).toBeGreaterThan(80)
    const lina = pair?.records.find(one => one.id === t.world.people.lina)
    expect(lina).toMatchObject({ name: 'Lina Castel', family: ['Marc Castel', 'Samira Benali'], state: 'active' })
  })

  it('are listed for the commune and the circonscription too, likeliest first, page by page', async () => {
    await w.secondSamira()
    const all = await w.list('karim', 'constituency')
    expect(all.map(one => one.score)).toEqual(all.map(one => one.score).toSorted((a, b) => b - a))
    expect(all.length).toBeGreaterThan(1)
    const karim = await t.as('karim')
    const page = await karim.get<{ items: { id: string }[]; next: string }>(
      `${w.at('constituency')}/duplicates?limit=1`,
    )
    const rest = await karim.get<{ items: { id: string }[] }>(
      `${w.at('constituency')}/duplicates?after=${page.body.next}`,
    )
    expect([...page.body.items, ...rest.body.items].map(one => one.id)).toEqual(all.map(one => one.id))
  })

  it('never show a school somebody of another school', async () => {
    const elsewhere = await w.secondLina('ce2')
    expect(await w.pair('mathilde', 'preVert', [t.world.people.lina, elsewhere])).toBeUndefined()
    expect(await w.pair('thierry', 'tilleuls', [t.world.people.lina, elsewhere])).toBeUndefined()
    expect(await w.pair('karim', 'constituency', [t.world.people.lina, elsewhere])).toMatchObject({ obstacle: null })
  })

  it('remember that two people are not the same, and that they may be after all', async () => {
    const pair = await w.pair('thierry', 'tilleuls', [t.world.people.lina, twin])
    const thierry = await t.as('thierry')
    const path = `${w.at('tilleuls')}/duplicates/${pair?.id}/distinction`
    expect((await thierry.put(path)).status).toBe(204)
    await t.deps.sql`select core.refresh_duplicates(null)`
    expect(await w.pair('thierry', 'tilleuls', [t.world.people.lina, twin])).toBeUndefined()
    expect((await w.list('thierry', 'tilleuls', '?toldApart=true')).map(one => one.id)).toEqual([pair?.id])
    expect((await thierry.delete(path)).status).toBe(204)
    expect(await w.pair('thierry', 'tilleuls', [t.world.people.lina, twin])).toBeDefined()
  })

  it('can be two records that nothing likens, chosen by name, of the structure only', async () => {
    const thierry = await t.as('thierry')
    const found = await thierry.get<{ items: { id: string; about: string }[] }>(`${w.at('tilleuls')}/records?q=camille`)
    expect(found.body.items).toMatchObject([{ id: t.world.people.camille, about: 'Lou Tessier' }])
    expect((await thierry.get<{ items: [] }>(`${w.at('tilleuls')}/records?q=ines`)).body.items).toEqual([])
    const propose = (oneId: string, otherId: string) =>
      thierry.post<{ duplicateId: string }>(`${w.at('tilleuls')}/duplicates`, { oneId, otherId })
    const { people } = t.world
    const chosen = await propose(people.camille, people.marc)
    const pair = await thierry.get(`${w.at('tilleuls')}/duplicates/${chosen.body.duplicateId}`)
    expect(pair).toMatchObject({ status: 200, body: { score: 0, obstacle: null } })
    expect((await propose(people.camille, people.ines)).status).toBe(404)
    expect((await propose(people.camille, people.camille)).status).toBe(422)
  })

  it('are not shown to a teacher, a guardian or the circonscription’s adviser', async () => {
    for (const persona of ['claire', 'samira', 'adrien'] as const) {
      const reply = await (await t.as(persona)).get(`${w.at('tilleuls')}/duplicates`)
      expect([persona, reply.status]).toEqual([persona, 403])
    }
  })
})

describe('merging two records', () => {
  const t = testApp([schoolBinding, newsBinding])
  const w = duplicatesWorld(t)
  let twin = ''
  let mergeId = ''

  it('asks who one is first, and is refused to the head when one of the two is in another school', async () => {
    const away = await w.secondLina('ce2')
    const pair = await w.pair('karim', 'constituency', [t.world.people.lina, away])
    const refused = await w.merge('thierry', 'tilleuls', { pairId: pair?.id ?? '', keepId: t.world.people.lina })
    expect(refused.status).toBe(404)
    await t.as('karim')
    await t.deps
      .sql`update core.sessions set proved_at = now() - interval '1 hour' where person_id = ${t.world.people.karim}`
    const unproved = await w.merge('karim', 'constituency', { pairId: pair?.id ?? '', keepId: t.world.people.lina })
    expect([unproved.status, unproved.body.code]).toEqual([403, 'step-up-required'])
    await t.deps.sql`update core.sessions set proved_at = now() where person_id = ${t.world.people.karim}`
    const merged = await w.merge('karim', 'constituency', { pairId: pair?.id ?? '', keepId: t.world.people.lina })
    expect(merged.status).toBe(200)
    const classes = await t.deps
      .sql`select class_id as id from core.enrolments where pupil_id = ${t.world.people.lina} and left_at is null`
    expect(classes).toHaveLength(2)
    expect((await w.undo('thierry', 'tilleuls', merged.body.mergeId)).status).toBe(403)
    expect((await w.undo('karim', 'constituency', merged.body.mergeId)).status).toBe(204)
  })

  it('closes the other account at once, and says why to who signs in with it', async () => {
    twin = await w.secondSamira()
    const session = await w.newSession(twin)
    const [hashed] = await t.deps
      .sql`select password_hash as it from core.accounts where person_id = ${t.world.people.samira}`
    await t.deps
      .sql`update core.accounts set password_hash = ${hashed?.it}, activated_at = now() where person_id = ${twin}`
    const pair = await w.pair('thierry', 'tilleuls', [t.world.people.samira, twin])
    const merged = await w.merge('thierry', 'tilleuls', { pairId: pair?.id ?? '', keepId: t.world.people.samira })
    expect(merged.status).toBe(200)
    mergeId = merged.body.mergeId
    expect(await t.deps.sql`select 1 from core.sessions where id = ${session} and revoked_at is null`).toEqual([])
    const refused = await t
      .nobody()
      .post<{ code: string }>('/session', { login: 'samira.benalli', password: worldPassword })
    expect([refused.status, refused.body.code]).toEqual([403, 'merged'])
    expect((await (await t.as('samira')).get('/me')).status).toBe(200)
  })

  it('keeps the stricter of two rights over one child', async () => {
    const [tie] = await t.deps.sql`select signs from core.guardianships where guardian_id = ${t.world.people.samira}`
    expect(tie).toEqual({ signs: true })
    const third = await w.secondSamira()
    await t.deps.sql`update core.guardianships set restricted_at = now(), signs = false where guardian_id = ${third}`
    const pair = await w.pair('thierry', 'tilleuls', [t.world.people.samira, third])
    const merged = await w.merge('thierry', 'tilleuls', { pairId: pair?.id ?? '', keepId: t.world.people.samira })
    const [strict] = await t.deps.sql`
      select signs, restricted_at is not null as restricted from core.guardianships where guardian_id = ${t.world.people.samira} and left_at is null`
    expect(strict).toEqual({ signs: false, restricted: true })
    const early = await w.undo('thierry', 'tilleuls', mergeId)
    expect([early.status, early.body.code]).toEqual([409, 'not-the-last'])
    expect((await w.undo('thierry', 'tilleuls', merged.body.mergeId)).status).toBe(204)
    const [back] = await t.deps.sql`
      select signs, restricted_at from core.guardianships where guardian_id = ${t.world.people.samira} and left_at is null`
    expect(back).toEqual({ signs: true, restricted_at: null })
  })

  it('is listed for a week with who did it, undone by who manages it all, and opens the other account again', async () => {
    expect(await w.merges('thierry', 'tilleuls')).toMatchObject([
      { goneName: 'Samira Benalli', goneLogin: 'samira.benalli', by: 'Thierry Lacombe', canUndo: true },
    ])
    expect((await w.undo('mathilde', 'preVert', mergeId)).status).toBe(404)
    expect((await w.undo('thierry', 'tilleuls', mergeId)).status).toBe(204)
    const again = await t.nobody().post('/session', { login: 'samira.benalli', password: worldPassword })
    expect(again.status).toBe(200)
    expect(await w.merges('thierry', 'tilleuls')).toEqual([])
    const journal = await (await t.as('thierry')).get<{ items: { action: string; target: string }[] }>(
      `${w.at('tilleuls')}/journal?subject=person`,
    )
    expect(journal.body.items.slice(0, 2).map(one => [one.action, one.target])).toEqual([
      ['person.unmerged', 'Samira Benali'],
      ['person.unmerged', 'Samira Benali'],
    ])
  })

  it('cannot be undone after seven days', async () => {
    const pair = await w.pair('thierry', 'tilleuls', [t.world.people.samira, twin])
    const merged = await w.merge('thierry', 'tilleuls', { pairId: pair?.id ?? '', keepId: t.world.people.samira })
    await t.deps
      .sql`update core.merges set merged_at = now() - interval '7 days 1 minute' where id = ${merged.body.mergeId}`
    const late = await w.undo('thierry', 'tilleuls', merged.body.mergeId)
    expect([late.status, late.body.code]).toEqual([409, 'too-late'])
  })

  it('is nobody’s to do with their own record, nor with a role they could not give', async () => {
    const { sql } = t.deps
    await sql`update core.persons set given_name = 'Thierri', family_name = 'Lacombe' where id = ${t.world.people.sandrine}`
    await sql`select core.refresh_duplicates(null)`
    const own = await w.pair('thierry', 'tilleuls', [t.world.people.thierry, t.world.people.sandrine])
    expect(own?.obstacle).toBe('own')
    const refused = await w.merge('thierry', 'tilleuls', { pairId: own?.id ?? '', keepId: t.world.people.thierry })
    expect([refused.status, refused.body.code]).toEqual([409, 'own-account'])
    expect((await w.pair('karim', 'constituency', [t.world.people.thierry, t.world.people.sandrine]))?.obstacle).toBe(
      null,
    )
  })
})
