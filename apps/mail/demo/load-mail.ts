import type { RichText } from '../../../kernel/contract/rich-text.ts'
import { typeset } from '../../../kernel/contract/typography.ts'
import { asPerson, parisTime } from '../../../kernel/demo/as-person.ts'
import type { Keyring } from '../../../kernel/demo/keyring.ts'
import type { DemoContent } from '../../../kernel/demo/load.ts'
import { cast } from '../../../kernel/demo/territory/cast.ts'
import type { Ctx, Deps } from '../../../kernel/server/context.ts'
import type { Db } from '../../../kernel/server/db/client.ts'
import { changeCommunication } from '../../../kernel/server/structures/communication.ts'
import type { AddressField } from '../contract-messages.ts'
import type { Addressed } from '../server/addressees.ts'
import { createDraft } from '../server/drafts.ts'
import { createFolder } from '../server/folders.ts'
import { handleMessage } from '../server/handling.ts'
import { fileMessages } from '../server/marks.ts'
import { sendDraft } from '../server/send.ts'
import { writeSignature } from '../server/signature.ts'
import { circoConversations } from './circo.ts'
import { classConversations } from './classes.ts'
import { familyConversations } from './families.ts'
import { key, school } from './people.ts'
import type { DemoAnswer, DemoBox, DemoConversation, DemoTo } from './types.ts'

interface Loading {
  db: Db
  deps: Deps
  keyring: Keyring
  folders: Map<string, string>
}

const act = ({ db, deps, keyring }: Loading, personKey: string, at: string): Promise<Ctx> =>
  asPerson({ db, deps, app: 'mail', personId: keyring.person(personKey), now: parisTime(at) })

const one = async (rows: Promise<readonly { id: string }[]>, what: string): Promise<string> => {
  const [row] = await rows
  if (!row) throw new Error(`The demonstration of messages names ${what}, which is not there.`)
  return row.id
}

const boxId = ({ db, keyring }: Loading, { structureKey, name }: DemoBox): Promise<string> =>
  one(
    db<{ id: string }[]>`
      select id from core.identities where structure_id = ${keyring.structure(structureKey)}
        and case when ${name ?? null}::text is null then is_main else name = ${name ?? null}::text end`,
    name ?? structureKey,
  )

const targetOf = async (loading: Loading, to: DemoTo): Promise<Pick<Addressed, 'kind' | 'id'>> => {
  const { db, keyring } = loading
  if ('person' in to) return { kind: 'group', id: keyring.person(to.person) }
  if ('box' in to) return { kind: 'identity', id: await boxId(loading, to.box) }
  if ('schoolsOf' in to) return { kind: 'schools', id: keyring.structure(to.schoolsOf) }
  const found =
    'classKey' in to
      ? db<{ id: string }[]>`
          select id from core.groups where kind = 'class' and class_id = ${keyring.class(to.classKey)} and audience = ${to.audience}`
      : db<{ id: string }[]>`
          select id from core.groups where kind = 'role' and structure_id = ${keyring.structure(to.structureKey)} and audience = ${to.audience}`
  return { kind: 'group', id: await one(found, to.audience) }
}

const addressed = async (loading: Loading, { to, cc = [], bcc = [] }: DemoConversation): Promise<Addressed[]> => {
  const fields: [AddressField, readonly DemoTo[]][] = [
    ['to', to],
    ['cc', cc],
    ['bcc', bcc],
  ]
  const all = fields.flatMap(([field, some]) =>
    some.map(async target => ({ field, ...(await targetOf(loading, target)) })),
  )
  return Promise.all(all)
}

const bodyOf = (text: string): RichText => ({
  type: 'doc',
  content: text
    .split('\n\n')
    .map(words => ({ type: 'paragraph', content: [{ type: 'text', text: typeset(words.replaceAll('\n', ' ')) }] })),
})

/** Nobody writes, in the demonstration, to whom they may not: the product’s own rules would leave them out. */
const refuseLost = (lost: number, subject: string) => {
  if (lost > 0) throw new Error(`« ${subject} » is written to ${lost} who may not be written to.`)
}

const begin = async (loading: Loading, conversation: DemoConversation): Promise<string> => {
  const { by, as, at, subject, text, closed, draft } = conversation
  const ctx = await act(loading, by, at)
  const made = await createDraft(ctx, {
    boxId: as ? await boxId(loading, as) : ctx.actor.personId,
    subject: typeset(subject),
    body: bodyOf(text),
    addressees: await addressed(loading, conversation),
    answers: !closed,
    from: null,
  })
  refuseLost(made.lost, subject)
  if (!draft) await sendDraft(ctx, made.id)
  return made.id
}

