import type { StoredFile } from '../../../kernel/contract/api/files.ts'
import type { NotificationRow } from '../../../kernel/contract/api/notifications.ts'
import type { TestApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import type { DocumentCard, DocumentPage } from '../contract-documents.ts'
import type { Shelf } from '../contract-shelves.ts'
import { schoolYearOf } from '../school-years.ts'

/** A small PDF; the words make it a file of its own. */
export const pdf = (words: string) => Buffer.from(`%PDF-1.7\n% ${words}\n%%EOF`)

const dayMs = 86_400_000
export const dayIn = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10)
export const thisYear = schoolYearOf(dayIn(0))

export type Page = { items: DocumentCard[]; next: string | null }
const boundary = '----preau'

export interface Wish {
  title?: string
  purpose?: string
  theme?: string
  schoolYear?: number
  validUntil?: string | null
  audience?: readonly string[] | null
  fileId?: string | null
  url?: string | null
}

/** What the cast does with Documents, in a few words. */
export const filesWorld = (t: TestApp) => {
  const shelves = async (as: Persona, query = ''): Promise<Shelf[]> =>
    (await (await t.as(as)).get<{ items: Shelf[] }>(`/shelves${query}`)).body.items
  const shelf = async (as: Persona, title: string): Promise<string> =>
    (await shelves(as)).find(one => one.title === title)?.id ?? ''
  const group = async (
    audience: string,
    where: { class?: 'cm1a' | 'cpa' | 'ce2'; in?: keyof typeof t.world.structures },
  ) => {
    const [row] = await t.deps.sql<{ id: string }[]>`
      select id from core.groups where audience = ${audience}
        and class_id is not distinct from ${where.class ? t.world.classes[where.class] : null}
        and (${where.in ? t.world.structures[where.in] : null}::uuid is null
          or structure_id = ${where.in ? t.world.structures[where.in] : null})`
    return row?.id ?? ''
  }
  const send = async (as: Persona, name = 'texte.pdf', bytes = pdf(name)) => {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`
    const payload = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)])
    return (await t.as(as)).send<StoredFile>('POST', '/files/documents', payload, {
      'content-type': `multipart/form-data; boundary=${boundary}`,
    })
  }
  const filled = (shelfId: string, wish: Wish) => ({
    shelfId,
    title: 'Sans titre',
    purpose: '',
    theme: 'administration',
    schoolYear: thisYear,
    validUntil: null,
    audience: null,
    ...wish,
  })
  const put = async (as: Persona, shelfId: string, wish: Wish = {}) =>
    (await t.as(as)).post<DocumentPage>('/documents', {
      ...filled(shelfId, wish),
      fileId: wish.fileId === undefined && wish.url === undefined ? (await send(as)).body.id : (wish.fileId ?? null),
      url: wish.url ?? null,
    })
  const change = async (as: Persona, { id, shelf: { id: shelfId }, ...document }: DocumentPage, wish: Wish = {}) =>
    (await t.as(as)).put<DocumentPage>(
      `/documents/${id}`,
      filled(shelfId, {
        title: document.title,
        purpose: document.purpose,
        theme: document.theme,
        schoolYear: document.schoolYear,
        validUntil: document.validUntil,
        audience: document.narrowedTo?.map(one => one.id) ?? null,
        ...wish,
      }),
    )
  const list = async (as: Persona, query = '') => (await (await t.as(as)).get<Page>(`/documents${query}`)).body
  const titles = async (as: Persona, query = '') => (await list(as, query)).items.map(({ title }) => title)
  const news = async (as: Persona) => (await list(as)).items.filter(({ isNew }) => isNew).map(({ title }) => title)
  const read = async (as: Persona, id: string) => (await t.as(as)).get<DocumentPage>(`/documents/${id}`)
  const open = async (as: Persona, id: string) => (await (await t.as(as)).put(`/documents/${id}/reading`)).status
  const download = async (as: Persona, fileId: string | undefined) => (await t.as(as)).get(`/files/${fileId}`)
  const feed = async (as: Persona) => {
    await t.settle()
    const reply = await (await t.as(as)).get<{ items: { data: { title: string } }[] }>('/feed?app=files')
    return reply.body.items.map(entry => entry.data.title)
  }
  /** What one is told of, by title; of everything, or of one event. */
  const bell = async (as: Persona, event?: string) => {
    await t.settle()
    const told = await (await t.as(as)).get<{ items: NotificationRow[] }>('/notifications')
    return told.body.items.filter(one => !event || one.event === event).map(one => one.title)
  }
  /** Empty shelves: the next sentence of the tests begins anew. */
  const clear = () => t.deps.sql`delete from core.resources where kind = 'files.document'`
  return { shelves, shelf, group, send, put, change, list, titles, news, read, open, download, feed, bell, clear }
}
