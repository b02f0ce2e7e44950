import { describe, expect, it } from 'vitest'
import yauzl from 'yauzl'
import { manifests } from '../../apps/index.ts'
import { serverBindings } from '../../apps/server.ts'
import { erasePersons, findTraces } from '../../kernel/server/privacy/erase.ts'
import { personalColumns } from '../../kernel/server/privacy/personal-columns.ts'
import { eraseLeavers, eraseShells } from '../../kernel/server/privacy/retention.ts'
import { testApp } from '../../kernel/test/app.ts'

const t = testApp(serverBindings)
const now = new Date()
const declared = () => new Map(personalColumns(manifests).map(one => [`${one.table}.${one.column}`, one.erasure]))

/** The text files of a zip, by name. */
const unzip = (bytes: Buffer) =>
  new Promise<Record<string, string>>((resolve, reject) => {
    const files: Record<string, string> = {}
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error)
      zip.on('entry', entry => {
        zip.openReadStream(entry, async (failed, stream) => {
          if (failed) return reject(failed)
          files[entry.fileName] = Buffer.concat(await stream.toArray()).toString()
          zip.readEntry()
        })
      })
      zip.on('end', () => resolve(files))
      zip.readEntry()
    })
  })

const paragraph = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

/** Claire publishes for the families of her school, and Samira answers. */
const publishAndComment = async () => {
  const claire = await t.as('thierry')
  const threads = await claire.get<{ items: { id: string }[] }>('/news/threads?contributing=true')
  const written = await claire.post<{ id: string }>('/news/items', {
    threadId: threads.body.items[0]?.id,
    title: 'La kermesse',
    body: paragraph('Venez nombreux.'),
    audience: null,
    comments: 'all',
    expiresAt: null,
  })
  await claire.put(`/news/items/${written.body.id}/publication`, {})
  await t.settle()
  const samira = await t.as('samira')
  await samira.put(`/news/items/${written.body.id}/seen`)
  await samira.post(`/news/items/${written.body.id}/comments`, { text: 'Je viendrai avec deux gâteaux.' })
  return written.body.id
}

describe('every column that names a person', () => {
  it('is declared by the kernel or an app, and its foreign key does what is declared', async () => {
    const keys = await t.deps.sql<{ name: string; action: string }[]>`
      select c.conrelid::regclass::text || '.' || a.attname as name, c.confdeltype::text as action
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
      where c.contype = 'f' and c.confrelid = 'core.persons'::regclass`
    const actions: Record<string, string> = { delete: 'c', 'keep-without-name': 'n' }
    const wrong = keys.filter(({ name, action }) => actions[declared().get(name) ?? ''] !== action)
    expect(wrong).toEqual([])
  })

  it('is found by its name even where no foreign key says so', async () => {
    const columns = await t.deps.sql<{ name: string }[]>`
      select c.oid::regclass::text || '.' || a.attname as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind = 'r' and c.relpersistence = 'p' and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'jobs')
        and a.atttypid = 'uuid'::regtype
        and a.attname ~ '(^|_)(person|actor|author|owner|guardian|pupil|favourite)_id$|_by$'`
    expect(
      columns.map(({ name }) => name).filter(name => !declared().has(name) && name !== 'core.erasures.decided_by'),
    ).toEqual([])
  })

  it('exists', async () => {
    const columns = await t.deps.sql<{ name: string }[]>`
      select c.oid::regclass::text || '.' || a.attname as name from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 where c.relkind = 'r'`
    const there = new Set(columns.map(({ name }) => name))
    expect([...declared().keys()].filter(name => !there.has(name))).toEqual([])
  })

  it('is indexed where erasing would otherwise read a whole table', async () => {
    const slow = await t.deps.sql<{ name: string }[]>`
      select c.conrelid::regclass::text || '.' || a.attname as name
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'f' and c.confrelid = 'core.persons'::regclass and not exists (
        select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = a.attnum)`
    expect(slow.map(({ name }) => name)).toEqual([])
  })
})

describe('the export of one’s own data', () => {
  it('holds what the person is, wrote and did, to read and as JSON', async () => {
    await publishAndComment()
    const samira = await t.as('samira')
    const reply = await samira.get('/me/export')
    expect(reply.status).toBe(200)
    const files = await unzip(reply.raw)
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['lisez-moi.html', 'donnees.json']))
    for (const file of ['lisez-moi.html', 'donnees.json']) {
      expect(files[file]).toContain('Benali')
      expect(files[file]).toContain('Lina Castel')
      expect(files[file]).toContain('Je viendrai avec deux gâteaux.')
    }
    expect(files['lisez-moi.html']).toContain('Commentaires'.toLowerCase())
  })

  it('is read in the language of its person', async () => {
    const samira = await t.as('samira')
    await samira.put('/me/language', { language: 'en' })
    const { 'lisez-moi.html': page = '' } = await unzip((await samira.get('/me/export')).raw)
    await samira.put('/me/language', { language: 'fr' })
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('The data of Samira Benali in préau')
    expect(page).toContain('<dt>Family name</dt><dd>Benali</dd>')
    expect(page).not.toMatch(/Prénom|Créé le/)
  })

  it('holds no secret and nothing of the other parent', async () => {
    await t.deps.sql`update core.persons set mobile_phone = '0639980123', address = '3 rue du Lavoir'
      where id = ${t.world.people.marc}`
    const reply = await (await t.as('samira')).get('/me/export')
    const { 'donnees.json': json = '' } = await unzip(reply.raw)
    expect(json).not.toMatch(/argon2|password_hash|token_hash/)
    expect(json).not.toMatch(/0639980123|Lavoir|Marc/)
  })

  it('is written in the journal', async () => {
    const [line] = await t.deps.sql`select target_id from core.audit where action = 'privacy.exported' limit 1`
    expect(line).toEqual({ target_id: t.world.people.samira })
  })
})

