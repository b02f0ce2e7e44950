import type { NotificationRow } from '../../../kernel/contract/api/notifications.ts'
import type { TestApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import type { Box } from '../contract-boxes.ts'
import type { Addressee, AddressField, Conversation, MessageLine, Opening } from '../contract-messages.ts'
import type { Draft, HeldMessage, Way } from '../contract-writing.ts'

export interface To {
  field?: AddressField
  kind?: Addressee['kind']
  id: string
}
interface Wish {
  boxId?: string
  subject?: string
  body?: unknown
  answers?: boolean
  from?: { messageId: string; way: Way } | null
}

export const words = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

/** Writing and reading as the cast does, through the API alone. */
export const mailWorld = (t: TestApp) => {
  const person = (who: Persona) => t.world.people[who]
  const toPeople = (...who: Persona[]): To[] => who.map(one => ({ id: person(one) }))
  const box = (who: Persona) => person(who)
  const identity = async (structure: keyof TestApp['world']['structures']) => {
    const [row] = await t.deps.sql<{ id: string }[]>`
      select id from core.identities where structure_id = ${t.world.structures[structure]} and is_main`
    return row?.id ?? ''
  }
  const classGroup = async (name: keyof TestApp['world']['classes'], audience: string) => {
    const [row] = await t.deps.sql<{ id: string }[]>`
      select id from core.groups where class_id = ${t.world.classes[name]} and audience = ${audience}`
    return row?.id ?? ''
  }
  const fields = (
    to: readonly To[],
    { subject = 'Sans importance', body = words('Bonjour.'), answers = true }: Wish,
  ) => ({
    subject,
    body,
    answers,
    addressees: to.map(({ field = 'to', kind = 'group', id }) => ({ field, kind, id })),
  })
  const draft = async (as: Persona, to: readonly To[], wish: Wish = {}) =>
    (await t.as(as)).post<Draft>('/mail/drafts', {
      boxId: wish.boxId ?? box(as),
      ...fields(to, wish),
      from: wish.from ?? null,
    })
  const send = async (as: Persona, to: readonly To[], wish: Wish = {}) => {
    const made = await draft(as, to, wish)
    const reply = await (await t.as(as)).post<{ state: string; people: number; boxes: number; lost: number }>(
      `/mail/drafts/${made.body.id}/sending`,
    )
    return { ...reply, id: made.body.id }
  }
  const answer = async (as: Persona, messageId: string, wish: Wish & { way?: Way; to?: To[] } = {}) =>
    send(as, wish.to ?? [], { subject: '', ...wish, from: { messageId, way: wish.way ?? 'reply' } })
  const list = async (as: Persona, query = 'place=inbox', boxId = box(as)) =>
    (await t.as(as)).get<{ items: MessageLine[]; next: string | null }>(`/mail/boxes/${boxId}/messages?${query}`)
  const subjects = async (as: Persona, query?: string, boxId?: string) =>
    (await list(as, query, boxId)).body.items.map(({ subject }) => subject)
  const open = async (as: Persona, messageId: string, boxId = box(as)) =>
    (await t.as(as)).get<Conversation>(`/mail/boxes/${boxId}/messages/${messageId}`)
  const message = async (as: Persona, messageId: string, boxId?: string) =>
    (await open(as, messageId, boxId)).body.messages?.find(({ id }) => id === messageId)
  const mark = async (as: Persona, messageIds: string[], isRead = true, boxId = box(as)) =>
    (await t.as(as)).put(`/mail/boxes/${boxId}/reading`, { messageIds, isRead })
  const opening = async (as: Persona, messageId: string, boxId = box(as)) =>
    (await t.as(as)).get<Opening>(`/mail/boxes/${boxId}/messages/${messageId}/opening`)
  const boxes = async (as: Persona) => (await (await t.as(as)).get<{ items: Box[]; held: number }>('/mail/boxes')).body
  const find = async (as: Persona, q: string) =>
    (await (await t.as(as)).get<{ items: Addressee[] }>(`/mail/addressees?boxId=${box(as)}&q=${encodeURIComponent(q)}`))
      .body.items
  const names = async (as: Persona, q: string) => (await find(as, q)).map(({ name }) => name)
  const held = async (as: Persona) => (await (await t.as(as)).get<{ items: HeldMessage[] }>('/mail/held')).body.items
  const decide = async (as: Persona, messageId: string, isAccepted: boolean, word = '') =>
    (await t.as(as)).put(`/mail/held/${messageId}/decision`, { isAccepted, word })
  const bell = async (as: Persona) => {
    await t.settle()
    const told = await (await t.as(as)).get<{ items: NotificationRow[] }>('/notifications')
    return told.body.items.filter(({ app }) => app === 'mail')
  }
  const clear = async () => {
    await t.deps.sql`delete from core.resources where kind = 'mail.message'`
  }
  return {
    person,
    toPeople,
    box,
    identity,
    classGroup,
    draft,
    send,
    answer,
    list,
    subjects,
    open,
    message,
    mark,
    opening,
    boxes,
    find,
    names,
    held,
    decide,
    bell,
    clear,
  }
}
