import { beforeEach, describe, expect, it } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { makeMailsDue, testMailbox } from '../../../test/mailbox.ts'
import { transaction } from '../../db/client.ts'
import { writeLetter } from '../letter.ts'
import { type OutgoingMail, queueMail } from '../queue-mail.ts'
import { sendMails } from '../send-mails.ts'
import { mailTransport } from '../transport.ts'

const t = testApp()
const post = testMailbox()

const letter = writeLetter({
  language: 'fr',
  title: 'Une sortie : demain !',
  pieces: [{ kind: 'words', text: 'Pensez au pique-nique & à la casquette.' }],
  foot: ['Écrit par préau.'],
})

const mailTo = (over: Partial<OutgoingMail> = {}): OutgoingMail => ({
  to: t.world.people.samira,
  kind: 'test.mail',
  subject: 'Une sortie',
  ...letter,
  ...over,
})

const send = async (smtpUrl: string | undefined = post.url, deps = t.deps) => {
  const transport = mailTransport({
    ...t.deps.config,
    smtpUrl,
    publicUrl: 'https://ent.example.fr',
    mailFrom: 'preau@ent.example.fr',
  })
  await sendMails(deps, transport)
  transport?.close()
}

const confirm = (email: string, verified = true) => t.deps.sql`
  update core.persons set email = ${email}, email_verified_at = ${verified ? new Date() : null} where id = ${t.world.people.samira}`

const samira = async () => {
  const [row] = await t.deps.sql<{ dead: boolean; reason: string | null; verified: boolean }[]>`
    select email_dead_at is not null as dead, email_dead_reason as reason, email_verified_at is not null as verified
    from core.persons where id = ${t.world.people.samira}`
  return row
}

const kept = () => t.deps.sql<
  { failure: string | null; sent: boolean; failed: boolean; body: string; attempts: number }[]
>`
  select failure, sent_at is not null as sent, failed_at is not null as failed, body_text as body, attempts from core.outgoing_mails`

beforeEach(async () => {
  post.empty()
  await t.deps.sql`delete from core.outgoing_mails`
  await confirm('samira@exemple.fr')
})

