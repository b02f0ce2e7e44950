import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { makeMailsDue, testMailbox } from '../../../test/mailbox.ts'
import { leaveFeed } from '../../events/feed.ts'
import { sendMails } from '../../mailer/send-mails.ts'
import { mailTransport } from '../../mailer/transport.ts'
import { tellAtOnce } from '../tell-at-once.ts'
import { board, confirmAddresses, minutesAfter, write } from './board-world.ts'

const t = testApp([board])
const post = testMailbox()
const thursday = new Date('2026-11-19T15:00:00Z')
const cm1 = { audience: 'guardians', class: 'cm1a' } as const

const tell = (now: Date) => tellAtOnce(t.deps, [board.manifest], now)

const send = async () => {
  await makeMailsDue(t.deps.sql)
  const transport = mailTransport({ ...t.deps.config, smtpUrl: post.url })
  await sendMails(t.deps, transport)
  transport?.close()
}

const leaving = async () => {
  const rows = await t.deps.sql<{ who: string; at: Date }[]>`
    select p.given_name as who, m.next_at as at from core.outgoing_mails m join core.persons p on p.id = m.person_id order by 1, 2`
  return rows.map(row => `${row.who} ${row.at.toISOString()}`)
}

const addressees = () => post.mails.map(mail => mail.to).toSorted()

beforeEach(async () => {
  post.empty()
  for (const table of [
    'outgoing_mails',
    'tellings',
    'feed_entries',
    'notification_choices',
    'quiet_hours',
    'own_quiet_hours',
  ])
    await t.deps.sql`delete from ${t.deps.sql(`core.${table}`)}`
  await t.deps.sql`update core.persons set email_verified_at = null`
  await confirmAddresses(t, 'samira', 'marc', 'julien', 'delphine', 'camille', 'claire', 'sandrine')
})

describe('what cannot wait', () => {
  it('is told at once to those who may read it, not to who did it', async () => {
    await write(t, 'École fermée', cm1, {
      at: thursday,
      event: 'note.alarm',
      managedBy: 'claire',
      excerpt: 'Chauffage en panne.',
    })
    await tell(minutesAfter(thursday, 2))
    await send()
    expect(addressees()).toEqual(['delphine@exemple.fr', 'julien@exemple.fr', 'marc@exemple.fr', 'samira@exemple.fr'])
    const [mail] = post.to('samira@exemple.fr')
    expect(mail?.headers.get('subject')).toBe('École fermée')
    expect(mail?.text).toContain('Chauffage en panne.')
  })

  it('names the child for who has several', async () => {
    await write(t, 'École fermée', cm1, { at: thursday, event: 'note.alarm' })
    await tell(minutesAfter(thursday, 2))
    await send()
    expect(post.to('delphine@exemple.fr')[0]?.text).toContain('Pour Noé')
    expect(post.to('delphine@exemple.fr')[0]?.text).not.toContain('Tom')
    expect(post.to('julien@exemple.fr')[0]?.text).not.toContain('Pour Noé')
  })

  it('leaves a minute to take it back', async () => {
    const id = await write(t, 'Par erreur', cm1, { at: thursday, event: 'note.alarm' })
    await tell(new Date(thursday.getTime() + 30_000))
    expect(await leaving()).toEqual([])
    await leaveFeed(t.deps.sql, id)
    await tell(minutesAfter(thursday, 2))
    expect(await leaving()).toEqual([])
    expect(await t.deps.sql`select from core.tellings`).toHaveLength(0)
  })

  it('waits for its date when it is dated', async () => {
    const friday = new Date('2026-11-20T08:00:00Z')
    await write(t, 'Demain', cm1, { at: thursday, from: friday, event: 'note.alarm' })
    await tell(minutesAfter(thursday, 60))
    expect(await leaving()).toEqual([])
    await tell(friday)
    expect(await leaving()).toHaveLength(4)
  })

  it('goes to who asked for it at once where a digest is proposed, and to nobody else', async () => {
    const client = await t.as('marc')
    await client.put('/me/notifications/choices', { app: 'board', channel: 'mail', frequency: 'at-once' })
    await (await t.as('camille')).put('/me/notifications/choices', {
      app: 'board',
      channel: 'mail',
      frequency: 'at-once',
    })
    await write(t, 'Sortie', cm1, { at: thursday })
    await tell(minutesAfter(thursday, 2))
    expect(await leaving()).toEqual([`Marc ${minutesAfter(thursday, 2).toISOString()}`])
  })

  it('waits, for families, until the quiet hours of the school end; staff are told', async () => {
    const night = new Date('2026-11-20T21:00:00Z')
    await write(
      t,
      'Urgence',
      { audience: 'guardians', structure: 'tilleuls' },
      { at: night, event: 'note.alarm', managedBy: 'sandrine' },
    )
    await tell(minutesAfter(night, 2))
    const monday = '2026-11-23T06:00:00.000Z'
    expect(await leaving()).toEqual([
      `Camille ${monday}`,
      `Delphine ${monday}`,
      `Julien ${monday}`,
      `Marc ${monday}`,
      `Samira ${monday}`,
      `Sandrine ${minutesAfter(night, 2).toISOString()}`,
    ])
  })

  it('from above both schools of a guardian waits for the later of the two; from one of them, for that one', async () => {
    const { tilleuls, preVert } = t.world.structures
    await t.deps.sql`
      insert into core.quiet_hours (structure_id, night_from, night_to, weekend)
      values (${tilleuls}, '20:00', '07:00', true), (${preVert}, '18:00', '08:30', true)`
    const evening = new Date('2026-11-19T18:00:00Z')
    await write(t, 'Neige', { person: 'delphine' }, { at: evening, event: 'note.alarm', in: 'constituency' })
    await write(t, 'Des Tilleuls', { person: 'delphine' }, { at: evening, event: 'note.alarm', in: 'tilleuls' })
    await tell(minutesAfter(evening, 2))
    expect(await leaving()).toEqual(
      [`Delphine ${minutesAfter(evening, 2).toISOString()}`, 'Delphine 2026-11-20T07:30:00.000Z'].toSorted(),
    )
  })
})

