import { beforeEach, describe, expect, it } from 'vitest'
import { testApp } from '../../../kernel/test/app.ts'
import { schoolBinding } from '../server/binding.ts'
import { duplicatesWorld } from './duplicates-world.ts'

const t = testApp([schoolBinding])
const w = duplicatesWorld(t)

const letters = async () => {
  const rows = await t.deps.sql<{ to: string; about: string; text: string }[]>`
    select o.address as to, o.subject as about, o.body_text as text from core.outgoing_mails o where o.kind = 'account.merge'
    order by o.address, o.id`
  return [...rows]
}
const confirm = async (id: string, email: string) => {
  await t.deps.sql`update core.persons set email = ${email} where id = ${id}`
  await t.deps.sql`update core.persons set email_verified_at = now() where id = ${id}`
}
const merge = async (ids: [kept: string, gone: string]) => {
  const pair = await w.pair('thierry', 'tilleuls', ids)
  const { status, body } = await w.merge('thierry', 'tilleuls', { pairId: pair?.id ?? '', keepId: ids[0] })
  expect(status).toBe(200)
  return body.mergeId
}

beforeEach(async () => {
  await t.deps.sql`delete from core.outgoing_mails`
})

describe('an adult whose two records are made one', () => {
  it('is told once at each confirmed address which login stays; when it is undone, each at its own', async () => {
    const { samira } = t.world.people
    const twin = await w.secondSamira()
    await confirm(samira, 'samira@example.org')
    await confirm(twin, 'benali@example.net')
    const mergeId = await merge([samira, twin])
    const told = await letters()
    expect(told.map(({ to }) => to)).toEqual(['benali@example.net', 'samira@example.org'])
    for (const { text } of told) {
      expect(text).toContain('gardez l’identifiant samira.benali et son mot de passe')
      expect(text).toContain('L’identifiant samira.benalli ne marche plus')
    }
    await t.deps.sql`delete from core.outgoing_mails`
    await w.undo('thierry', 'tilleuls', mergeId)
    const [first, second, ...others] = await letters()
    expect([first?.to, second?.to, others]).toEqual(['benali@example.net', 'samira@example.org', []])
    expect(first?.text).toContain('L’identifiant samira.benalli ouvre de nouveau son propre compte')
  })

  it('is told once where both have the same address, and not at one that was never confirmed', async () => {
    const { samira } = t.world.people
    const twin = await w.secondSamira()
    await confirm(samira, 'samira@example.org')
    await confirm(twin, 'Samira@Example.org')
    const mergeId = await merge([samira, twin])
    expect(await letters()).toHaveLength(1)
    await w.undo('thierry', 'tilleuls', mergeId)
    await t.deps.sql`delete from core.outgoing_mails`
    await t.deps.sql`update core.persons set email_verified_at = null where id in (${samira}, ${twin})`
    await merge([samira, twin])
    expect(await letters()).toEqual([])
  })

  it('in the language of the account that stays, and with what to ask for when it was never used', async () => {
    const { marc } = t.world.people
    await confirm(marc, 'marc@example.org')
    await t.deps.sql`update core.accounts set language = 'en', activated_at = null where person_id = ${marc}`
    const thierry = await t.as('thierry')
    const { body } = await thierry.post<{ duplicateId: string }>(`${w.at('tilleuls')}/duplicates`, {
      oneId: marc,
      otherId: t.world.people.camille,
    })
    await w.merge('thierry', 'tilleuls', { pairId: body.duplicateId, keepId: marc })
    const [letter] = await letters()
    expect(letter?.about).toBe('Your two préau accounts are now one')
    expect(letter?.text).toContain('ask the school for its login sheet')
  })
})

describe('a child whose two records are made one', () => {
  it('is told nothing by mail', async () => {
    const { lina } = t.world.people
    const twin = await w.secondLina()
    await confirm(lina, 'lina@example.org')
    await merge([lina, twin])
    expect(await letters()).toEqual([])
  })
})
