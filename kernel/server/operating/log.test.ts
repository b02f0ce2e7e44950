import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { loadConfig } from '../config.ts'
import { createLog, logFile, openLog } from './log.ts'

const db = testDatabase()

const written = (write: (log: ReturnType<typeof createLog>) => void) => {
  const lines: string[] = []
  write(createLog('info', { write: line => lines.push(line) }))
  return lines.join('')
}

describe('the log', () => {
  test('is made of JSON lines with their level and date', () => {
    const line = JSON.parse(written(log => log.info({ route: '/health', status: 200 }, 'request')))
    expect(line).toMatchObject({ level: 30, route: '/health', status: 200, msg: 'request' })
    expect(new Date(line.time).toISOString()).toBe(line.time)
  })

  test.each(['login', 'email', 'password', 'givenName', 'token', 'url'])(
    'hides a field called %s, even inside another',
    name => {
      const text = written(log => log.info({ [name]: 'lea.martin', person: { [name]: 'lea.martin' } }, 'x'))
      expect(text).not.toContain('lea.martin')
      expect(text).toContain('[tu]')
    },
  )

  test('keeps of a database error its code and never the values it quotes', async () => {
    await db.owner`create table public.who (login text primary key, seen date)`
    await db.owner`insert into public.who values ('lea.martin')`
    const twice = await db.owner`insert into public.who values ('lea.martin')`.catch(error => error)
    const wrong = await db.owner.unsafe(`select 'lea.martin'::date`).catch(error => error)
    const text = written(log => {
      log.error({ err: twice }, 'twice')
      log.error({ err: new Error('outside', { cause: wrong }) }, 'wrong')
    })
    expect(text).not.toContain('lea.martin')
    expect(text).toContain('"code":"23505"')
    expect(text).toContain('"constraint_name":"who_pkey"')
    expect(text).toContain('"code":"22007"')
  })

  test('that nobody can write any more, the disk being full, ends nothing', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'preau-log-'))
    mkdirSync(join(dataDir, 'log'))
    // A device of Linux on which nothing ever fits.
    symlinkSync('/dev/full', logFile(dataDir))
    const uncaught: unknown[] = []
    const note = (error: unknown) => uncaught.push(error)
    const usual = process.listeners('uncaughtException')
    process.removeAllListeners('uncaughtException').on('uncaughtException', note)
    const log = openLog({ ...loadConfig({ DATA_DIR: dataDir }), logLevel: 'info' }, true)
    for (let line = 0; line < 200; line++) log.info({ route: 'x'.repeat(100) }, 'request')
    await sleep(200)
    process.removeAllListeners('uncaughtException')
    for (const listener of usual) process.on('uncaughtException', listener)
    expect(uncaught).toEqual([])
    rmSync(dataDir, { recursive: true })
  })
})