describe('a process that dies', () => {
  /** Runs the worker's work in a process of its own, which can be killed like any other. */
  const worker = (): ChildProcess =>
    fork(join(import.meta.dirname, 'mail-process.ts'), {
      env: { ...process.env, CONNECTION: JSON.stringify(t.connection), SMTP: post.url },
      stdio: 'ignore',
    })
  const ended = (child: ChildProcess) =>
    new Promise<NodeJS.Signals | null>(done => child.once('exit', (_, signal) => done(signal)))

  it('between two mails sends none of them twice and forgets none', async () => {
    await write(t, 'École fermée', cm1, { at: thursday, event: 'note.alarm' })
    await tell(minutesAfter(thursday, 2))
    await makeMailsDue(t.deps.sql)
    let asked = 0
    const settled = async (): Promise<void> => {
      const [row] = await t.deps.sql<{ sent: number }[]>`select count(sent_at) as sent from core.outgoing_mails`
      if (!row?.sent) return settled()
    }
    const child = worker()
    const death = ended(child)
    // The first mail goes through and is settled; the others are on their way when the process is killed.
    post.refuse(async () => {
      asked += 1
      if (asked === 1) return undefined
      await settled()
      child.kill('SIGKILL')
      await death
      return undefined
    })
    expect(await death).toBe('SIGKILL')
    expect(post.mails).toHaveLength(1)
    post.refuse(() => undefined)
    // The lease of the dead process runs out.
    await send()
    expect(addressees()).toEqual(['delphine@exemple.fr', 'julien@exemple.fr', 'marc@exemple.fr', 'samira@exemple.fr'])
  })

  it('between two pages of people takes up where it was', async () => {
    await write(t, 'École fermée', cm1, { at: thursday, event: 'note.alarm' })
    const ids = [t.world.people.samira, t.world.people.marc, t.world.people.delphine, t.world.people.julien].toSorted()
    await t.deps.sql`update core.tellings set after_person = ${ids[1] ?? ''}`
    await tell(minutesAfter(thursday, 2))
    expect(await leaving()).toHaveLength(2)
    // Begun again from nothing, it still tells each once.
    await t.deps
      .sql`insert into core.tellings (event_id, next_at) select id, ${thursday} from core.events where name = 'note.alarm' order by id desc limit 1`
    await tell(minutesAfter(thursday, 3))
    expect(await leaving()).toHaveLength(4)
  })
})
