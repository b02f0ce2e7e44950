import { afterEach, describe, expect, it } from 'vitest'
import type { Ctx } from '../../../kernel/server/context.ts'
import { mergePeople } from '../../../kernel/server/merging/merge.ts'
import { collectPerson } from '../../../kernel/server/privacy/collect.ts'
import { erasePersons } from '../../../kernel/server/privacy/erase.ts'
import { trashDays } from '../../../kernel/server/resources/resources.ts'
import { createPerson } from '../../../kernel/server/structures/persons.ts'
import { testApp } from '../../../kernel/test/app.ts'
import { mailBinding } from '../server/binding.ts'
import { draftDays, forgetLeft, tidyMail } from '../server/jobs.ts'
import { mailWorld, words } from './mail-world.ts'

const t = testApp([mailBinding])
const w = mailWorld(t)
const { toPeople, draft, send, list, subjects, message, bell, clear } = w
afterEach(clear)

const days = (n: number) => new Date(Date.now() + n * 86_400_000)
const messages = async () => (await t.deps.sql`select from mail.messages`).length

describe('sending while it is suspended', () => {
  it('is refused to families, and reading goes on', async () => {
    const kept = await draft('samira', toPeople('claire'))
    await send('claire', toPeople('samira'), { subject: 'Avant' })
    await t.deps.sql`
      insert into core.suspensions (id, structure_id, audiences, notice, ends_at)
      values (gen_random_uuid(), ${t.world.structures.tilleuls}, '{guardians}', '', now() + interval '1 hour')`
    const refused = await (await t.as('samira')).post(`/mail/drafts/${kept.body.id}/sending`)
    expect(refused).toMatchObject({ status: 403, body: { code: 'suspended' } })
    expect(await subjects('samira')).toEqual(['Avant'])
    expect((await send('claire', toPeople('samira'))).status).toBe(200)
    await t.deps.sql`delete from core.suspensions`
  })
})

describe('an announcement of mail', () => {
  it('says who and the subject, to who received it alone', async () => {
    await send('samira', toPeople('claire'), { subject: 'Absence', body: words('Lina est malade.') })
    expect(await bell('claire')).toMatchObject([
      { event: 'message.received', title: 'Absence', actorName: 'Samira Benali' },
    ])
    expect([await bell('samira'), await bell('marc')]).toEqual([[], []])
  })
})

describe('a report', () => {
  it('comes from who received it, and hides it for good reason', async () => {
    const { id } = await send('samira', toPeople('claire'), { subject: 'Injures' })
    const report = { resourceId: id, partId: null, reason: 'Insultes' }
    expect((await (await t.as('marc')).post('/reports', report)).status).toBe(404)
    expect((await (await t.as('claire')).post('/reports', report)).status).toBe(204)
    const path = `/structures/${t.world.structures.tilleuls}/reports`
    const thierry = await t.as('thierry')
    const { body } = await thierry.get<{ items: { id: string; text: string }[] }>(`${path}?state=open`)
    expect(body.items).toMatchObject([{ text: 'Bonjour.' }])
    await thierry.put(`${path}/${body.items[0]?.id}/decision`, { decision: 'hidden' })
    expect([await subjects('claire'), await subjects('samira', 'place=sent')]).toEqual([[], ['Injures']])
  })
})

