import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const { missingPackage } = createRequire(import.meta.url)('../installed.cjs') as {
  missingPackage: (root: string, production?: boolean) => string | undefined
}

const wanted = {
  '': { name: 'preau' },
  'node_modules/fast': { version: '1.0.0' },
  'node_modules/tool': { version: '2.0.0', dev: true },
  'node_modules/other-processor': { version: '3.0.0', optional: true },
}

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'preau-install-'))
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }))
})
afterEach(() => rmSync(root, { recursive: true }))

const install = (packages: Record<string, { version: string }>) => {
  mkdirSync(join(root, 'node_modules'))
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }))
}

describe('packages', () => {
  test('are all missing on a fresh machine', () => {
    expect(missingPackage(root)).toBe('node_modules')
  })

  test('are all there even without those of another processor', () => {
    install({ 'node_modules/fast': { version: '1.0.0' }, 'node_modules/tool': { version: '2.0.0' } })
    expect(missingPackage(root)).toBeUndefined()
  })

  test('of another version are missing', () => {
    install({ 'node_modules/fast': { version: '0.9.0' }, 'node_modules/tool': { version: '2.0.0' } })
    expect(missingPackage(root)).toBe('node_modules/fast')
  })

  test('for development are not asked of a production machine', () => {
    install({ 'node_modules/fast': { version: '1.0.0' } })
    expect(missingPackage(root)).toBe('node_modules/tool')
    expect(missingPackage(root, true)).toBeUndefined()
  })
})
