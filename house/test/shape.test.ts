import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { manifests } from '../../apps/index.ts'
import { testDatabase } from '../../kernel/test/database.ts'
import { codeFiles, linesOf, trackedFiles } from '../tree.ts'

const database = testDatabase()
const sorted = codeFiles()
  .map(linesOf)
  .sort((a, b) => a - b)
const share = (part: number) => sorted[Math.floor(sorted.length * part)] ?? 0

describe('files', () => {
  it('stay under 300 lines, most of them far under', () => {
    expect(codeFiles().filter(path => linesOf(path) > 300)).toEqual([])
    expect(share(0.5)).toBeLessThanOrEqual(70)
    expect(share(0.9)).toBeLessThanOrEqual(200)
  })

  it('are named in kebab-case, without words that mean nothing', () => {
    const odd = codeFiles().filter(path => {
      const name = path.split('/').at(-1) ?? ''
      return (
        !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*\.tsx?$/.test(name) ||
        /(utils?|helpers?|common|manager|service|impl)\.tsx?$/.test(name)
      )
    })
    expect(odd).toEqual([])
  })

  it('of the browser keep French in fr.ts', () => {
    const accented = /[àâçéèêëîïôùûœÀÂÇÉÈÊÎÔÙŒ]/
    // Rules of French spelling are made of its letters.
    const elsewhere = /\/(build|test|gallery)\/|gallery\.tsx$|\/reading\/syllables\.ts$/
    const webCode = codeFiles().filter(path => /^(kernel|apps\/[^/]+)\/web\//.test(path) && !elsewhere.test(path))
    const names = /préau|Français|Português|Română|Türkçe/g
    const withoutComments = (text: string) =>
      text
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/(^|\s)\/\/.*$/gm, '')
        .replace(names, '')
    expect(webCode.filter(path => accented.test(withoutComments(readFileSync(path, 'utf8'))))).toEqual([])
  })

  it('name no registry, no folder of one machine, nothing left to do', () => {
    const told = /\bregistry\.\w+\.\w|\bdeb\.\w+\.org|\/(root|tmp)\/|\/home\/\w+\/|\bTODO\b|\bFIXME\b/
    const own = 'house/test/shape.test.ts'
    expect(
      trackedFiles('*.ts', '*.tsx', '*.md', '*.sh', '*.json').filter(
        path => path !== own && told.test(readFileSync(path, 'utf8')),
      ),
    ).toEqual([])
  })
})

describe.each(manifests.map(m => [m.id, m] as const))('the app %s', (id, manifest) => {
  it('has the shape of every app', () => {
    for (const part of ['README.md', 'manifest.ts', 'contract.ts', 'fr.ts', 'en.ts', 'server', 'web', 'test'])
      expect([part, existsSync(`apps/${id}/${part}`)]).toEqual([part, true])
  })

  it('says what becomes of every column that names a person (RGPD art. 17)', async () => {
    const rows = await database.sql<{ column: string }[]>`
      select c.conrelid::regclass::text as tab, split_part(c.conrelid::regclass::text, '.', 2) || '.' || a.attname as column
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
      where c.contype = 'f' and c.confrelid = 'core.persons'::regclass and c.connamespace::regnamespace::text = ${id}`
    expect(rows.map(row => row.column).filter(column => !(column in manifest.personalData))).toEqual([])
  })
})