describe('a mail', () => {
  it('reaches the confirmed address, in text and as a page, without picture or tracker', async () => {
    expect(await queueMail(t.deps.sql, mailTo())).toBe(true)
    await send()
    const [mail] = post.to('samira@exemple.fr')
    expect(mail?.from).toBe('preau@ent.example.fr')
    expect(mail?.headers.get('subject')).toBe('Une sortie')
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
    expect(mail?.text).toContain('Une sortie\u202f: demain\u202f!')
    expect(mail?.html).toContain('pique-nique &amp; à la casquette')
    expect(mail?.html).not.toMatch(/<img|<script|https?:/)
  })

  it('exists only if what decided it is kept', async () => {
    const undone = transaction(t.deps.sql, async tx => {
      await queueMail(tx, mailTo())
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    await send()
    expect(post.mails).toEqual([])
  })

  it('asked twice with one key leaves once', async () => {
    expect(await queueMail(t.deps.sql, mailTo({ key: 'digest 1' }))).toBe(true)
    expect(await queueMail(t.deps.sql, mailTo({ key: 'digest 1' }))).toBe(false)
    await send()
    await send()
    expect(post.mails).toHaveLength(1)
  })

  it('leaves once, though two processes send at the same time', async () => {
    for (let n = 0; n < 25; n += 1) await queueMail(t.deps.sql, mailTo({ subject: `Lettre ${n}` }))
    const beside = await t.beside()
    await Promise.all([send(post.url), send(post.url, beside.deps)])
    const subjects = post.mails.map(mail => mail.headers.get('subject')).toSorted()
    expect(subjects).toEqual(Array.from({ length: 25 }, (_, n) => `Lettre ${n}`).toSorted())
  })

  it('is not written to who has confirmed no address', async () => {
    await confirm('samira@exemple.fr', false)
    expect(await queueMail(t.deps.sql, mailTo())).toBe(false)
    expect(await queueMail(t.deps.sql, mailTo({ address: 'samira@exemple.fr' }))).toBe(true)
    await send()
    expect(post.to('samira@exemple.fr')).toHaveLength(1)
  })

  it('waits for its hour', async () => {
    await queueMail(t.deps.sql, mailTo({ notBefore: new Date(Date.now() + 3_600_000) }))
    await send()
    expect(post.mails).toEqual([])
    await makeMailsDue(t.deps.sql)
    await send()
    expect(post.mails).toHaveLength(1)
  })

  it('keeps nothing of its words once it has left', async () => {
    await queueMail(t.deps.sql, mailTo())
    await send()
    expect(await kept()).toEqual([{ failure: null, sent: true, failed: false, body: '', attempts: 1 }])
  })

  it('never leaves without a mail server, not even later', async () => {
    await queueMail(t.deps.sql, mailTo())
    await sendMails(t.deps, null)
    await send()
    expect(post.mails).toEqual([])
    expect(await kept()).toMatchObject([{ failure: 'no-mail-server', failed: true }])
  })

  it('offers to stop in one gesture, as RFC 8058 wants', async () => {
    await queueMail(t.deps.sql, mailTo({ unsubscribe: 'https://ent.example.fr/api/v1/unsubscription/abc' }))
    await send()
    expect(post.mails[0]?.headers.get('list-unsubscribe')).toBe('<https://ent.example.fr/api/v1/unsubscription/abc>')
    expect(post.mails[0]?.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
  })
})

describe('a mail that is refused', () => {
  it('for good, because nobody has this address, closes the address until it is confirmed again', async () => {
    post.refuse(address =>
      address.startsWith('samira') ? { code: 550, words: '5.1.1 samira@exemple.fr: unknown' } : undefined,
    )
    await queueMail(t.deps.sql, mailTo())
    await send()
    expect(await samira()).toEqual({ dead: true, reason: 'unknown-address', verified: true })
    expect(await kept()).toMatchObject([{ failure: 'unknown-address', failed: true }])
    expect(await queueMail(t.deps.sql, mailTo())).toBe(false)
    await confirm('samira.benali@exemple.fr')
    expect(await samira()).toEqual({ dead: false, reason: null, verified: true })
  })

  it('as unwanted says nothing of the address', async () => {
    post.refuse(() => ({ code: 550, words: '5.7.1 message refused as spam' }))
    await queueMail(t.deps.sql, mailTo())
    await send()
    expect(await samira()).toMatchObject({ dead: false })
    expect(await kept()).toMatchObject([{ failure: 'smtp-5.7.1', failed: true }])
  })

  it('for a moment is tried again, with the same Message-ID', async () => {
    let refusals = 0
    const seen = new Set<string>()
    post.refuse(() => {
      refusals += 1
      return refusals === 1 ? { code: 451, words: '4.7.1 come back later' } : undefined
    })
    await queueMail(t.deps.sql, mailTo())
    const [row] = await t.deps.sql<{ id: string }[]>`select id from core.outgoing_mails`
    await send()
    expect(post.mails).toEqual([])
    expect(await kept()).toMatchObject([{ failure: 'smtp-451', sent: false, failed: false, attempts: 1 }])
    await makeMailsDue(t.deps.sql)
    await send()
    for (const mail of post.mails) seen.add(mail.headers.get('message-id') ?? '')
    expect([...seen]).toEqual([`<${row?.id}@ent.example.fr>`])
  })

  it('by nobody at all, the server being away, waits', async () => {
    await queueMail(t.deps.sql, mailTo())
    await send('smtp://127.0.0.1:1')
    expect(await kept()).toMatchObject([{ sent: false, failed: false, attempts: 1 }])
    await makeMailsDue(t.deps.sql)
    await send()
    expect(post.mails).toHaveLength(1)
  })

  it('again and again is given up when it has lost its use', async () => {
    await queueMail(t.deps.sql, mailTo({ expiresAt: new Date(Date.now() - 1_000) }))
    await send()
    expect(post.mails).toEqual([])
    expect(await kept()).toMatchObject([{ failure: 'expired', failed: true }])
  })
})

describe('an address', () => {
  it('changed by anyone is no longer confirmed', async () => {
    await t.deps.sql`update core.persons set email = 'autre@exemple.fr' where id = ${t.world.people.samira}`
    expect(await samira()).toMatchObject({ verified: false })
  })
})
