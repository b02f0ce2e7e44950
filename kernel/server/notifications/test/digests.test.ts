import { beforeEach, describe, expect, it } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { makeMailsDue, testMailbox } from '../../../test/mailbox.ts'
import type { Persona } from '../../../test/small-world.ts'
import { mute } from '../../events/mutes.ts'
import { sendMails } from '../../mailer/send-mails.ts'
import { mailTransport } from '../../mailer/transport.ts'
import { beginDigests, writeDigests } from '../digests.ts'
import { board, confirmAddresses, minutesAfter, say, write } from './board-world.ts'

const t = testApp([board])
const post = testMailbox()

/** A Thursday, four in the afternoon in Paris. */
const thursday = new Date('2026-11-19T15:00:00Z')
const evening = new Date('2026-11-19T17:00:30Z')

const send = async () => {
  const transport = mailTransport({ ...t.deps.config, smtpUrl: post.url, publicUrl: 'https://ent.example.fr' })
  await makeMailsDue(t.deps.sql)
  await sendMails(t.deps, transport)
  transport?.close()
}

const digests = async (now: Date) => {
  await writeDigests(
    { ...t.deps, config: { ...t.deps.config, publicUrl: 'https://ent.example.fr' } },
    [board.manifest],
    { now },
  )
  await send()
}

/** Everybody reachable begins that morning: the first digest tells the day. */
const begin = async (...personas: Persona[]) => {
  await confirmAddresses(t, ...personas)
  await beginDigests(t.deps.sql, new Date('2026-11-19T07:00:00Z'))
  await digests(new Date('2026-11-19T07:00:00Z'))
}

const choose = async (persona: Persona, frequency: string, event?: string) =>
  (await t.as(persona)).put('/me/notifications/choices', { app: 'board', event, channel: 'mail', frequency })

const subjects = (persona: Persona) => post.to(`${persona}@exemple.fr`).map(mail => mail.headers.get('subject'))
const textTo = (persona: Persona) => post.to(`${persona}@exemple.fr`).at(-1)?.text ?? ''

beforeEach(async () => {
  post.empty()
  for (const table of [
    'outgoing_mails',
    'digests',
    'feed_entries',
    'notices',
    'tellings',
    'mutes',
    'notification_choices',
  ])
    await t.deps.sql`delete from ${t.deps.sql(`core.${table}`)}`
  await t.deps.sql`update core.persons set email_verified_at = null`
})

