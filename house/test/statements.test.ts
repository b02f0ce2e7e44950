import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../kernel/test/database.ts'
import { assembleStatements } from '../statements/assemble.ts'
import { trespasses } from '../statements/ownership.ts'
import { serverSources } from '../statements/source.ts'

const database = testDatabase()
const statements = assembleStatements(serverSources(process.cwd()))
const files = [...new Set(statements.map(s => s.path))]

const why = (error: unknown) => (error instanceof Error ? error.message : String(error))

describe('SQL', () => {
  it('is found by this check', () => {
    expect(statements.length).toBeGreaterThan(60)
    expect(statements.filter(s => s.dynamic).length).toBeLessThan(statements.length / 20)
  })

  it('with a misspelt column is caught', async () => {
    const refused = database.sql.unsafe('select titel from core.resources where id = $1').describe()
    await expect(refused).rejects.toThrow('titel')
    const accepted = await database.sql.unsafe('select title from core.resources where id = $1').describe()
    expect(accepted.columns.map(column => column.name)).toEqual(['title'])
  })

  it.each(files)('of %s is accepted by the migrated database, with the columns its types declare', async path => {
    const faults: string[] = []
    for (const statement of statements.filter(s => s.path === path && !s.dynamic)) {
      const described = await database.sql
        .unsafe(statement.text)
        .describe()
        .catch(error => {
          faults.push(`${path}:${statement.line}: ${why(error)}`)
          return null
        })
      const names = described?.columns?.map(column => column.name) ?? []
      const missing = statement.columns?.filter(name => !names.includes(name)) ?? []
      if (described && missing.length > 0) faults.push(`${path}:${statement.line}: no column ${missing.join(', ')}`)
    }
    expect(faults).toEqual([])
  })

  it.each(files.filter(path => path.startsWith('apps/')))(
    'of %s names its own schema and the kernel’s public views only',
    async path => {
      const app = path.split('/')[1] ?? ''
      const faults: string[] = []
      for (const statement of statements.filter(s => s.path === path))
        for (const trespass of await trespasses(app, statement.ownText))
          faults.push(`${path}:${statement.line}: ${trespass}`)
      expect(faults).toEqual([])
    },
  )

  it('of an app that reads the grants is caught', async () => {
    expect(await trespasses('blog', 'select * from core.grants where level > $1')).toEqual(['reads core.grants'])
    expect(await trespasses('blog', 'update core.resources set title = $1')).toEqual(['writes core.resources'])
    expect(await trespasses('blog', 'with a as (select 1) select * from blog.posts join a on true')).toEqual([])
    expect(await trespasses('blog', 'delete from news.items where id = $1')).toEqual(['writes news.items'])
  })
})
