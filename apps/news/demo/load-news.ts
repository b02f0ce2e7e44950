import { readFile } from 'node:fs/promises'
import type { RichNode, RichText } from '../../../kernel/contract/rich-text.ts'
import { asPerson, atMoment, parisTime } from '../../../kernel/demo/as-person.ts'
import type { Keyring } from '../../../kernel/demo/keyring.ts'
import type { DemoContent } from '../../../kernel/demo/load.ts'
import { type PictureName, pictureFile, pictures } from '../../../kernel/demo/pictures/pictures.ts'
import { played, type SoundName, sounds } from '../../../kernel/demo/sounds/sounds.ts'
import { cast } from '../../../kernel/demo/territory/cast.ts'
import { headKeyOf } from '../../../kernel/demo/territory/keys.ts'
import { schoolBySlug } from '../../../kernel/demo/territory/schools.ts'
import { levelOn } from '../../../kernel/server/access/access.ts'
import { addGrants } from '../../../kernel/server/access/grants.ts'
import type { Ctx, Deps } from '../../../kernel/server/context.ts'
import type { Db } from '../../../kernel/server/db/client.ts'
import { encodeImage, keepImage } from '../../../kernel/server/files/images.ts'
import { keepFile } from '../../../kernel/server/files/keep-file.ts'
import { listMyIdentities } from '../../../kernel/server/service-identities/my-identities.ts'
import type { ItemPage } from '../contract-items.ts'
import { writeComment } from '../server/comments.ts'
import { indexThreads } from '../server/my-threads.ts'
import { pinItem } from '../server/pin.ts'
import { prepareNext } from '../server/prepare-roundups.ts'
import { publishItem, submitItem } from '../server/publication.ts'
import { createSeries } from '../server/series.ts'
import { createItem } from '../server/write-item.ts'
import { toolsSeries } from './circo-tools.ts'
import { demoAudience } from './load-audience.ts'
import { likeReaders } from './load-readers.ts'
import { documentOf } from './markup.ts'
import { demoNews } from './news.ts'
import { demoThreads } from './threads.ts'
import type { DemoNewsItem } from './types.ts'

const titles = {
  pedagogie: 'Actualités pédagogiques',
  projets: 'Propositions de projets',
  directeurs: 'Informations aux directeurs',
}

interface Loading {
  db: Db
  deps: Deps
  keyring: Keyring
  threads: Map<string, string>
  /** The one series of the demonstration. */
  seriesId: string
  actor: (personKey: string, at: Date) => Promise<Ctx>
}

/** Threads exist since their structures opened: the demonstration finds them by place and title. */
const findThreads = async (db: Db, keyring: Keyring) => {
  const rows = await db<{ id: string; structureId: string; title: string }[]>`
    select id, structure_id as "structureId", title from news.threads`
  const found = new Map<string, string>()
  for (const { key, structureKey } of demoThreads) {
    const structure = keyring.structure(structureKey)
    const title = titles[key as keyof typeof titles]
    const thread = rows.find(row => row.structureId === structure && (!title || row.title === title))
    if (thread) found.set(key, thread.id)
  }
  return found
}

const encoded = new Map<PictureName, ReturnType<typeof encodeImage>>()

/** Each picture is drawn once, however many items show it. */
const drawn = (name: PictureName) => {
  const known = encoded.get(name) ?? readFile(pictureFile(name)).then(encodeImage)
  encoded.set(name, known)
  return known
}

type KeptFor = Parameters<typeof keepFile>[0]

const pictureNode = async (to: KeptFor, name: PictureName): Promise<RichNode> => {
  const { id } = await keepImage(to, await drawn(name), `${name}.svg`)
  return { type: 'image', attrs: { file: id, alt: pictures[name] } }
}

const soundNode = async (to: KeptFor, name: SoundName): Promise<RichNode> => {
  const { title, transcript } = sounds[name]
  const described = { mediaType: 'audio/wav', width: null, height: null, name: `${title}.wav` }
  const { id } = await keepFile(to, played(name), described)
  return { type: 'audio', attrs: { file: id, title, transcript } }
}

/** Its text, between its picture and its sound. */
const wholeBody = async ({ db, deps }: Loading, item: DemoNewsItem, ownerId: string): Promise<RichText> => {
  const body = documentOf(item.body)
  const to = { db, deps, ownerId }
  const before = item.picture ? [await pictureNode(to, item.picture)] : []
  const after = item.sound ? [await soundNode(to, item.sound)] : []
  return { ...body, content: [...before, ...body.content, ...after] }
}

