import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadConfig } from './config.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'preau-config-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const load = (env: NodeJS.ProcessEnv = {}) => loadConfig({ DATA_DIR: folder, ...env })

describe('what préau does without any setting', () => {
  test('it serves on port 3000 with its own database and the demonstration', () => {
    const config = load()
    expect(config).toMatchObject({ port: 3000, publicUrl: 'http://localhost:3000', demo: true, role: 'both' })
    expect(config.databaseUrl).toBeUndefined()
    expect(config.metricsPort).toBe(3001)
  })

  test('it makes one secret key, readable by its owner alone, and finds it again', () => {
    const first = load().secretKey
    expect(first.length).toBeGreaterThanOrEqual(32)
    expect(load().secretKey).toBe(first)
    expect(statSync(join(folder, 'secret.key')).mode & 0o777).toBe(0o600)
    expect(readFileSync(join(folder, 'secret.key'), 'utf8')).toBe(first)
  })

  test('an empty variable is an absent one', () => {
    expect(load({ PORT: '', SMTP_URL: ' ' })).toMatchObject({ port: 3000, smtpUrl: undefined })
  })
})

describe('a wrong variable prevents from starting', () => {
  test.each([
    ['PORT', 'douze', 'un numéro de port entre 0 et 65535'],
    ['PORT', '70000', 'un numéro de port entre 0 et 65535'],
    ['PUBLIC_URL', 'ecole.example', 'http:// ou https://'],
    ['PREAU_DEMO', 'oui', 'l’un de ces mots : 0, 1'],
    ['LOG_LEVEL', 'verbose', 'l’un de ces mots'],
    ['ROLE', 'cron', 'web, worker, both'],
    ['TRUST_PROXY', '10.0.0.0/64', 'les adresses des relais'],
    ['TRUST_PROXY', 'tout', 'les adresses des relais'],
    ['DATABASE_POOL', '1', 'un nombre entre 2 et 90'],
    ['ACCESSIBILITY_CONTACT', 'le secrétariat', 'une adresse électronique'],
    ['ACCESSIBILITY_CONTACT', 'http://ent.exemple.fr', 'https://'],
    ['MAIL_BOUNCES', 'retours@ent.exemple.fr', 'retours+{token}@ent.exemple.fr'],
    ['MAIL_BOUNCES', 'une-adresse-de-retour-trop-longue+{token}@ent.exemple.fr', 'la signature'],
  ])('%s=%s is refused with what was found and what is expected', (name, value, expected) => {
    const refusal = () => load({ [name]: value })
    expect(refusal).toThrow(`La variable ${name} ne convient pas : « ${value} » a été trouvé, préau attend`)
    expect(refusal).toThrow(expected)
  })

  test.each([
    ['DATABASE_URL', 'mysql://root:s3cret@machine/base'],
    ['SMTP_URL', 'http://compte:s3cret@machine'],
    ['SECRET_KEY', 's3cret'],
  ])('what %s holds is never repeated', (name, value) => {
    expect(() => load({ [name]: value })).toThrow(`La variable ${name} ne convient pas`)
    expect(() => load({ [name]: value })).not.toThrow(/s3cret/)
  })

  test('a data folder that cannot be written is named', () => {
    const inside = join(folder, 'file', 'data')
    writeFileSync(join(folder, 'file'), '')
    expect(() => loadConfig({ DATA_DIR: inside })).toThrow(`La variable DATA_DIR ne convient pas : « ${inside} »`)
  })
})

describe('what an operator sets is understood', () => {
  test('relays are a number or addresses', () => {
    expect(load({ TRUST_PROXY: '0' }).trustProxy).toBe(false)
    expect(load({ TRUST_PROXY: '2' }).trustProxy).toBe(2)
    expect(load({ TRUST_PROXY: '10.0.0.0/8, ::1' }).trustProxy).toEqual(['10.0.0.0/8', '::1'])
  })

  test('the public address loses its final slash and names the sender of mails', () => {
    const config = load({ PUBLIC_URL: 'https://ent.example.fr/' })
    expect(config).toMatchObject({ publicUrl: 'https://ent.example.fr', mailFrom: 'preau@ent.example.fr' })
  })

  test('a misspelt PREAU_ variable is reported, not ignored in silence', () => {
    expect(load({ PREAU_DEOM: '0' }).warnings).toEqual([
      'La variable PREAU_DEOM est inconnue de préau : elle est sans effet.',
    ])
    expect(load({ PREAU_DEMO: '0' }).warnings).toEqual([])
  })
})
