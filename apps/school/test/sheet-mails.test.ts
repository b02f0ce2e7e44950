import { beforeEach, describe, expect, it } from 'vitest'
import { sendMails } from '../../../kernel/server/mailer/send-mails.ts'
import { mailTransport } from '../../../kernel/server/mailer/transport.ts'
import { testApp } from '../../../kernel/test/app.ts'
import { testMailbox } from '../../../kernel/test/mailbox.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import type { SheetMails } from '../contract/access.ts'
import { schoolBinding } from '../server/binding.ts'

const t = testApp([schoolBinding])
const post = testMailbox()

const mailsOfClass = () => `/school/classes/${t.world.classes.cm1a}/sheet-mails`
const mailsOfSchool = () => `/school/structures/${t.world.structures.tilleuls}/sheet-mails`

const count = async (who: Persona = 'claire', path = mailsOfClass()) =>
  (await (await t.as(who)).get<SheetMails>(path)).body
const send = async (who: Persona = 'claire', path = mailsOfClass()) =>
  (await t.as(who)).post<{ letters: number; code: string; title: string }>(path)
const withdraw = async () => (await t.as('claire')).delete<{ letters: number; code: string }>(mailsOfClass())

const minuteGone = () => t.deps.sql`update core.outgoing_mails set next_at = now() where sent_at is null`
const deliver = async () => {
  const transport = mailTransport({ ...t.deps.config, smtpUrl: post.url })
  await sendMails(t.deps, transport)
  transport?.close()
}

const writeTo = (persona: Persona, email: string | null, address: string | null = null) => t.deps.sql`
  update core.persons set email = ${email}, address = ${address} where id = ${t.world.people[persona]}`

/** Samira and Marc (Lina), Delphine and Julien (Noé) have never come; Camille has no child in the class. */
beforeEach(async () => {
  t.deps.config.smtpUrl = post.url
  post.empty()
  const { sql } = t.deps
  const { samira, marc, delphine, julien } = t.world.people
  await sql`delete from core.outgoing_mails`
  await sql`
    update core.persons set email = null, email_verified_at = null, email_dead_at = null, address = null, left_at = null
    where id = any(${[samira, marc, delphine, julien]}::uuid[])`
  await sql`update core.guardianships set restricted_at = null`
  await sql`
    update core.accounts set activated_at = null, last_seen_at = null, password_hash = null, blocked_at = null, language = 'fr'
    where person_id = any(${[samira, marc, delphine, julien]}::uuid[])`
  await writeTo('samira', 'samira@exemple.fr')
  await writeTo('delphine', 'delphine@exemple.fr')
})

