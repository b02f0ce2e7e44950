import type { Ctx } from '../../../kernel/server/context.ts'
import type { Db } from '../../../kernel/server/db/client.ts'
import { afterCursor, nextCursor } from '../../../kernel/server/http/cursor.ts'
import type { MessageLine, Place } from '../contract-messages.ts'
import { addresseesOf, describe, keyOf } from './addressees.ts'
import { inBox, type OpenBox, openBox, readableHere } from './boxes.ts'
import { requireFolder } from './folders.ts'
import { handlingOf } from './handling.ts'

interface Search {
  place: Place
  folderId?: string
  unread?: boolean
  q?: string
  open?: boolean
  assigneeId?: string
  after?: string
  limit?: number
}

interface Row {
  id: string
  at: Date
  subject: string
  excerpt: string
  senderId: string | null
  senderName: string
  senderAvatar: string
  isMine: boolean
  isRead: boolean
  hasFiles: boolean
  inConversation: number
  state: MessageLine['state']
  folderId: string | null
  trashedAt: Date | null
  handling: MessageLine['handling']
}

/** SQL conditions that narrow a place of a box; none costs anything when it is not asked. */
const narrowed = (db: Db, { folderId, unread, open, assigneeId }: Search) => db`
  ${folderId ? db`and c.folder_id = ${folderId}::uuid` : db``}
  ${unread ? db`and c.read_at is null` : db``}
  ${
    open
      ? db`and not exists (select from mail.handlings d where d.identity_id = c.identity_id
          and d.conversation_id = c.conversation_id and d.closed_at is not null)`
      : db``
  }
  ${
    assigneeId
      ? db`and exists (select from mail.handlings d where d.identity_id = c.identity_id
          and d.conversation_id = c.conversation_id and d.assignee_id = ${assigneeId}::uuid)`
      : db``
  }`

/** Each word in the subject, the text, or a name of who wrote or whom this box wrote to; words taken back answer their own box alone. */
const answering = (db: Db, q: string) => db`
  (m.state <> 'recalled' or c.came <> 'inbox') and not exists (
    select from unnest(string_to_array(trim(core.fold(${q})), ' ')) w
    where strpos(m.search_words, w) = 0 and strpos(case when i.id is null then coalesce(p.search_name, '') else core.fold(i.name) end, w) = 0
      and not (c.came <> 'inbox' and exists (
        select from mail.addressees a left join core.people t on t.id = a.group_id left join core.groups n on n.id = a.group_id
        left join core.structures s on s.id = a.structure_id
        where a.message_id = m.id
          and strpos(coalesce(t.search_name, '') || ' ' || core.fold(coalesce(n.name, '')) || ' ' || core.fold(coalesce(s.name, '')), w) > 0)))`

/** Who wrote, as readers are told: a school or a service, or the person. */
export const senderColumns = (db: Db, isPupil: boolean) => db`
  coalesce(i.id, p.id) as "senderId", coalesce(i.avatar, p.avatar, '') as "senderAvatar",
  coalesce(i.name, case when ${isPupil}::boolean and p.is_pupil then p.given_name else p.display_name end, '') as "senderName"`

const select = (ctx: Ctx, box: OpenBox, search: Search & { limit: number }) => {
  const { db, actor, now } = ctx
  const after = afterCursor(search.after, now)
  const others = box.kind === 'own' ? db`o.person_id = ${box.id}::uuid` : db`o.identity_id = ${box.id}::uuid`
  return db<Row[]>`
    select m.id, c.at, case when m.state = 'recalled' and c.came = 'inbox' then '' else m.subject end as subject,
      case when m.state = 'recalled' and c.came = 'inbox' then '' else m.excerpt end as excerpt,
      ${senderColumns(db, actor.isPupil)}, c.came <> 'inbox' as "isMine", c.read_at is not null as "isRead",
      m.has_files and m.state <> 'recalled' as "hasFiles", m.state, c.folder_id as "folderId", c.trashed_at as "trashedAt",
      (select count(*)::int from mail.copies o where ${others} and o.conversation_id = c.conversation_id and o.place <> 'trash')
        as "inConversation",
      ${handlingOf(db, box.kind)} as handling
    from mail.copies c
    join mail.messages m on m.id = c.message_id
    left join core.identities i on i.id = m.identity_id
    left join core.people p on p.id = m.author_id
    where ${inBox(db, box)} and c.place = ${search.place} and (c.at, c.message_id) < (${after.at}, ${after.id}::uuid)
      and ${readableHere(db, actor.personId)} ${narrowed(db, search)}
      ${search.q?.trim() ? db`and ${answering(db, search.q)}` : db``}
    order by c.at desc, c.message_id desc limit ${search.limit + 1}`
}

/** The first of those whom this box wrote to. */
const firstNames = 3

const named = async (ctx: Ctx, rows: readonly Row[]): Promise<Map<string, MessageLine['to']>> => {
  const mine = rows.filter(({ isMine }) => isMine).map(({ id }) => id)
  if (mine.length === 0) return new Map()
  const stored = Map.groupBy(await addresseesOf(ctx, mine), ({ messageId }) => messageId)
  const first = [...stored.values()].flatMap(all => all.slice(0, firstNames))
  const described = await describe(ctx, first)
  return new Map(
    [...stored].map(([messageId, all]) => {
      const shown = all.slice(0, firstNames).flatMap(one => described.get(keyOf(one)) ?? [])
      return [messageId, { names: shown.map(({ kind, name, group }) => ({ kind, name, group })), count: all.length }]
    }),
  )
}

const toLine = (
  { senderId, senderName, senderAvatar, isMine: _, ...row }: Row,
  to: MessageLine['to'] | undefined,
): MessageLine => ({
  ...row,
  sender: { id: senderId, name: senderName, avatar: senderAvatar },
  to: to ?? { names: [], count: 0 },
  at: row.at.toISOString(),
  trashedAt: row.trashedAt?.toISOString() ?? null,
})

/** What a box holds in one place, the newest first. */
export const listMessages = async (ctx: Ctx, boxId: string, search: Search) => {
  const box = await openBox(ctx, boxId)
  if (search.folderId) await requireFolder(ctx, box, search.folderId)
  const limit = search.limit ?? 20
  const rows = await select(ctx, box, { ...search, limit })
  const page = rows.slice(0, limit)
  const to = await named(ctx, page)
  return { items: page.map(row => toLine(row, to.get(row.id))), next: nextCursor(rows, limit) }
}