/** Who runs a thread: the adviser for the circonscription, the head for a school. */
const managerOf = (thread: DemoNewsItem['thread']): string =>
  thread.startsWith('ecole:') ? headKeyOf(schoolBySlug(thread.slice('ecole:'.length)).n) : cast.adrien.key

/** Publishes as the author may; otherwise the author submits and whoever runs the thread publishes. */
const release = async (loading: Loading, ctx: Ctx, item: DemoNewsItem, page: ItemPage) => {
  const manager = await loading.actor(managerOf(item.thread), ctx.now)
  const { can } = page.my
  if (can.submitItem) await submitItem(ctx, page.id)
  if (item.state === 'submitted') return
  const at = item.state === 'scheduled' ? parisTime(item.at).toISOString() : null
  await publishItem(can.publishItem ? ctx : manager, page.id, at)
  if (item.pinned) await pinItem(manager, page.id, parisTime('2026-12-18T18:00').toISOString())
}

/** Somebody from outside the school (the town hall) whom the head let write in its thread. */
const letWrite = async ({ db }: Loading, threadId: string, ctx: Ctx) => {
  const held = await levelOn(db, ctx.actor, threadId)
  if (held !== null && held !== 'read') return
  await addGrants(db, threadId, [{ groupId: ctx.actor.personId, level: 'contribute' }])
  await indexThreads(db, [threadId])
}

const episodeOf = ({ seriesId }: Loading, { theme, levels }: NonNullable<DemoNewsItem['episode']>) => ({
  seriesId,
  theme,
  levels: [...levels],
})

const beginSeries = async (actor: Loading['actor'], threads: Loading['threads']): Promise<string> => {
  const { thread, authorKey, at, themes, ...fields } = toolsSeries
  const ctx = await actor(authorKey, parisTime(at))
  const { id } = await createSeries(ctx, threads.get(thread) ?? '', { ...fields, themes: [...themes] })
  return id
}

const loadItem = async (loading: Loading, item: DemoNewsItem) => {
  const threadId = loading.threads.get(item.thread)
  if (!threadId) throw new Error(`The demonstration has no thread ${item.thread}.`)
  const waiting = item.state === 'scheduled'
  const ctx = await loading.actor(item.authorKey, waiting ? new Date() : parisTime(item.at))
  const groups = await demoAudience(loading.db, loading.keyring, item)
  await letWrite(loading, threadId, ctx)
  const held = item.signed ? (await listMyIdentities(ctx, threadId)).items : []
  const page = await createItem(ctx, {
    threadId,
    identityId: held[0]?.id ?? null,
    title: item.title,
    body: await wholeBody(loading, item, ctx.actor.personId),
    audience: groups,
    comments: item.commentsOpen,
    expiresAt: item.until ? parisTime(item.until).toISOString() : null,
    episode: item.episode ? episodeOf(loading, item.episode) : null,
  })
  if (item.state === 'draft') return
  await release(loading, ctx, item, page)
  for (const comment of item.comments)
    await writeComment(await loading.actor(comment.authorKey, parisTime(comment.at)), page.id, comment.text)
  await likeReaders({ ...loading, item, itemId: page.id, groups })
}

/** That of the week is ready, and waits for the adviser. */
const prepareRoundup = async (db: Db, threadId: string) => {
  const friday = parisTime('2026-11-20T12:00')
  await db`update news.roundup_plans set next_at = ${friday} where thread_id = ${threadId}`
  await prepareNext(db, friday)
}

/** Several weeks of news, written, submitted, published and commented by the cast. */
export const loadNewsDemo: DemoContent = async (db, deps, keyring) => {
  const known = new Map<string, Ctx>()
  const actor = async (personKey: string, now: Date): Promise<Ctx> => {
    const personId = keyring.person(personKey)
    const ctx = known.get(personKey) ?? (await asPerson({ db, deps, app: 'news', personId, now }))
    known.set(personKey, ctx)
    return atMoment(ctx, 'news', now)
  }
  const threads = await findThreads(db, keyring)
  const loading: Loading = { db, deps, keyring, threads, seriesId: await beginSeries(actor, threads), actor }
  for (const item of demoNews) await loadItem(loading, item)
  await prepareRoundup(db, threads.get('projets') ?? '')
}