describe('login sheets by mail', () => {
  it('are counted before anything is sent, and counting makes no code usable', async () => {
    expect(await count()).toEqual({ canSend: true, ready: 2, withoutAddress: 2, already: 0 })
    const issued = await t.deps.sql`
      select from core.accounts where person_id = ${t.world.people.samira} and code_issued_at is not null`
    expect(issued).toHaveLength(0)
  })

  it('leave a minute later, each to one guardian, with a code that opens their account', async () => {
    expect((await send()).body).toEqual({ letters: 2 })
    await deliver()
    expect(post.mails).toHaveLength(0)
    await minuteGone()
    await deliver()
    const [letter] = post.to('samira@exemple.fr')
    const code = /^[A-Z0-9]{4}-[A-Z0-9]{4}$/m.exec(letter?.text ?? '')?.[0]
    const check = await t.nobody().post('/activation/check', { login: t.world.logins.samira, code })
    expect(check.status).toBe(200)
    expect(letter?.text).toContain('Lina (CM1 A)')
    expect(letter?.html).toContain('/activation#login=')
    expect(post.to('delphine@exemple.fr')).toHaveLength(1)
  })

  it('say nothing of the other parent nor of a child of another class', async () => {
    await send()
    await minuteGone()
    await deliver()
    const both = post.to('delphine@exemple.fr')[0]
    expect(`${both?.text}${both?.html}`).not.toMatch(/Julien|Tom|Samira|Lina/)
  })

  it('are written in the language of each account', async () => {
    await t.deps.sql`update core.accounts set language = 'en' where person_id = ${t.world.people.samira}`
    await send()
    await minuteGone()
    await deliver()
    expect(post.to('samira@exemple.fr')[0]?.headers.get('subject')).toBe('Your préau account, École des Tilleuls')
    expect(post.to('delphine@exemple.fr')[0]?.headers.get('subject')).toBe('Votre compte préau, École des Tilleuls')
  })

  it('are sent once a day, whoever presses and from wherever', async () => {
    await send()
    const again = await send()
    expect([again.status, again.body.code]).toEqual([409, 'nothing-to-send'])
    expect(await count('thierry', mailsOfSchool())).toMatchObject({ already: 2, ready: 0 })
    const [{ total } = { total: 0 }] = await t.deps.sql<{ total: number }[]>`
      select count(*)::int as total from core.outgoing_mails where kind = 'login.sheet'`
    expect(total).toBe(2)
  })

  it('pressed twice at once are sent once', async () => {
    const replies = await Promise.all([send(), send('thierry')])
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(await t.deps.sql`select from core.outgoing_mails`).toHaveLength(2)
  })

  it('can be taken back while they wait, then sent again; once gone, they are gone', async () => {
    await send()
    expect((await withdraw()).body).toEqual({ letters: 2 })
    await minuteGone()
    await deliver()
    expect(post.mails).toHaveLength(0)
    expect((await send()).body.letters).toBe(2)
    await minuteGone()
    await deliver()
    const late = await withdraw()
    expect([late.status, late.body.code]).toEqual([409, 'already-left'])
  })

  it('never reach who came, who is suspended, nor who is kept away by a decision of justice', async () => {
    const { sql } = t.deps
    const { samira, delphine, marc } = t.world.people
    await writeTo('marc', 'marc@exemple.fr')
    await sql`update core.accounts set activated_at = now() where person_id = ${samira}`
    await sql`update core.accounts set blocked_at = now() where person_id = ${delphine}`
    await sql`update core.guardianships set restricted_at = now() where guardian_id = ${marc}`
    expect((await count()).ready).toBe(0)
    expect((await send()).status).toBe(409)
  })

  it('never go to a teacher of elsewhere who is also a parent, whose access is not the class’s business', async () => {
    const { samira } = t.world.people
    const id = t.world.classes.ce2
    await t.deps.sql`
      insert into core.affiliations (id, person_id, structure_id, role) values (${id}, ${samira}, ${t.world.structures.preVert}, 'teacher')`
    expect((await count()).ready).toBe(1)
    await t.deps.sql`delete from core.affiliations where id = ${id}`
  })

  it('never go to an address that died, nor to one that parents who live apart both have', async () => {
    await t.deps.sql`update core.persons set email_dead_at = now() where id = ${t.world.people.delphine}`
    await writeTo('samira', 'lina@exemple.fr', '1 rue du Lavoir')
    await writeTo('marc', 'Lina@exemple.fr', '9 allée des Pins')
    expect(await count()).toMatchObject({ ready: 0, withoutAddress: 4 })
    await writeTo('marc', 'Lina@exemple.fr', '1 rue du Lavoir')
    expect(await count()).toMatchObject({ ready: 2, withoutAddress: 2 })
  })

  it('are refused in a sentence where no mail server is set', async () => {
    t.deps.config.smtpUrl = undefined
    expect((await count()).canSend).toBe(false)
    const refused = await send()
    expect([refused.status, refused.body.code]).toEqual([409, 'no-mail-server'])
    expect(refused.body.title).toContain('n’envoie pas de mail')
  })

  it('are sent by who may print them: neither a colleague of another class nor a family', async () => {
    expect((await send('ines')).status).toBe(404)
    expect((await send('sandrine')).status).toBe(403)
    expect((await send('claire', mailsOfSchool())).status).toBe(403)
    expect((await send('thierry', mailsOfSchool())).body.letters).toBe(2)
  })

  it('are in the journal, without an address nor a code', async () => {
    await send()
    await withdraw()
    const journal = await (await t.as('thierry')).get<{ items: { sentence: string; action: string }[] }>(
      `/school/structures/${t.world.structures.tilleuls}/journal`,
    )
    expect(journal.body.items.slice(0, 2).map(({ action }) => action)).toEqual([
      'sheets.mail-withdrawn',
      'sheets.mailed',
    ])
    const [row] = await t.deps.sql<{ all: string }[]>`select string_agg(detail::text, ' ') as all from core.audit`
    expect(row?.all).not.toMatch(/@|[A-Z0-9]{4}-[A-Z0-9]{4}"/)
  })
})
