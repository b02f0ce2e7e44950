import { bannersWorld } from '../../apps/banners/test/banners-world.ts'
import { calendarWorld } from '../../apps/calendar/test/calendar-world.ts'
import { filesWorld } from '../../apps/files/test/files-world.ts'
import { deliver, onde } from '../../apps/imports/test/deliver.ts'
import { mailWorld } from '../../apps/mail/test/mail-world.ts'
import { words } from '../../apps/news/test/news-world.ts'
import { duplicatesWorld } from '../../apps/school/test/duplicates-world.ts'
import { uuidv7 } from '../../kernel/server/db/ids.ts'
import type { TestApp } from '../../kernel/test/app.ts'

export const secretTitle = 'Conseil des maîtres réservé aux Tilleuls'

const one = async (rows: Promise<readonly { id: string }[]>): Promise<string> => {
  const [row] = await rows
  if (!row) throw new Error('A treasure is missing from the world.')
  return row.id
}

/** What the teachers wrote among themselves: an item, a comment under it, an image in it. */
const writeNews = async (t: TestApp) => {
  const { sql } = t.deps
  const [claire, thierry] = [await t.as('claire'), await t.as('thierry')]
  const thread = await thierry.post<{ id: string }>('/news/threads', {
    structureId: t.world.structures.tilleuls,
    title: 'Salle des maîtres des Tilleuls',
    description: '',
    colour: 'green',
    publication: 'direct',
    comments: 'staff',
    defaultAudience: null,
  })
  const threadId = thread.body.id
  const draft = {
    threadId,
    title: secretTitle,
    body: words('Entre nous.'),
    audience: null,
    comments: 'staff',
    expiresAt: null,
  }
  const { body: item } = await thierry.post<{ id: string }>('/news/items', draft)
  await thierry.put(`/news/items/${item.id}/publication`, { at: null })
  await t.settle()
  const series = await thierry.post<{ id: string }>(`/news/threads/${threadId}/series`, {
    title: 'Une lecture par semaine',
    description: '',
    weekday: 5,
    time: '14:00',
    themes: [],
  })
  const comment = await claire.post<{ id: string }>(`/news/items/${item.id}/comments`, { text: 'Bien reçu.' })
  const fileId = uuidv7()
  await sql`
    insert into core.files (id, owner_id, resource_id, media_type, bytes, width, height, sha256, name)
    values (${fileId}, ${t.world.people.claire}, ${item.id}, 'image/webp', 10, 1, 1, ${Buffer.alloc(32)}, 'photo.webp')`
  const entryId = await one(sql`select id from core.feed_entries where resource_id = ${item.id}`)
  return { threadId, seriesId: series.body.id, itemId: item.id, commentId: comment.body.id, fileId, entryId }
}

const sendImport = async (t: TestApp) => {
  const { tilleuls } = t.world.structures
  const newcomer = onde(['VASSILY', 'Ambre', '14/03/2019', 'CP A', 'CP'])
  const { body } = await deliver(await t.as('thierry'), tilleuls, { 'CSVExtraction.csv': newcomer })
  const path = `/structures/${tilleuls}/imports/${body.id}/changes`
  const changes = await (await t.as('thierry')).get<{ items: { id: string }[] }>(path)
  const changeId = changes.body.items[0]?.id ?? ''
  return { importId: body.id, changeId }
}

const suspendSending = async (t: TestApp): Promise<string> => {
  const until = new Date(Date.now() + 3600_000).toISOString()
  const { body } = await (await t.as('thierry')).post<{ id: string }>(
    `/school/structures/${t.world.structures.tilleuls}/suspensions`,
    { audiences: ['guardians'], until, notice: 'Réservé aux Tilleuls.' },
  )
  return body.id
}

/** Two records of one person of Les Tilleuls, and two others made one. */
const findDuplicates = async (t: TestApp) => {
  const w = duplicatesWorld(t)
  const merged = await w.secondSamira()
  const both = await w.pair('thierry', 'tilleuls', [t.world.people.samira, merged])
  const { body } = await w.merge('thierry', 'tilleuls', { pairId: both?.id ?? '', keepId: t.world.people.samira })
  const second = await w.secondLina()
  const pair = await w.pair('thierry', 'tilleuls', [t.world.people.lina, second])
  return { duplicateId: pair?.id ?? '', mergeId: body.mergeId }
}

/** A document of the staff's shelf. */
const keepDocument = async (t: TestApp) => {
  const w = filesWorld(t)
  const shelfId = await w.shelf('thierry', 'Équipe')
  const { body } = await w.put('thierry', shelfId, { title: secretTitle })
  return { shelfId, documentId: body.id }
}

const saveList = async (t: TestApp): Promise<string> => {
  const { body } = await (await t.as('thierry')).post<{ id: string }>('/lists', {
    name: secretTitle,
    groupIds: [t.world.people.claire],
  })
  return body.id
}

const planDate = async (t: TestApp) => {
  const { id, calendar, turn } = await calendarWorld(t).plan({ title: secretTitle })
  return { dateId: id, calendarId: calendar.id, day: turn.day }
}

/** A message from the box of the school to a parent, and a folder of that box. */
const writeMail = async (t: TestApp) => {
  const w = mailWorld(t)
  const boxId = await w.identity('tilleuls')
  const { id } = await w.send('thierry', w.toPeople('samira'), { boxId, subject: secretTitle })
  const { body } = await (await t.as('thierry')).post<{ id: string }>(`/mail/boxes/${boxId}/folders`, {
    name: secretTitle,
  })
  return { boxId, messageId: id, folderId: body.id, addresseeId: t.world.people.samira }
}

/** One real thing of École des Tilleuls for each parameter of each address: what a stranger might guess. */
export const treasuresOf = async (t: TestApp): Promise<Record<string, string>> => {
  const { sql } = t.deps
  const { people, structures, classes } = t.world
  await t.as('claire')
  const passkeyId = uuidv7()
  await sql`
    insert into core.passkeys (id, person_id, credential_id, public_key, name)
    values (${passkeyId}, ${people.claire}, 'walk', ${Buffer.alloc(8)}, 'Téléphone')`
  const { body: banner } = await bannersWorld(t).show('thierry', { text: secretTitle })
  const deviceId = uuidv7()
  await sql`
    insert into core.push_devices (id, person_id, endpoint, p256dh, auth)
    values (${deviceId}, ${people.claire}, 'https://push.example.org/walk', 'p256dh', 'auth')`
  const news = await writeNews(t)
  return {
    ...news,
    reportedId: news.commentId,
    deviceId,
    bannerId: banner.id,
    ...(await planDate(t)),
    ...(await writeMail(t)),
    ...(await keepDocument(t)),
    ...(await sendImport(t)),
    ...(await findDuplicates(t)),
    passkeyId,
    suspensionId: await suspendSending(t),
    listId: await saveList(t),
    sessionId: await one(sql`select id from core.sessions where person_id = ${people.claire} limit 1`),
    affiliationId: await one(sql`select id from core.affiliations where person_id = ${people.claire} limit 1`),
    groupId: await one(
      sql`select id from core.groups where class_id = ${classes.cm1a} and audience = 'guardians' limit 1`,
    ),
    identityId: await one(sql`select id from core.identities where structure_id = ${structures.tilleuls} limit 1`),
    structureId: structures.tilleuls,
    schoolId: structures.tilleuls,
    classId: classes.cm1a,
    personId: people.lina,
    pupilId: people.lina,
    guardianId: people.samira,
  }
}