describe('what préau guesses of two people', () => {
  it('is in nobody’s export: it names somebody else', async () => {
    const { marc, julien } = t.world.people
    const [one, other] = [marc, julien].toSorted()
    await t.deps.sql`
      insert into core.likely_duplicates (id, one_id, other_id, score, reasons)
      values (gen_random_uuid(), ${one ?? ''}, ${other ?? ''}, 80, '{}')`
    await t.deps.sql`insert into core.told_apart (person_id, other_id, told_at) values (${marc}, ${julien}, now())`
    const { 'donnees.json': json = '' } = await unzip((await (await t.as('marc')).get('/me/export')).raw)
    expect(json).not.toContain('Julien')
  })
})

describe('erasing somebody', () => {
  it('leaves no trace of a pupil, nor of a guardian, but in the journal', async () => {
    await publishAndComment()
    for (const persona of ['samira', 'lina'] as const) {
      const id = t.world.people[persona]
      expect(await findTraces(t.deps.sql, id)).not.toEqual([])
      await erasePersons(t.deps.sql, [id], { manifests, reason: 'request', now })
      const traces = await findTraces(t.deps.sql, id)
      expect(traces.filter(({ table }) => table !== 'core.audit')).toEqual([])
    }
    expect(await t.deps.sql`select people, reason from core.erasures`).toEqual([
      { people: 1, reason: 'request' },
      { people: 1, reason: 'request' },
    ])
  })

  it('keeps, without a name, what a teacher wrote for everybody', async () => {
    const itemId = await publishAndComment()
    await erasePersons(t.deps.sql, [t.world.people.thierry], { manifests, reason: 'request', now })
    const delphine = await t.as('delphine')
    const item = await delphine.get<{ title: string; author: unknown }>(`/news/items/${itemId}`)
    expect(item).toMatchObject({ status: 200, body: { title: 'La kermesse', author: null } })
  })
})

describe('those who have left', () => {
  const months = (count: number) => new Date(Date.now() - count * 31 * 86_400_000)
  const leave = async (persona: keyof typeof t.world.people, at: Date) => {
    await t.deps.sql`update core.affiliations set left_at = ${at} where person_id = ${t.world.people[persona]}`
    await t.deps.sql`update core.persons set left_at = ${at} where id = ${t.world.people[persona]}`
  }
  const isThere = async (persona: keyof typeof t.world.people) =>
    (await t.deps.sql`select 1 from core.persons where id = ${t.world.people[persona]}`).length === 1

  it('are kept three months, then erased; who never came, a week', async () => {
    await leave('tom', months(2))
    await leave('noe', months(4))
    await leave('lou', new Date(Date.now() - 8 * 86_400_000))
    await t.deps.sql`update core.accounts set activated_at = null where person_id = ${t.world.people.lou}`
    expect(await eraseLeavers(t.deps.sql, manifests)).toBe(2)
    expect([await isThere('tom'), await isThere('noe'), await isThere('lou')]).toEqual([true, false, false])
  })

  it('leave, a week after two records were made one, with the one that went', async () => {
    const { sql, world } = { sql: t.deps.sql, world: t.world }
    await sql`
      insert into core.merges (id, kept_id, gone_id, structures, gone_name, gone_login, merged_at)
      values (gen_random_uuid(), ${world.people.marc}, ${world.people.julien}, '{}', 'Julien', 'julien', now() - interval '6 days')`
    await sql`update core.persons set left_at = now() - interval '6 days' where id = ${world.people.julien}`
    expect(await eraseShells(sql, manifests)).toBe(0)
    await sql`update core.merges set merged_at = now() - interval '8 days'`
    expect(await eraseShells(sql, manifests)).toBe(1)
    expect([await isThere('julien'), await isThere('marc')]).toEqual([false, true])
  })

  it('are not erased twice, and whoever stays is never touched', async () => {
    const before = await t.deps.sql`select count(*) from core.persons`
    expect(await eraseLeavers(t.deps.sql, manifests)).toBe(0)
    expect(await t.deps.sql`select count(*) from core.persons`).toEqual(before)
  })
})
