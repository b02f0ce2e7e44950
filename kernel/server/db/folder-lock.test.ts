import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { withFolderLock } from './folder-lock.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preau-lock-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('a lock', () => {
  test('lets one in at a time', async () => {
    const steps: string[] = []
    const turn = (name: string) =>
      withFolderLock(join(folder, 'lock'), async () => {
        steps.push(`${name} in`)
        await sleep(20)
        steps.push(`${name} out`)
      })
    await Promise.all([turn('a'), turn('b'), turn('c')])
    for (let index = 0; index < steps.length; index += 2) {
      expect(steps[index + 1]).toBe(steps[index]?.replace('in', 'out'))
    }
    expect(steps).toHaveLength(6)
  })

  test('is given back when the work fails', async () => {
    const lock = join(folder, 'lock')
    await expect(
      withFolderLock(lock, async () => {
        throw new Error('fell')
      }),
    ).rejects.toThrow('fell')
    expect(await withFolderLock(lock, async () => 'in')).toBe('in')
  })

  test('left by a process that died is taken, even if its number was given again', async () => {
    const lock = join(folder, 'lock')
    await mkdir(lock)
    await writeFile(join(lock, 'holder'), `${process.pid} 1`)
    expect(await withFolderLock(lock, async () => 'in')).toBe('in')
  })
})
