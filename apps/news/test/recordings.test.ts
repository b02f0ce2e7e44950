import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { largest } from '../../../kernel/contract/api/files.ts'
import type { RichText } from '../../../kernel/contract/rich-text.ts'
import { testApp } from '../../../kernel/test/app.ts'
import { box, mp4Of, placesTold, toneOf } from '../../../kernel/test/recordings.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import type { ItemPage } from '../contract-items.ts'
import { newsBinding } from '../server/binding.ts'
import { newsWorld } from './news-world.ts'
import { sendFile } from './send-file.ts'

const t = testApp([newsBinding])
const { thread, publish, read, list, write } = newsWorld(t)

const send = (as: Persona, name: string, bytes: Buffer) => sendFile(t, as, { path: '/files/recordings', name, bytes })
const school = () => thread('claire', 'La vie de l’école')
const holding = (file: string, type = 'audio', attrs: object = {}) => ({
  type: 'doc',
  content: [
    { type, attrs: { file, title: 'La comptine', transcript: 'Un, deux, trois, nous irons au bois.', ...attrs } },
  ],
})
/** What the text now says of the recording. */
const told = (item: ItemPage) => (item.body as RichText).content[0]?.attrs

const fetchAs = async (as: Persona, file: string, headers: Record<string, string> = {}, method = 'GET') =>
  (await t.as(as)).send(method, `/files/${file}`, Buffer.alloc(0), headers)

const ebml = (docType: string, ...codecs: string[]) =>
  Buffer.concat([
    Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x82, 0x84]),
    Buffer.from(docType),
    Buffer.alloc(200),
    ...codecs.map(codec => Buffer.from(codec)),
  ])
const ogg = (codec: string) =>
  Buffer.concat([Buffer.from('OggS'), Buffer.alloc(24), Buffer.from(codec), Buffer.alloc(100)])
const mp3Frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x64]), Buffer.alloc(413)])
const id3 = Buffer.concat([Buffer.from('ID3\u0004\0\0\0\0\0\u0014', 'latin1'), Buffer.alloc(20 + 12)])
const withPlace = mp4Of(
  [
    ['vide', 'avc1'],
    ['soun', 'mp4a'],
  ],
  placesTold,
)

describe('a sound joined to an item', () => {
  const bytes = toneOf(1)

  it('is its author’s alone, then heard by those who read the item, told as it is kept', async () => {
    const { body: file } = await send('claire', 'C:\\sons\\comptine.wav', bytes)
    expect([(await fetchAs('claire', file.id)).status, (await fetchAs('samira', file.id)).status]).toEqual([200, 404])
    const body = holding(file.id, 'audio', { mediaType: 'text/html', bytes: 3, onplay: 'alert(1)' })
    const item = await publish('claire', { threadId: await school(), title: 'La comptine du mois', body })
    const reply = await fetchAs('samira', file.id)
    expect([reply.status, reply.raw.equals(bytes)]).toEqual([200, true])
    expect(told((await read('samira', item.id)).body)).toEqual({
      file: file.id,
      title: 'La comptine',
      transcript: 'Un, deux, trois, nous irons au bois.',
      name: 'comptine.wav',
      mediaType: 'audio/wav',
      bytes: bytes.length,
    })
  })

  it('says what it says where a text is read in a line, and is found by it', async () => {
    const { body: file } = await send('claire', 'comptine.wav', toneOf(1, 330))
    const item = await publish('claire', { threadId: await school(), title: 'À écouter', body: holding(file.id) })
    expect((await list('samira')).items.find(({ id }) => id === item.id)?.excerpt).toBe(
      'La comptine Un, deux, trois, nous irons au bois.',
    )
    await t.settle()
    const found = await (await t.as('samira')).get<{ texts: unknown[] }>('/search?q=bois')
    expect(JSON.stringify(found.body)).toContain(item.id)
  })

  it('of somebody else, or shown as something else, is refused', async () => {
    const { body: file } = await send('claire', 'comptine.wav', bytes)
    const [ours, theirs] = [await school(), await thread('sandrine', 'La vie de l’école')]
    for (const reply of [
      await write('sandrine', { threadId: theirs, body: holding(file.id) }),
      await write('claire', { threadId: ours, body: holding(file.id, 'video') }),
      await write('claire', { threadId: ours, body: holding(file.id, 'image') }),
      await write('claire', { threadId: ours, body: holding(file.id, 'document') }),
    ])
      expect([reply.status, reply.body]).toMatchObject([422, { errors: [{ field: 'body', code: 'file' }] }])
  })
})

