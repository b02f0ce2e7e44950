import { beforeEach, describe, expect, it } from 'vitest'
import type { ChildConsent, Purpose } from '../../../contract/api/consents.ts'
import { testApp } from '../../../test/app.ts'
import { testMailbox } from '../../../test/mailbox.ts'
import type { Persona } from '../../../test/small-world.ts'
import { queueMail } from '../../mailer/queue-mail.ts'
import { sendMails } from '../../mailer/send-mails.ts'
import { mailTransport } from '../../mailer/transport.ts'
import { loadRecipients } from '../../notifications/recipients.ts'
import { collectPerson } from '../../privacy/collect.ts'
import { erasePersons } from '../../privacy/erase.ts'
import { restrictGuardian, setGuardianRights } from '../../structures/guardianships.ts'

const t = testApp()
const post = testMailbox()

type Reply = { items: ChildConsent[]; code: string; title: string }
const path = () => `/me/children/${t.world.people.lina}/consents`

const answer = async (who: Persona, purpose: Purpose, yes: boolean) =>
  (await t.as(who)).put<Reply>(path(), { purpose, answer: yes })
const seenBy = async (who: Persona) => (await (await t.as(who)).get<Reply>(path())).body.items
const isGranted = async (purpose: Purpose) => {
  const { body } = await (await t.as('lina')).get<{ items: ChildConsent[] }>('/me/consents')
  return body.items.find(one => one.purpose === purpose)?.isGranted
}

const askCode = async (who: Persona = 'lina', email = 'lina@exemple.fr') =>
  (await t.as(who)).post<Reply>('/me/address', { email })
const subscribe = async (who: Persona = 'lina') =>
  (await t.as(who)).post<Reply>('/me/push-devices', {
    endpoint: 'https://updates.push.services.mozilla.com/wpush/v2/lina',
    p256dh: 'B'.repeat(87),
    auth: 'A'.repeat(22),
  })

const deliver = async () => {
  const transport = mailTransport({ ...t.deps.config, smtpUrl: post.url })
  await sendMails(t.deps, transport)
  transport?.close()
}

const confirmAddress = async () => {
  await askCode()
  await deliver()
  const code = /^\d{6}$/m.exec(post.to('lina@exemple.fr').at(-1)?.text ?? '')?.[0] ?? ''
  return (await t.as('lina')).put('/me/address/confirmation', { code })
}

const kept = async () => {
  const [row] = await t.deps.sql<{ email: string | null; devices: number }[]>`
    select p.email, (select count(*)::int from core.push_devices d where d.person_id = p.id) as devices
    from core.persons p where p.id = ${t.world.people.lina}`
  return row
}

const writeTo = (key: string) =>
  queueMail(t.deps.sql, { to: t.world.people.lina, kind: 'test', key, subject: 'Pour Lina', text: 'x', html: 'x' })

const pair = (guardian: Persona) => ({ guardianId: t.world.people[guardian], pupilId: t.world.people.lina })

beforeEach(async () => {
  const { sql } = t.deps
  t.deps.config.smtpUrl = post.url
  post.empty()
  await sql`delete from core.consents`
  await sql`delete from core.push_devices`
  await sql`delete from core.address_codes`
  await sql`delete from core.outgoing_mails`
  await sql`update core.persons set email = null, email_verified_at = null`
  await sql`update core.guardianships set restricted_at = null, signs = true, sees_school_life = true, left_at = null`
})

describe('a pupil', () => {
  it('is told to ask the parents, with *tu*, and nothing is kept', async () => {
    for (const refused of [await askCode(), await subscribe()]) {
      expect([refused.status, refused.body.code]).toEqual([403, 'parents-first'])
      expect(refused.body.title).toContain('Demande d’abord à tes parents')
    }
    expect(await kept()).toEqual({ email: null, devices: 0 })
    expect(await t.deps.sql`select from core.outgoing_mails`).toHaveLength(0)
  })

  it('has what one parent agreed to while the other has not answered, and that alone', async () => {
    expect((await answer('samira', 'mail', true)).status).toBe(200)
    expect((await confirmAddress()).status).toBe(204)
    expect((await subscribe()).status).toBe(403)
    await answer('marc', 'alerts', true)
    expect((await subscribe()).status).toBe(204)
    expect(await kept()).toEqual({ email: 'lina@exemple.fr', devices: 1 })
  })

  it('has nothing once one parent refuses, whoever agreed and whoever spoke last', async () => {
    await answer('samira', 'alerts', false)
    await answer('marc', 'alerts', true)
    expect(await isGranted('alerts')).toBe(false)
    await answer('samira', 'mail', true)
    await answer('marc', 'mail', false)
    expect(await isGranted('mail')).toBe(false)
    expect((await subscribe()).status).toBe(403)
  })

  it('never answers for themselves', async () => {
    expect((await answer('lina', 'alerts', true)).status).toBe(404)
    expect(await isGranted('alerts')).toBe(false)
  })

  it('is written to as a child', async () => {
    await answer('samira', 'mail', true)
    await confirmAddress()
    const [lina] = await loadRecipients(t.deps.sql, [t.world.people.lina])
    expect([lina?.byMail, lina?.isPupil]).toEqual([true, true])
  })
})

