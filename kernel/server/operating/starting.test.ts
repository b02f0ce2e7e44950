import { createServer } from 'node:net'
import { describe, expect, test } from 'vitest'
import { loadConfig } from '../config.ts'
import { greeting } from './greeting.ts'
import { assertPortFree } from './port-free.ts'
import { createShutdown } from './shutdown.ts'

describe('a port', () => {
  test('taken by another program is named before anything begins', async () => {
    const other = createServer()
    const port = await new Promise<number>(done =>
      other.listen(0, '127.0.0.1', () => {
        const address = other.address()
        done(typeof address === 'object' && address ? address.port : 0)
      }),
    )
    await expect(assertPortFree({ port, host: '127.0.0.1' }, 'PORT')).rejects.toThrow(
      `La variable PORT ne convient pas : le port ${port} (127.0.0.1) ne peut pas être ouvert, il est déjà pris`,
    )
    await new Promise(done => other.close(done))
    await expect(assertPortFree({ port, host: '127.0.0.1' }, 'PORT')).resolves.toBeUndefined()
  })
})

describe('stopping', () => {
  test('undoes in the reverse order, once, whatever fails on the way', async () => {
    const undone: string[] = []
    const errors: unknown[] = []
    const shutdown = createShutdown(error => errors.push(error))
    shutdown.add(() => undone.push('database'))
    shutdown.add(() => {
      undone.push('queue')
      throw new Error('queue')
    })
    shutdown.add(async () => undone.push('web'))
    await Promise.all([shutdown.run(), shutdown.run()])
    expect(undone).toEqual(['web', 'queue', 'database'])
    expect(errors).toEqual([new Error('queue')])
  })
})

describe('what npm start prints', () => {
  const config = loadConfig({ SECRET_KEY: 'x'.repeat(32), PORT: '3000' })
  const common = { config, seconds: '3,2 s', firstAdministrator: undefined, logFile: undefined }

  test('is the address and accounts to try, aligned', () => {
    const accounts = [
      { role: 'pupil', name: 'Zoé', login: 'zoe', password: 'lune' },
      { role: 'inspector', name: 'Anne Le Goff', login: 'anne.legoff', password: 'p' },
    ]
    const text = greeting({ ...common, accounts })
    expect(text).toContain('http://localhost:3000')
    expect(text).toContain('    élève              Zoé            zoe           lune\n')
    expect(text).toContain('    inspection (IEN)   Anne Le Goff   anne.legoff   p\n')
  })

  test('is how to make the first administrator when nobody is there', () => {
    const text = greeting({
      ...common,
      accounts: undefined,
      firstAdministrator: `${config.publicUrl}/premier-administrateur#jeton`,
    })
    expect(text).toContain('create-admin')
    expect(text).not.toContain('Comptes à essayer')
  })
})