const readBefore = async ({ db }: Loading, box: string, conversationId: string, at: Date) => {
  await db`
    update mail.copies set read_at = coalesce(read_at, ${at}), opened_at = coalesce(opened_at, ${at})
    where (person_id = ${box} or identity_id = ${box}) and conversation_id = ${conversationId}`
}

/** Answers the first message, or the last one this box received of the conversation. */
const answer = async (loading: Loading, first: string, { by, as, at, text, all }: DemoAnswer) => {
  const ctx = await act(loading, by, at)
  const box = as ? await boxId(loading, as) : ctx.actor.personId
  const messageId = await one(
    loading.db<{ id: string }[]>`
      select message_id as id from mail.copies where (person_id = ${box} or identity_id = ${box}) and came = 'inbox'
        and conversation_id = ${first} order by at desc limit 1`,
    'an answer to a message not received',
  )
  await readBefore(loading, box, first, ctx.now)
  const made = await createDraft(ctx, {
    boxId: box,
    subject: '',
    body: bodyOf(text),
    addressees: [],
    answers: true,
    from: { messageId, way: all ? 'reply-all' : 'reply' },
  })
  await sendDraft(ctx, made.id)
}

/** Some have read it, the same at every start; the cast only where it is said. */
const letRead = async ({ db, keyring }: Loading, id: string, { at, read = 0, readBy = [] }: DemoConversation) => {
  const people = Object.values(cast).map(member => keyring.person(member.key))
  const named = readBy.map(person => keyring.person(person))
  await db`
    update mail.copies c set read_at = at + interval '3 hours', opened_at = at + interval '3 hours'
    where c.message_id = ${id} and c.came = 'inbox' and c.read_at is null and (
      c.person_id = any(${named}::uuid[])
      or exists (select from core.memberships m where m.group_id = c.identity_id and m.person_id = any(${named}::uuid[]))
      or coalesce(c.person_id <> all(${people}::uuid[]), true)
        and (hashtext(${at} || coalesce(c.person_id, c.identity_id)::text) & 65535) % 100 < ${read})`
}

const handle = async (loading: Loading, messageId: string, { handled, at }: DemoConversation) => {
  if (!handled) return
  const box = await boxId(loading, handled.box)
  const [holder] = await loading.db<{ id: string }[]>`
    select person_id as id from core.memberships where group_id = ${box} order by person_id limit 1`
  const ctx = await asPerson({ ...loading, app: 'mail', personId: holder?.id ?? '', now: parisTime(at) })
  const assigneeId = handled.assignee ? loading.keyring.person(handled.assignee) : null
  await handleMessage(ctx, { boxId: box, messageId }, { assigneeId, isClosed: handled.isClosed === true })
}

const file = async (loading: Loading, messageId: string, { filed = [], at }: DemoConversation) => {
  for (const { by, folder } of filed) {
    const ctx = await act(loading, by, at)
    const box = ctx.actor.personId
    const known = loading.folders.get(`${by} ${folder}`) ?? (await createFolder(ctx, box, folder)).id
    loading.folders.set(`${by} ${folder}`, known)
    const rows = await loading.db<{ id: string }[]>`
      select message_id as id from mail.copies where person_id = ${box} and conversation_id = ${messageId}`
    await fileMessages(ctx, box, { messageIds: rows.map(({ id }) => id), folderId: known })
  }
}

const loadOne = async (loading: Loading, conversation: DemoConversation) => {
  const id = await begin(loading, conversation)
  for (const said of conversation.answers ?? []) await answer(loading, id, said)
  await letRead(loading, id, conversation)
  await handle(loading, id, conversation)
  await file(loading, id, conversation)
}

const signatures: [Parameters<typeof key>[0], string][] = [
  ['thierry', 'Thierry Lacombe\nDirecteur, école des Tilleuls\nDécharge le vendredi'],
  ['adrien', 'Adrien Morel\nConseiller pédagogique numérique, circonscription de Valbrume'],
]

/** At Le Pré-Vert, classmates may write to one another: their teachers read it first. */
const letPupilsWrite = async (loading: Loading) => {
  const ctx = await act(loading, key('mathilde'), '2026-09-08T17:00')
  await changeCommunication(ctx, loading.keyring.structure(school('pre-vert')), [
    { from: 'pupils', to: 'pupils', power: 'writes' },
  ])
}

/** The messages of an autumn, written and answered by the cast through the product’s own rules. */
export const loadMailDemo: DemoContent = async (db, deps, keyring) => {
  const loading: Loading = { db, deps, keyring, folders: new Map() }
  for (const [who, text] of signatures) await writeSignature(await act(loading, key(who), '2026-09-07T18:00'), text)
  await letPupilsWrite(loading)
  const conversations = [...familyConversations, ...circoConversations, ...classConversations]
  for (const conversation of conversations.toSorted((a, b) => a.at.localeCompare(b.at)))
    await loadOne(loading, conversation)
}
