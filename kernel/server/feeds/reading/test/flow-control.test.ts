import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { FeedRecord } from '../../records.ts'
import { readFeed } from '../read-feed.ts'
import { document, loise } from './aaf-xml.ts'
import { fixture, readPaths, temporaryFolder, written } from './reading.ts'

const manyPupils = () =>
  written({
    'X_Delta_Eleve_0000.xml': document(
      ...Array.from({ length: 2000 }, (_, index) => loise().replace('500101', String(index))),
    ),
  })

describe('reading', () => {
  it('never hands over a record before the sink is done with the one before', async () => {
    const paths = await manyPupils()
    let busy = false
    const keys: (string | null)[] = []
    const record = async ({ key }: FeedRecord) => {
      expect(busy).toBe(false)
      busy = true
      if (keys.length % 500 === 0) await wait(1)
      keys.push(key)
      busy = false
    }
    await readFeed(paths, { record, problem: () => undefined })
    expect(keys).toEqual(Array.from({ length: 2000 }, (_, index) => String(index)))
  })

  it('waits for the sink of a CSV too', async () => {
    let pending = 0
    const record = async () => {
      pending += 1
      expect(pending).toBe(1)
      await wait(1)
      pending -= 1
    }
    await readFeed([fixture('onde/CSVExtraction-eleves.csv')], { record, problem: () => undefined })
  })

  it('stops with the sink’s own error', async () => {
    const record = () => Promise.reject(new Error('disk full'))
    const reading = readFeed(await manyPupils(), { record, problem: () => undefined })
    await expect(reading).rejects.toThrow('disk full')
  })

  it('stops when asked to', async () => {
    const stop = new AbortController()
    const folder = await temporaryFolder()
    const record = () => stop.abort(new Error('enough'))
    const options = { signal: stop.signal, temporaryFolder: folder }
    const reading = readFeed(await manyPupils(), { record, problem: () => undefined }, options)
    await expect(reading).rejects.toThrow('enough')
  })

  it('says what was recognised before the first record', async () => {
    const order: string[] = []
    const sink = { record: () => void order.push('record'), problem: () => undefined }
    await readFeed([fixture('onde/CSVExtraction-eleves-BE1D.csv')], sink, {
      recognised: summary => void order.push(summary.formats.join()),
    })
    expect(order).toEqual(['be1d-pupils', 'record'])
  })

  it('tells its progress, from little to all', async () => {
    const shares: number[] = []
    await readPaths(await manyPupils(), { progress: share => void shares.push(share) })
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares[0]).toBeLessThan(1)
    expect(shares.at(-1)).toBe(1)
  })
})
