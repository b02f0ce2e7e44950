import { readFileSync } from 'node:fs'
import ts from 'typescript6'
import { describe, expect, it } from 'vitest'
import { ar } from '../../kernel/contract/languages/ar.ts'
import { codeFiles } from '../tree.ts'

/** Where the server speaks to guardians and pupils (decision 0036). */
const reached =
  /^apps\/news\/server\/(comments|reactions)|^kernel\/(contract\/problem\.ts$|server\/(http|identity|files|consents|privacy|speech\/suspensions|moderation\/report|mailer\/confirm-address|notifications\/push|audience\/lists))/

/** What only staff, the operator or a program meets there: its French begins so. */
const elsewhere = [
  'La clé de cette demande',
  'Cette clé a déjà servi',
  'Le champ « ',
  'Ce lien a déjà servi',
  'Donnez un nom au territoire',
  'Votre fonction demande une seconde protection',
  'C’est votre propre réponse',
]
/** The first administrator is no parent yet; mails and alerts speak the language of the account. */
const spared = /first-admin\.ts$|-words\.ts$/

interface Written {
  at: string
  french: string
  /** Of the catalogue of each language of families. */
  key: string | null
}

const propertyOf = (object: ts.ObjectLiteralExpression, name: string) =>
  object.properties.find(
    (one): one is ts.PropertyAssignment => ts.isPropertyAssignment(one) && one.name.getText() === name,
  )?.initializer

const isSentence = (node: ts.Node | undefined): node is ts.StringLiteral | ts.TemplateExpression =>
  node !== undefined && (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node))

const keysIn = (node: ts.Node): string[] => {
  const text = node.getText()
  const call = /inFamilies\(([^)]*)/.exec(text)?.[1] ?? ''
  return [...call.matchAll(/'(\w+)'/g)].map(([, key]) => key ?? '').filter(key => key in ar)
}

const sentencesOf = (path: string): Written[] => {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Written[] = []
  const visit = (node: ts.Node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const [french, english] = [propertyOf(node, 'fr'), propertyOf(node, 'en')]
      if (isSentence(french) && isSentence(english)) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart())
        const spread = node.properties.find(one => ts.isSpreadAssignment(one))
        const [key = null] = spread ? keysIn(spread) : []
        found.push({ at: `${path}:${line + 1}`, french: french.getText().slice(1), key })
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

const sources = codeFiles().filter(
  path => /^(kernel|apps\/[^/]+)\/(server|contract)/.test(path) && !/\/test\//.test(path),
)
const told = sources.filter(path => reached.test(path) && !spared.test(path)).flatMap(sentencesOf)

describe('what the server says to families', () => {
  it('it says in each of their languages', () => {
    expect(told.length).toBeGreaterThan(80)
    const unsaid = told.filter(({ key, french }) => key === null && !elsewhere.some(one => french.startsWith(one)))
    expect(unsaid.map(({ at, french }) => `${at} ${french.slice(0, 60)}`)).toEqual([])
  })

  it('is all said somewhere', () => {
    const used = new Set(
      sources
        .flatMap(path => [...readFileSync(path, 'utf8').matchAll(/inFamilies\(([^)]*)/g)])
        .flatMap(([, call = '']) => [...call.matchAll(/'(\w+)'/g)].map(([, key]) => key)),
    )
    expect(Object.keys(ar).filter(key => !used.has(key))).toEqual([])
  })
})
