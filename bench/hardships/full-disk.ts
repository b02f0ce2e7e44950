import { closeSync, existsSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import sharp from 'sharp'
import type { Faults } from '../kills/checks.ts'
import { add, type Count, type Hardship, inWords, kindOf, unexpected } from './hardship.ts'
import { healthOf, type Person, type Stage, untilWell } from './stage.ts'

const fullFor = 40_000
const piece = Buffer.alloc(64 * 1024, 1)

const freeOf = (folder: string) => {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

/** Somebody else’s file takes all that is left, to the last byte, and goes on doing so. */
const occupy = (file: string) => {
  const handle = openSync(file, 'a')
  try {
    while (true) writeSync(handle, piece)
  } catch {
    // Full.
  } finally {
    closeSync(handle)
  }
}

const picture = () =>
  sharp({
    create: {
      width: 900,
      height: 900,
      channels: 3,
      background: '#888888',
      noise: { type: 'gaussian', mean: 120, sigma: 60 },
    },
  })
    .png()
    .toBuffer()

const upload = async (stage: Stage, { cookie }: Person, count: Count) => {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(await picture())], { type: 'image/png' }), 'essai.png')
  const sent = fetch(`${stage.origin}/api/v1/files`, { method: 'POST', headers: { cookie }, body: form })
  add(count, await sent.then(kindOf, () => 'no answer'))
}

const write = async (stage: Stage, { cookie, threadId }: Person, count: Count) => {
  const text = 'a'.repeat(20_000)
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }
  const sent = fetch(`${stage.origin}/api/v1/news/items`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ threadId, title: 'Essai', body, audience: null, comments: 'all', expiresAt: null }),
  })
  add(count, await sent.then(kindOf, () => 'no answer'))
}

const read = async (stage: Stage, { cookie }: Person, count: Count) => {
  const asked = fetch(`${stage.origin}/api/v1/feed`, { headers: { cookie } })
  add(count, await asked.then(kindOf, () => 'no answer'))
}

const inflict = async (stage: Stage) => {
  const filler = join(stage.dataDir, 'somebody-else')
  const uploads: Count = new Map()
  const writes: Count = new Map()
  const reads: Count = new Map()
  const faults: Faults = []
  const begun = performance.now()
  for (let n = 0; performance.now() - begun < fullFor; n++) {
    occupy(filler)
    const person = stage.people[n % stage.people.length]
    if (!person) break
    await Promise.all([upload(stage, person, uploads), write(stage, person, writes), read(stage, person, reads)])
    if (n === 5 && !(await healthOf(stage.origin)).says.includes('disk')) faults.push('/health does not say it')
    await sleep(100)
  }
  const left = freeOf(stage.dataDir)
  if (existsSync(filler)) rmSync(filler)
  const back = await untilWell(stage.origin, 60_000)
  return {
    answers: `files: ${inWords(uploads)}; texts: ${inWords(writes)}; reads: ${inWords(reads)}; ${(left / 1e6).toFixed(1)} MB were left; well again ${back.toFixed(1)} s after room was made`,
    faults: [
      ...faults,
      ...[uploads, writes].flatMap(count => unexpected(count, /^(2..|50[37] (disk-full|database-away|too-slow))$/)),
      ...unexpected(reads, /^200$/),
    ],
  }
}

export const fullDisk: Hardship = {
  name: 'full-disk',
  what: 'the disk full for 40 s, under préau’s files and under PostgreSQL',
  smallDisk: true,
  strikesAll: true,
  inflict,
}