describe('a parent', () => {
  it('sees their own answer and the outcome, nothing of the other parent', async () => {
    await answer('samira', 'mail', true)
    await answer('marc', 'mail', false)
    expect(await seenBy('samira')).toEqual([
      { purpose: 'mail', isGranted: false, mine: true },
      { purpose: 'alerts', isGranted: false, mine: null },
    ])
    expect(await seenBy('marc')).toEqual([
      { purpose: 'mail', isGranted: false, mine: false },
      { purpose: 'alerts', isGranted: false, mine: null },
    ])
  })

  it('of another child, a teacher and the head do not answer', async () => {
    for (const who of ['delphine', 'claire', 'thierry'] as const) {
      expect((await answer(who, 'mail', true)).status).toBe(404)
      expect((await (await t.as(who)).get(path())).status).toBe(404)
    }
  })

  it('kept away by a decision of justice does not answer, and what they had agreed to stops at once', async () => {
    await answer('marc', 'alerts', true)
    await answer('marc', 'mail', true)
    await subscribe()
    await confirmAddress()
    await restrictGuardian(t.deps.sql, pair('marc'), { personId: t.world.people.thierry, now: new Date() })
    expect((await answer('marc', 'alerts', true)).status).toBe(404)
    expect(await kept()).toEqual({ email: null, devices: 0 })
  })

  it('who is kept away refuses nothing any more', async () => {
    await answer('samira', 'alerts', true)
    await answer('marc', 'alerts', false)
    await restrictGuardian(t.deps.sql, pair('marc'), { personId: t.world.people.thierry, now: new Date() })
    expect(await isGranted('alerts')).toBe(true)
  })

  it('who does not sign for the child does not answer', async () => {
    const rights = { seesSchoolLife: true, signs: false, authorisesImage: true, collects: true }
    await setGuardianRights(t.deps.sql, pair('marc'), rights)
    expect((await answer('marc', 'mail', true)).status).toBe(404)
  })

  it('withdraws at any moment: the address and the devices are forgotten, what was waiting does not leave', async () => {
    await answer('samira', 'mail', true)
    await answer('samira', 'alerts', true)
    await confirmAddress()
    await subscribe()
    await writeTo('before')
    await answer('samira', 'mail', false)
    expect(await kept()).toEqual({ email: null, devices: 1 })
    await answer('samira', 'alerts', false)
    expect(await kept()).toEqual({ email: null, devices: 0 })
    await deliver()
    expect(post.to('lina@exemple.fr').map(mail => mail.headers.get('subject'))).not.toContain('Pour Lina')
  })

  it('gone otherwise (a file of the academy), nothing leaves either', async () => {
    await answer('samira', 'mail', true)
    await confirmAddress()
    await writeTo('gone')
    await t.deps.sql`update core.guardianships set left_at = now() where guardian_id = ${t.world.people.samira}`
    const [lina] = await loadRecipients(t.deps.sql, [t.world.people.lina])
    expect(lina?.byMail).toBe(false)
    await deliver()
    expect(post.to('lina@exemple.fr')).toHaveLength(1)
  })

  it('leaves each of their answers behind, never changed', async () => {
    for (const yes of [true, false, true]) await answer('samira', 'mail', yes)
    const rows = await t.deps.sql<{ answer: boolean }[]>`select answer from core.consents order by answered_at, id`
    expect(rows.map(row => row.answer)).toEqual([true, false, true])
  })
})

describe('the answers', () => {
  it('are given back to who gave them; the child is not told which parent said what', async () => {
    await answer('samira', 'mail', true)
    await answer('marc', 'mail', false)
    const of = async (who: Persona) =>
      (await collectPerson(t.deps.sql, t.world.people[who], [])).find(({ table }) => table === 'core.consents')?.rows ??
      []
    expect((await of('samira')).map(row => row.answer)).toEqual([true])
    const lina = await of('lina')
    expect(lina).toHaveLength(2)
    expect(JSON.stringify(lina)).not.toMatch(/Samira|Marc|answer"|guardian/)
  })

  it('go with the child', async () => {
    await answer('samira', 'mail', true)
    await erasePersons(t.deps.sql, [t.world.people.lina], { manifests: [], reason: 'request', now: new Date() })
    expect(await t.deps.sql`select from core.consents`).toHaveLength(0)
  })
})
