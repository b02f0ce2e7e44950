import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const document = readFileSync('docs/operating/security.md', 'utf8')

it('the threat model names tests that exist, one at least for each risk', () => {
  const named = [...document.matchAll(/`([\w./-]+\.(?:test|e2e)\.tsx?)`/g)].map(match => match[1] as string)
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter(path => !existsSync(path))).toEqual([])
  const risks = document.split('\n').filter(line => /^\| [A-Z]/.test(line))
  expect(risks.filter(line => !/\.(test|e2e)\.tsx?`|not tested:/.test(line))).toEqual([])
})
