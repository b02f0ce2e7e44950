import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { testApp } from '../../../../test/app.ts'
import { testMailbox } from '../../../../test/mailbox.ts'
import { takeFolder } from '../../../cli/commands/bounce.ts'
import { writeLetter } from '../../letter.ts'
import { queueMail } from '../../queue-mail.ts'
import { sendMails } from '../../send-mails.ts'
import { mailTransport } from '../../transport.ts'
import { bounceAddress } from '../bounce-address.ts'
import { takeBounce } from '../take-bounce.ts'
import { absence, type Returned, returned } from './returned.ts'

const t = testApp()
const post = testMailbox()
const template = 'retours+{token}@ent.exemple.fr'

const letter = writeLetter({ language: 'fr', title: 'Une sortie', pieces: [], foot: [] })
const deps = () => ({ ...t.deps, config: { ...t.deps.config, mailBounces: template } })

/** Sends a mail to Samira. @returns the sender of its envelope. */
const sent = async (mailBounces: string | undefined = template): Promise<string> => {
  await queueMail(t.deps.sql, { to: t.world.people.samira, kind: 'test.mail', subject: 'Une sortie', ...letter })
  const transport = mailTransport({
    ...t.deps.config,
    smtpUrl: post.url,
    mailFrom: 'preau@ent.exemple.fr',
    mailBounces,
  })
  await sendMails(t.deps, transport)
  transport?.close()
  return post.mails.at(-1)?.from ?? ''
}

const samira = async () => {
  const [row] = await t.deps.sql<{ dead: boolean; reason: string | null }[]>`
    select email_dead_at is not null as dead, email_dead_reason as reason from core.persons where id = ${t.world.people.samira}`
  return row
}
const alive = { dead: false, reason: null }

const take = async (change: Partial<Returned> = {}, to?: string) => {
  const address = await sent()
  return takeBounce(deps(), returned({ to: address, ...change }), to)
}

beforeEach(async () => {
  post.empty()
  await t.deps.sql`delete from core.outgoing_mails`
  await t.deps.sql`
    update core.persons set email = 'samira@exemple.fr', email_verified_at = now(), email_dead_at = null, email_dead_reason = null
    where id = ${t.world.people.samira}`
})

describe('a mail', () => {
  it('leaves in an envelope of its own, with the usual sender inside', async () => {
    const [first, second] = [await sent(), await sent()]
    expect(first).toMatch(/^retours\+[a-z2-7]{42}@ent\.exemple\.fr$/)
    expect(second).not.toBe(first)
    expect(post.mails[0]?.headers.get('from')).toContain('preau@ent.exemple.fr')
    expect(first.split('@')[0]?.length).toBeLessThanOrEqual(64)
  })

  it('leaves as before where no address of return is set', async () => {
    const transport = mailTransport({ ...t.deps.config, smtpUrl: post.url, mailFrom: 'preau@ent.exemple.fr' })
    await queueMail(t.deps.sql, { to: t.world.people.samira, kind: 'test.mail', subject: 'Une sortie', ...letter })
    await sendMails(t.deps, transport)
    transport?.close()
    expect(post.mails[0]?.from).toBe('preau@ent.exemple.fr')
  })
})

describe('a returned mail closes the address', () => {
  it('that does not exist, and its owner is told at the next opening', async () => {
    expect(await take()).toBe('buried')
    expect(await samira()).toEqual({ dead: true, reason: 'unknown-address' })
    const settings = await (await t.as('samira')).get('/me/notifications')
    expect(settings.body).toMatchObject({ address: { state: 'dead' } })
  })

  it.each([
    ['is closed', { status: '5.2.1' }, 'closed-mailbox'],
    ['has no domain any more', { status: '5.1.2' }, 'unknown-domain'],
    [
      'is said unknown by the server after',
      { status: '5.0.0', diagnostic: 'smtp; 550 5.1.1 unknown' },
      'unknown-address',
    ],
    [
      'is refused without a precise status',
      { status: '5.0.0', diagnostic: 'smtp; 550 no such user' },
      'unknown-address',
    ],
  ])('that %s', async (_, change, reason) => {
    expect(await take(change)).toBe('buried')
    expect(await samira()).toEqual({ dead: true, reason })
  })

  it('found where the mail server says it came, or in the lines it wrote, whatever their case', async () => {
    const address = await sent()
    const elsewhere = returned({ to: 'postmaster@ent.exemple.fr' })
    expect(await takeBounce(deps(), elsewhere)).toBe('unknown')
    expect(await takeBounce(deps(), elsewhere, address.toUpperCase())).toBe('buried')
    const delivered = returned({ to: 'postmaster@ent.exemple.fr', head: [`Delivered-To: ${address}`] })
    expect(await takeBounce(deps(), delivered)).toBe('buried')
  })
})

describe('a returned mail changes nothing', () => {
  it.each([
    ['when the refusal may pass', { status: '4.2.2', action: 'failed' }],
    ['when it is only late', { status: '4.4.1', action: 'delayed' }],
    ['when it arrived', { status: '5.1.1', action: 'delivered' }],
    ['when the mail was refused rather than the address', { status: '5.7.1' }],
    ['when the mailbox is full', { status: '5.2.2' }],
  ] as [string, Partial<Returned>][])('%s', async (_, change) => {
    expect(await take(change)).toBe('kept')
    expect(await samira()).toEqual(alive)
  })

  it('under a token made up, altered, or of a mail that never was', async () => {
    const address = await sent()
    const altered = address.replace(/.(?=@)/, last => (last === 'a' ? 'q' : 'a'))
    const never = bounceAddress(Buffer.from(t.deps.config.secretKey), template, {
      id: t.world.people.samira,
      to: 'samira@exemple.fr',
    })
    for (const to of [`retours+${'a'.repeat(42)}@ent.exemple.fr`, altered, never, 'retours@ent.exemple.fr'])
      expect(await takeBounce(deps(), returned({ to }))).toBe('unknown')
    expect(await samira()).toEqual(alive)
  })

  it('once another address is confirmed', async () => {
    const address = await sent()
    await t.deps.sql`
      update core.persons set email = 'samira.benali@exemple.fr', email_verified_at = now() where id = ${t.world.people.samira}`
    expect(await takeBounce(deps(), returned({ to: address }))).toBe('unknown')
    expect(await samira()).toEqual(alive)
  })

  it('when it is no report of delivery, or not a mail at all', async () => {
    const address = await sent()
    for (const raw of [absence(address), Buffer.alloc(0), Buffer.from([0, 255, 13, 10, 13, 10, 254])])
      expect(await takeBounce(deps(), raw, address)).toBe('not-a-report')
    expect(await samira()).toEqual(alive)
  })
})

describe('a folder of returned mails', () => {
  it('is read once, each in its turn', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'preau-returns-'))
    try {
      for (const name of ['new', 'cur']) await mkdir(join(folder, name))
      await writeFile(join(folder, 'new', '1795331564.1.mx'), absence('retours@ent.exemple.fr'))
      await writeFile(join(folder, 'new', '1795331565.2.mx'), returned({ to: await sent() }))
      const said: string[] = []
      await takeFolder(deps(), folder, { print: (line: string) => void said.push(line) })
      expect(said).toHaveLength(2)
      expect(await samira()).toMatchObject({ dead: true })
      expect(await readdir(join(folder, 'new'))).toEqual([])
      expect(await readdir(join(folder, 'cur'))).toEqual(['1795331564.1.mx:2,S', '1795331565.2.mx:2,S'])
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
