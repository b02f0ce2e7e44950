import sharp from 'sharp'
import type { Ledger } from './ledger.ts'

export interface Author {
  login: string
  password: string
}

interface Signed {
  cookie: string
  threadId: string
}

/** Somebody who writes all day, through whichever server answers. */
export interface Writer {
  number: number
  origins: readonly string[]
  ledger: Ledger
  signed: Signed
}

const anyOf = <T>(all: readonly T[]): T => all[Math.floor(Math.random() * all.length)] as T

interface Sent {
  method: string
  path: string
  body?: object | FormData
}

/** The answer, or null when none came. A refusal is neither: nothing here should be refused. */
const send = async <T>({ origins, ledger, signed }: Writer, { method, path, body }: Sent): Promise<T | null> => {
  const isForm = body instanceof FormData
  const headers = { cookie: signed.cookie, ...(body && !isForm && { 'content-type': 'application/json' }) }
  const init = { method, headers, ...(body && { body: isForm ? body : JSON.stringify(body) }) }
  const reply = await fetch(`${anyOf(origins)}/api/v1${path}`, { ...init, signal: AbortSignal.timeout(20_000) }).catch(
    () => null,
  )
  // 5xx: the server says that it could not, because its database went away under it.
  if (!reply || reply.status >= 500) {
    ledger.cut += 1
    return null
  }
  const text = await reply.text().catch(() => null)
  if (text === null) {
    ledger.cut += 1
    return null
  }
  if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${text}`)
  ledger.answered += 1
  return (text ? JSON.parse(text) : {}) as T
}

const paragraph = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

const fieldsOf = ({ signed }: Writer, title: string) => ({
  threadId: signed.threadId,
  title,
  body: paragraph(`${title}, en toutes lettres.`),
  audience: null,
  comments: 'all',
  expiresAt: null,
})

const write = async (writer: Writer) => {
  const title = `Essai ${Math.random().toString(36).slice(2)}`
  const item = await send<{ id: string }>(writer, {
    method: 'POST',
    path: '/news/items',
    body: fieldsOf(writer, title),
  })
  if (!item) return
  const kept = {
    id: item.id,
    author: writer.number,
    title,
    asked: null,
    isUnsure: false,
    isPublished: false,
    comments: [],
  }
  writer.ledger.items.set(item.id, kept)
}

const ownItem = ({ ledger, number }: Writer) => {
  const own = [...ledger.items.values()].filter(({ author, isUnsure }) => author === number && !isUnsure).slice(-20)
  return own.length > 0 ? anyOf(own) : undefined
}

const rename = async (writer: Writer) => {
  const item = ownItem(writer)
  if (!item) return
  item.asked = `${item.title.slice(0, 40)} ${Math.random().toString(36).slice(2, 6)}`
  const sent = { method: 'PUT', path: `/news/items/${item.id}`, body: fieldsOf(writer, item.asked) }
  if (!(await send(writer, sent))) {
    item.isUnsure = true
    return
  }
  item.title = item.asked
  item.asked = null
}

const publish = async (writer: Writer) => {
  const item = ownItem(writer)
  if (!item || item.isPublished) return
  const sent = { method: 'PUT', path: `/news/items/${item.id}/publication`, body: {} }
  if (await send(writer, sent)) item.isPublished = true
  else item.isUnsure = true
}

const comment = async (writer: Writer) => {
  const item = ownItem(writer)
  if (!item?.isPublished) return
  const sent = { method: 'POST', path: `/news/items/${item.id}/comments`, body: { text: 'Merci à tous.' } }
  const written = await send<{ id: string }>(writer, sent)
  if (written) item.comments.push(written.id)
  else item.isUnsure = true
}

const upload = async (writer: Writer) => {
  const background = { r: Math.floor(Math.random() * 255), g: Math.floor(Math.random() * 255), b: 90 }
  const picture = await sharp({ create: { width: 64, height: 64, channels: 3, background } })
    .png()
    .toBuffer()
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(picture)], { type: 'image/png' }), 'essai.png')
  const file = await send<{ id: string }>(writer, { method: 'POST', path: '/files', body: form })
  if (file) writer.ledger.files.push({ id: file.id, author: writer.number })
}

const acts = [write, write, write, publish, publish, rename, comment, comment, upload]

/** Writes until it is told to stop, without a pause unless one is given. */
export const writeUntil = async (writer: Writer, isOver: () => boolean, pause = async () => {}) => {
  while (!isOver()) {
    await anyOf(acts)(writer)
    await pause()
  }
}

export const signIn = async (origin: string, { login, password }: Author): Promise<Signed> => {
  const reply = await fetch(`${origin}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password }),
  })
  const cookie = reply.headers
    .getSetCookie()
    .map(one => one.split(';')[0])
    .join('; ')
  if (!cookie) throw new Error(`${login} cannot sign in: ${await reply.text()}`)
  const threads = await fetch(`${origin}/api/v1/news/threads?contributing=true`, { headers: { cookie } })
  if (!threads.ok) throw new Error(`${login} cannot list threads: ${threads.status} ${await threads.text()}`)
  const { items } = (await threads.json()) as { items: { id: string; publication: string }[] }
  const thread = items.find(({ publication }) => publication === 'direct') ?? items[0]
  if (!thread) throw new Error(`${login} can write nowhere`)
  return { cookie, threadId: thread.id }
}