describe('at night', () => {
  it('trashes are emptied after a month, and what no box holds any more goes', async () => {
    const { id } = await send('samira', toPeople('claire'))
    const trash = async (as: 'samira' | 'claire') =>
      (await t.as(as)).put(`/mail/boxes/${w.box(as)}/trash`, { messageIds: [id], isTrashed: true })
    await trash('claire')
    expect((await list('claire', 'place=trash')).body.items).toHaveLength(1)
    expect(await tidyMail(t.deps.sql, days(trashDays - 1))).toEqual({ copies: 0, messages: 0 })
    expect(await tidyMail(t.deps.sql, days(trashDays + 1))).toEqual({ copies: 1, messages: 0 })
    expect([await subjects('claire', 'place=trash'), await subjects('samira', 'place=sent')]).toEqual([
      [],
      ['Sans importance'],
    ])
    await trash('samira')
    expect(await tidyMail(t.deps.sql, days(trashDays + 1))).toEqual({ copies: 1, messages: 1 })
    expect(await messages()).toBe(0)
  })

  it('drafts nobody came back to go as well', async () => {
    await draft('samira', [])
    expect((await tidyMail(t.deps.sql, days(draftDays - 1))).messages).toBe(0)
    expect((await tidyMail(t.deps.sql, days(draftDays + 1))).messages).toBe(1)
  })
})

describe('two records of one person', () => {
  it('made one, have one box', async () => {
    const { sql } = t.deps
    const twin = await createPerson(sql, { givenName: 'Samira', familyName: 'Benalli' })
    await sql`insert into core.guardianships (guardian_id, pupil_id) values (${twin}, ${w.person('lina')})`
    await sql`select core.refresh_memberships(null)`
    await send('claire', [{ id: await w.classGroup('cm1a', 'guardians') }], { subject: 'À tous' })
    await send('claire', [{ id: twin }], { subject: 'À l’autre' })
    const by = {
      actor: { personId: w.person('karim') } as Ctx['actor'],
      now: new Date(),
      deps: { ...t.deps, apps: [mailBinding] },
    }
    await sql.begin(db => mergePeople({ ...by, db }, { keptId: w.person('samira'), goneId: twin }))
    expect(await subjects('samira')).toEqual(['À l’autre', 'À tous'])
  })
})

describe('a draft sent from two windows at once', () => {
  it('leaves once', async () => {
    const { body } = await draft('samira', toPeople('claire'))
    const samira = await t.as('samira')
    const path = `/mail/drafts/${body.id}/sending`
    const replies = await Promise.all([samira.post(path), samira.post(path)])
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 404])
    expect(await subjects('claire')).toEqual(['Sans importance'])
  })
})

describe('the export of one’s data', () => {
  it('holds what one wrote, to read, and what one received by its subject', async () => {
    await send('samira', toPeople('claire'), { subject: 'Absence', body: words('Lina est malade.') })
    await send('claire', toPeople('samira'), { subject: 'Bien noté' })
    const tables = await collectPerson(t.deps.sql, w.person('samira'), [mailBinding.manifest])
    const rowsOf = (table: string) => tables.find(one => one.table === table)?.rows ?? []
    expect(rowsOf('mail.messages')).toMatchObject([{ subject: 'Absence', body: 'Lina est malade.' }])
    expect(rowsOf('mail.messages')[0]).not.toHaveProperty('search_words')
    const received = rowsOf('mail.copies').filter(({ came }) => came === 'inbox')
    expect(received).toMatchObject([{ message_id: expect.stringMatching(/^Bien noté \(/) }])
  })
})

describe('somebody erased', () => {
  it('leaves what they wrote to others, without a name, and no box', async () => {
    const { sql } = t.deps
    const sent = await send('julien', toPeople('claire'), { subject: 'Sortie de jeudi' })
    await send('claire', toPeople('julien'), { subject: 'Réponse' })
    await erasePersons(sql, [w.person('julien')], {
      manifests: [mailBinding.manifest],
      reason: 'request',
      now: new Date(),
    })
    expect(await message('claire', sent.id)).toMatchObject({
      subject: 'Sortie de jeudi',
      sender: { id: null, name: '' },
      my: { can: { forward: true } },
    })
    expect((await sql`select from mail.copies where person_id = ${w.person('julien')}`).length).toBe(0)
    await erasePersons(sql, [w.person('claire')], {
      manifests: [mailBinding.manifest],
      reason: 'request',
      now: new Date(),
    })
    expect(await forgetLeft(sql)).toBe(2)
  })
})