describe('the digest of the day', () => {
  it('tells each what they may read, and nothing else', async () => {
    await begin('samira', 'camille', 'sandrine')
    await write(
      t,
      'Sortie des CM1',
      { audience: 'guardians', class: 'cm1a' },
      { at: thursday, excerpt: 'Prévoir un pique-nique.' },
    )
    await write(t, 'Réunion des CP', { audience: 'guardians', class: 'cpa' }, { at: thursday })
    await write(t, 'Pour l’équipe', { audience: 'staff', structure: 'tilleuls' }, { at: thursday })
    await digests(evening)
    expect(textTo('samira')).toContain('Sortie des CM1')
    expect(textTo('samira')).toContain('Prévoir un pique-nique.')
    expect(textTo('samira')).not.toMatch(/CP|équipe/)
    expect(textTo('camille')).toContain('Réunion des CP')
    expect(textTo('camille')).not.toMatch(/CM1|équipe/)
    expect(textTo('sandrine')).toContain('Pour l’équipe')
  })

  it('leaves at six in the evening, once, and only when there is something', async () => {
    await begin('samira', 'camille')
    await write(t, 'Sortie des CM1', { audience: 'guardians', class: 'cm1a' }, { at: thursday })
    await digests(new Date('2026-11-19T16:59:00Z'))
    expect(post.mails).toEqual([])
    await digests(evening)
    await digests(minutesAfter(evening, 5))
    expect(subjects('samira')).toEqual(['Une nouveauté pour vous'])
    expect(subjects('camille')).toEqual([])
    await digests(new Date('2026-11-20T17:00:30Z'))
    expect(subjects('samira')).toHaveLength(1)
  })

  it('says how to stop, and its link stops without signing in', async () => {
    await begin('samira')
    await write(t, 'Sortie des CM1', { audience: 'guardians', class: 'cm1a' }, { at: thursday })
    await digests(evening)
    const link = post.mails[0]?.headers.get('list-unsubscribe')?.slice(1, -1) ?? ''
    expect(link).toMatch(/^https:\/\/ent\.example\.fr\/api\/v1\/unsubscription\//)
    expect(textTo('samira')).toContain(link)
    const path = link.slice('https://ent.example.fr/api/v1'.length)
    const shown = await t.nobody().get(path)
    expect(shown.raw.toString()).toContain('<form method="post">')
    const posted = await t.nobody().send('POST', path, Buffer.from('List-Unsubscribe=One-Click'), {
      'content-type': 'application/x-www-form-urlencoded',
    })
    expect(posted.status).toBe(200)
    await write(t, 'Autre sortie', { audience: 'guardians', class: 'cm1a' }, { at: new Date('2026-11-20T15:00:00Z') })
    await digests(new Date('2026-11-20T17:00:30Z'))
    expect(subjects('samira')).toHaveLength(1)
  })

  it('only looking at that page, or with a link made up, stops nothing', async () => {
    await begin('samira')
    await write(t, 'Sortie des CM1', { audience: 'guardians', class: 'cm1a' }, { at: thursday })
    const english = { 'accept-language': 'en' }
    const invented = await t.nobody().send('POST', `/unsubscription/${'a'.repeat(43)}`, Buffer.alloc(0), english)
    expect(invented.raw.toString()).toContain('This link is not complete')
    await digests(evening)
    const link = post.mails[0]?.headers.get('list-unsubscribe')?.slice(1, -1) ?? ''
    await t.nobody().get(link.slice('https://ent.example.fr/api/v1'.length))
    const rows = await t.deps.sql`select from core.notification_choices`
    expect(rows).toHaveLength(0)
  })

  it('does not tell somebody what they wrote, muted or what is theirs no longer', async () => {
    await begin('claire', 'samira')
    const { samira } = t.world.people
    await write(t, 'Mot de Claire', { audience: 'staff', structure: 'tilleuls' }, { at: thursday })
    const closed = await write(t, 'Refermé', { person: 'samira' }, { at: thursday })
    await t.deps.sql`delete from core.grants where resource_id = ${closed}`
    const within = await write(t, 'Fil', { person: 'samira' }, { at: new Date('2026-11-18T09:00:00Z') })
    const silenced = await write(t, 'Dans un fil muet', { person: 'samira' }, { at: thursday })
    await t.deps.sql`update core.feed_entries set container_id = ${within} where resource_id = ${silenced}`
    await mute({ db: t.deps.sql, actor: { personId: samira } as never, now: thursday }, within)
    await digests(evening)
    expect(post.mails).toEqual([])
  })

  it('tells a corrected publication once, by its last title', async () => {
    await begin('samira')
    const id = await write(t, 'Sortie au muze', { audience: 'guardians', class: 'cm1a' }, { at: thursday })
    await say(t, id, {
      title: 'Sortie au musée',
      event: 'note.corrected',
      by: 'claire',
      at: minutesAfter(thursday, 10),
      from: thursday,
    })
    await digests(evening)
    expect(textTo('samira')).toContain('Sortie au musée')
    expect(textTo('samira')).not.toContain('muze')
    const later = new Date('2026-11-20T15:00:00Z')
    await say(t, id, { title: 'Sortie au musée !', event: 'note.corrected', by: 'claire', at: later, from: thursday })
    await digests(new Date('2026-11-20T17:00:30Z'))
    expect(subjects('samira')).toHaveLength(1)
  })

  it('brings what awaits whoever manages, not the others who can read', async () => {
    await begin('thierry', 'samira')
    await write(
      t,
      'À valider',
      { audience: 'guardians', class: 'cm1a' },
      { at: thursday, event: 'note.checked', managedBy: 'thierry' },
    )
    await digests(evening)
    expect(textTo('thierry')).toContain('À valider')
    expect(subjects('samira')).toEqual([])
  })

  it('speaks the language of its reader', async () => {
    await begin('samira')
    await (await t.as('samira')).put('/me/language', { language: 'en' })
    await write(t, 'Sortie des CM1', { audience: 'guardians', class: 'cm1a' }, { at: thursday })
    await digests(evening)
    expect(subjects('samira')).toEqual(['One thing new for you'])
    expect(textTo('samira')).toContain('Thursday 19 November')
    await (await t.as('samira')).put('/me/language', { language: 'fr' })
  })
})

describe('the digest of who follows children of two schools', () => {
  /** Its headings, and the titles under them. */
  const plan = () =>
    textTo('delphine')
      .split(/\r?\n/)
      .filter(line => /^[\p{Lu} ]+$|^— |^ {2}(Sortie|Chorale|Fête|Votre)/u.test(line))
      .map(line => line.trim())

  const writeAll = async () => {
    await write(t, 'Chorale du Pré-Vert', { audience: 'guardians', class: 'ce2' }, { at: thursday, in: 'preVert' })
    await write(t, 'Votre dossier', { person: 'delphine' }, { at: thursday })
    const everybody = { audience: 'guardians', structure: 'constituency' } as const
    await write(t, 'Fête des écoles', everybody, { at: thursday, in: 'constituency' })
    await write(t, 'Sortie des CM1', { audience: 'guardians', class: 'cm1a' }, { at: thursday })
  }

  it('is told child by child, then app by app; what concerns both is said once', async () => {
    await begin('delphine')
    await writeAll()
    await digests(evening)
    expect(plan()).toEqual([
      ...['NOÉ', '— Tableau', 'Sortie des CM1'],
      ...['TOM', '— Tableau', 'Chorale du Pré-Vert'],
      ...['NOÉ ET TOM', '— Tableau', 'Fête des écoles'],
      ...['POUR VOUS', '— Tableau', 'Votre dossier'],
    ])
    expect(post.to('delphine@exemple.fr').at(-1)?.html).toMatch(/<h2>Noé<\/h2>\s+<h3>Tableau<\/h3>/)
  })

  it('names no child whose school life they may not follow', async () => {
    await begin('delphine')
    const restrict = (at: Date | null) => t.deps.sql`
      update core.guardianships set restricted_at = ${at}
      where guardian_id = ${t.world.people.delphine} and pupil_id = ${t.world.people.tom}`
    await restrict(thursday)
    await writeAll()
    await digests(evening)
    await restrict(null)
    expect(textTo('delphine')).toContain('Sortie des CM1')
    expect(textTo('delphine')).not.toMatch(/TOM/i)
  })

  it('has no heading for who follows one child', async () => {
    await begin('samira')
    await write(t, 'Sortie des CM1', { audience: 'guardians', class: 'cm1a' }, { at: thursday })
    await digests(evening)
    expect(textTo('samira')).not.toContain('LINA')
  })
})

describe('what somebody chooses', () => {
  it('once a week comes on Friday, before the weekend', async () => {
    await begin('samira')
    await choose('samira', 'weekly')
    await write(t, 'Sortie des CM1', { audience: 'guardians', class: 'cm1a' }, { at: thursday })
    await digests(evening)
    expect(post.mails).toEqual([])
    await digests(new Date('2026-11-20T16:00:30Z'))
    expect(subjects('samira')).toEqual(['Une nouveauté cette semaine'])
  })

  it('never is never, and one event may differ from its app', async () => {
    await begin('samira')
    await choose('samira', 'never')
    await choose('samira', 'daily', 'note.alarm')
    await write(t, 'Sortie des CM1', { audience: 'guardians', class: 'cm1a' }, { at: thursday })
    await write(t, 'École fermée', { audience: 'guardians', class: 'cm1a' }, { at: thursday, event: 'note.alarm' })
    await digests(evening)
    expect(textTo('samira')).toContain('École fermée')
    expect(textTo('samira')).not.toContain('Sortie')
  })

  it('for the whole app takes the place of what was chosen for its events', async () => {
    await choose('samira', 'weekly', 'note.written')
    await choose('samira', 'never')
    const rows = await t.deps.sql`select app, event, frequency from core.notification_choices`
    expect(rows).toEqual([{ app: 'board', event: '*', frequency: 'never' }])
    const reply = await (await t.as('samira')).put('/me/notifications/choices', { app: 'board', frequency: null })
    expect(reply.status).toBe(200)
    expect(await t.deps.sql`select from core.notification_choices`).toHaveLength(0)
  })
})

describe('in quiet hours', () => {
  it('families get one digest on Monday at seven, not one for each evening of the weekend', async () => {
    await begin('samira')
    await digests(new Date('2026-11-20T17:00:30Z'))
    await write(
      t,
      'Écrit vendredi soir',
      { audience: 'guardians', class: 'cm1a' },
      { at: new Date('2026-11-20T21:00:00Z') },
    )
    await write(t, 'Écrit dimanche', { audience: 'guardians', class: 'cm1a' }, { at: new Date('2026-11-22T10:00:00Z') })
    for (const day of ['21', '22']) await digests(new Date(`2026-11-${day}T17:00:30Z`))
    await digests(new Date('2026-11-23T05:59:00Z'))
    expect(post.mails).toEqual([])
    await digests(new Date('2026-11-23T06:00:30Z'))
    expect(subjects('samira')).toEqual(['2 nouveautés pour vous'])
  })

  it('staff are told whatever the day', async () => {
    await begin('sandrine')
    await write(
      t,
      'Pour l’équipe',
      { audience: 'staff', structure: 'tilleuls' },
      { at: new Date('2026-11-21T10:00:00Z') },
    )
    await digests(new Date('2026-11-21T17:00:30Z'))
    expect(subjects('sandrine')).toHaveLength(1)
  })
})

describe('a pupil', () => {
  const forLina = (title: string, at: string) =>
    write(t, title, { audience: 'pupils', class: 'cm1a' }, { at: new Date(at) })
  const agree = async (answer: boolean) =>
    (await t.as('samira')).put(`/me/children/${t.world.people.lina}/consents`, { purpose: 'mail', answer })

  it('is written to once the parents agreed, as a child is spoken to, and no more once they withdraw', async () => {
    await begin('lina')
    await forLina('Avant', '2026-11-19T15:00:00Z')
    await digests(evening)
    expect(subjects('lina')).toEqual([])
    await agree(true)
    await begin('lina')
    await forLina('Poésie à dire', '2026-11-19T15:30:00Z')
    await digests(evening)
    expect(subjects('lina')).toEqual([expect.stringMatching(/pour toi$/)])
    expect(textTo('lina')).toContain('tes parents sont d’accord')
    post.empty()
    await agree(false)
    await forLina('Ensuite', '2026-11-20T15:00:00Z')
    await digests(new Date('2026-11-20T17:00:30Z'))
    expect(subjects('lina')).toEqual([])
  })
})
