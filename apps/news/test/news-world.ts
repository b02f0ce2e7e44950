import type { TestApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import type { ItemCard, ItemPage } from '../contract-items.ts'
import type { Thread } from '../contract-threads.ts'

/** A document of one paragraph. */
export const words = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

export type Page = { items: ItemCard[]; next: string | null }

export interface Draft {
  threadId?: string
  title?: string
  body?: unknown
  audience?: string[] | null
  comments?: 'none' | 'staff' | 'all'
  publishAt?: string | null
  expiresAt?: string | null
  identityId?: string | null
  episode?: { seriesId: string; theme: string; levels: string[] } | null
}

/** What the cast does with Actualités, in a few words. */
export const newsWorld = (t: TestApp) => {
  const threads = async (as: Persona): Promise<Thread[]> => {
    const reply = await (await t.as(as)).get<{ items: Thread[] }>('/news/threads')
    return reply.body.items
  }
  const thread = async (as: Persona, title: string): Promise<string> =>
    (await threads(as)).find(candidate => candidate.title === title)?.id ?? ''
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
  const filled = (draft: Draft & { threadId: string }) => ({
    title: 'Sans titre',
    body: words('Quelques mots.'),
    audience: null,
    comments: 'none',
    expiresAt: null,
    ...draft,
  })
  const write = async (as: Persona, draft: Draft & { threadId: string }) =>
    (await t.as(as)).post<ItemPage>('/news/items', filled(draft))
  const change = async (as: Persona, item: ItemPage, draft: Draft) =>
    (await t.as(as)).put<ItemPage>(`/news/items/${item.id}`, {
      threadId: item.thread.id,
      title: item.title,
      body: item.body,
      audience: item.narrowedTo?.map(({ id }) => id) ?? null,
      comments: item.comments,
      expiresAt: item.expiresAt,
      ...draft,
    })
  /** Written, published and handled by the feed. */
  const publish = async (as: Persona, draft: Draft & { threadId: string }, at: string | null = null) => {
    const { body: item } = await write(as, draft)
    const reply = await (await t.as(as)).put<ItemPage>(`/news/items/${item.id}/publication`, { at })
    if (reply.status !== 200) throw new Error(`${as} cannot publish: ${JSON.stringify(reply.body)}`)
    await t.settle()
    return reply.body
  }
  const list = async (as: Persona, query = '') => (await (await t.as(as)).get<Page>(`/news/items${query}`)).body
  const titles = async (as: Persona, query = '') => (await list(as, query)).items.map(item => item.title)
  const feed = async (as: Persona) => {
    const reply = await (await t.as(as)).get<{ items: { data: { title: string } }[] }>('/feed?app=news')
    return reply.body.items.map(entry => entry.data.title)
  }
  const read = async (as: Persona, itemId: string) => (await t.as(as)).get<ItemPage>(`/news/items/${itemId}`)
  return { threads, thread, group, write, change, publish, list, titles, feed, read }
}