describe('a recording that is played', () => {
  const bytes = toneOf(2)
  const kept = async () => (await send('claire', 'lecture.wav', bytes)).body.id

  it('is told by its bytes, never guessed at, runs nothing and is kept by nobody else', async () => {
    const { headers } = await fetchAs('claire', await kept())
    expect(headers).toMatchObject({
      'content-type': 'audio/wav',
      'x-content-type-options': 'nosniff',
      'accept-ranges': 'bytes',
      'content-length': String(bytes.length),
      vary: 'cookie',
    })
    expect(headers['cache-control']).toMatch(/^private, max-age=\d+, immutable$/)
    expect(headers['content-security-policy']).toBe("default-src 'none'; media-src 'self'; frame-ancestors 'none'")
  })

  it('is given by the part that is asked', async () => {
    const reply = await fetchAs('claire', await kept(), { range: 'bytes=100-199' })
    expect(reply).toMatchObject({
      status: 206,
      headers: { 'content-range': `bytes 100-199/${bytes.length}`, 'content-length': '100' },
    })
    expect(reply.raw.equals(bytes.subarray(100, 200))).toBe(true)
  })

  it('says how long it is when nothing of it is in the part asked', async () => {
    const { status, headers, body } = await fetchAs('claire', await kept(), { range: `bytes=${bytes.length}-` })
    expect([status, headers['content-range'], body]).toMatchObject([416, `bytes */${bytes.length}`, { code: 'range' }])
  })

  it('is given by parts only while it is the same, and not again when it is known', async () => {
    const id = await kept()
    const { headers } = await fetchAs('claire', id, {}, 'HEAD')
    expect(headers['content-length']).toBe(String(bytes.length))
    const etag = String(headers.etag)
    const statusFor = async (asked: Record<string, string>) => (await fetchAs('claire', id, asked)).status
    expect(await statusFor({ range: 'bytes=0-9', 'if-range': etag })).toBe(206)
    expect(await statusFor({ range: 'bytes=0-9', 'if-range': '"another"' })).toBe(200)
    expect(await statusFor({ range: 'bytes=99999999-', 'if-range': new Date().toUTCString() })).toBe(200)
    expect(await statusFor({ 'if-none-match': etag })).toBe(304)
  })

  it('keeps its parts from who does not read it', async () => {
    const reply = await fetchAs('samira', await kept(), { range: 'bytes=0-9' })
    expect([reply.status, reply.headers['content-range'], reply.headers.etag]).toEqual([404, undefined, undefined])
  })
})

describe('what is sent as a recording', () => {
  it.each([
    ['a WAV', 'a.wav', toneOf(1), 'audio/wav'],
    ['an MP3', 'a.mp3', mp3Frame, 'audio/mpeg'],
    ['an MP3 with tags', 'a.mp3', Buffer.concat([id3, mp3Frame]), 'audio/mpeg'],
    ['an AAC', 'a.aac', Buffer.from('fff15080021ffc21004fda', 'hex'), 'audio/aac'],
    ['an M4A', 'Note vocale.m4a', mp4Of([['soun', 'mp4a']]), 'audio/mp4'],
    ['an Opus', 'a.opus', ogg('OpusHead'), 'audio/ogg'],
    ['what a browser records', 'a.webm', ebml('webm', 'A_OPUS'), 'audio/webm'],
    ['a WebM video', 'a.webm', ebml('webm', 'V_VP9', 'A_OPUS'), 'video/webm'],
    ['an MP4 video', 'a.mp4', withPlace, 'video/mp4'],
    [
      'a QuickTime of an old telephone',
      'IMG_1.MOV',
      mp4Of([
        ['vide', 'avc1'],
        ['soun', 'mp4a'],
        ['meta', 'mebx'],
      ]),
      'video/mp4',
    ],
    ['a video named as a sound', 'a.mp3', withPlace, 'video/mp4'],
  ])('is known by its bytes: %s', async (_, name, bytes, mediaType) => {
    expect(await send('claire', name, bytes)).toMatchObject({
      status: 200,
      body: { mediaType, name, bytes: bytes.length },
    })
  })

  it.each([
    ['a page', 'son.mp3', Buffer.from('<html><script>alert(1)</script>')],
    ['a document', 'son.wav', Buffer.from('%PDF-1.7')],
    ['a picture in a sound’s clothes', 'son.m4a', mp4Of([['pict', 'heic']])],
    ['an encoding browsers do not know', 'a.mp4', mp4Of([['vide', 'mp4v']])],
    ['a Matroska', 'a.webm', ebml('matroska', 'V_MPEG4/ISO/AVC')],
    ['a video in Ogg', 'a.ogg', ogg('\u0080theora')],
    ['an MP4 cut short', 'a.mp4', withPlace.subarray(0, 200)],
    ['an MP4 that never ends', 'a.mp4', Buffer.concat([box('ftyp', Buffer.alloc(8)), Buffer.alloc(5_000)])],
    ['nothing', 'vide.mp3', Buffer.alloc(0)],
  ])('is refused with a sentence otherwise: %s', async (_, name, bytes) => {
    const { status, body } = await send('claire', name, bytes)
    expect([status, body]).toMatchObject([422, { code: 'not-a-recording', title: expect.stringContaining('MP3') }])
  })

  it('is refused with what to do when only some devices would play it', async () => {
    expect(await send('claire', 'IMG_2.MOV', mp4Of([['vide', 'hvc1']]))).toMatchObject({
      status: 422,
      body: { code: 'rare-encoding', title: expect.stringContaining('Le plus compatible') },
    })
  })

  it('no longer says where it was taken, and is otherwise as it was', async () => {
    const { body: file } = await send('claire', 'cour.mp4', withPlace)
    const { raw } = await fetchAs('claire', file.id)
    expect(raw.length).toBe(withPlace.length)
    for (const trace of ['+46.3089', 'xyz', 'location', 'udta']) expect(raw.includes(trace), trace).toBe(false)
    const moved = raw.findIndex((byte, at) => byte !== withPlace[at])
    expect(withPlace.toString('latin1', moved, moved + 4)).toBe('udta')
    expect(raw.includes('avc1')).toBe(true)
  })

  it('leaves nothing on the disk when it is refused, too heavy or not', async () => {
    const folder = join(t.deps.config.dataDir, 'files')
    const before = readdirSync(folder).length
    const heavy = Buffer.alloc(largest.document + 1)
    toneOf(1).copy(heavy)
    expect(await send('claire', 'long.wav', heavy)).toMatchObject({
      status: 413,
      body: { title: expect.stringContaining('20 Mo') },
    })
    expect((await send('claire', 'a.mp3', Buffer.from('rien'))).status).toBe(422)
    expect(readdirSync(folder).length).toBe(before)
  })
})
