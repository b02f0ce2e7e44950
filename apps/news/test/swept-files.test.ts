import { readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { sweepFiles, unusedDays } from '../../../kernel/server/files/sweep-files.ts'
import { testApp } from '../../../kernel/test/app.ts'
import { toneOf } from '../../../kernel/test/recordings.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'
import { newsBinding } from '../server/binding.ts'
import { newsWorld } from './news-world.ts'
import { sendFile } from './send-file.ts'

const t = testApp([newsBinding])
const { thread, publish } = newsWorld(t)

const send = async (bytes: Buffer, as: Persona = 'claire') =>
  (await sendFile(t, as, { path: '/files/recordings', name: 'essai.wav', bytes })).body.id
const statusFor = async (file: string, as: Persona = 'claire') => (await (await t.as(as)).get(`/files/${file}`)).status
const folder = () => join(t.deps.config.dataDir, 'files')
const filesOnDisk = () =>
  readdirSync(folder(), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
const onDisk = () => filesOnDisk().length
const sweepIn = (days: number) => {
  const now = new Date(Date.now() + days * 86_400_000)
  return sweepFiles(t.deps.sql, t.deps.config.dataDir, now)
}

describe('every night', () => {
  const shared = toneOf(1)
  let published: string
  let unused: string
  let twin: string

  beforeAll(async () => {
    published = await send(shared)
    unused = await send(toneOf(1, 500))
    twin = await send(shared, 'sandrine')
    const body = { type: 'doc', content: [{ type: 'audio', attrs: { file: published, title: '', transcript: '' } }] }
    await publish('claire', { threadId: await thread('claire', 'La vie de l’école'), title: 'À écouter', body })
    writeFileSync(join(folder(), 'coming.01a202d2-d1c0-724b-97ef-304867384e0b'), 'half of a video')
  })

  it('what was chosen for a text may still wait for it, and only what stopped halfway goes', async () => {
    expect(onDisk()).toBe(3)
    await sweepIn(0)
    expect(onDisk()).toBe(3)
    await sweepIn(unusedDays - 1)
    expect(onDisk()).toBe(2)
    expect([await statusFor(published), await statusFor(unused)]).toEqual([200, 200])
  })

  it('what no text took goes with its bytes, unless they are those of another', async () => {
    await sweepIn(unusedDays + 1)
    expect(onDisk()).toBe(1)
    expect(await statusFor(published)).toBe(200)
    expect([await statusFor(unused), await statusFor(twin, 'sandrine')]).toEqual([404, 404])
  })

  it('what was erased leaves the disk', async () => {
    await t.deps.sql`delete from core.resources where id = (select resource_id from core.files where id = ${published})`
    await sweepIn(0.5)
    expect(onDisk()).toBe(1)
    await sweepIn(2)
    expect(onDisk()).toBe(0)
  })

  it('what is sent again counts as sent today, even before a file names it', async () => {
    const menu = { path: '/files/documents', name: 'menu.pdf', bytes: Buffer.from('%PDF-1.7') } as const
    await sendFile(t, 'claire', menu)
    const [path = ''] = filesOnDisk()
    utimesSync(path, new Date(0), new Date(0))
    await sendFile(t, 'claire', menu)
    await t.deps.sql`delete from core.files where name = ${menu.name}`
    await sweepIn(0.5)
    expect(onDisk()).toBe(1)
  })
})
