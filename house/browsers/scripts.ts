import type { Identifier } from '@mdn/browser-compat-data'
import ts from 'typescript6'
import { compat, missingIn, under } from './compat.ts'

/** What a script asks of a browser: whole classes, calls on them, calls of methods whose receiver nobody knows. */
interface Asked {
  names: Set<string>
  statics: Set<string>
  methods: Set<string>
  syntax: Set<string>
}

/** Anywhere, even in a string: it may become an expression, which an older Safari refuses with its whole script. */
const lookbehind = /\(\?<[=!]/

const askedBy = (node: ts.Node, asked: Asked): void => {
  if (ts.isIdentifier(node)) asked.names.add(node.text)
  if (ts.isClassStaticBlockDeclaration(node)) asked.syntax.add('class static block')
  if (ts.isStringLiteralLike(node) && lookbehind.test(node.text)) asked.syntax.add('lookbehind')
  if (ts.isRegularExpressionLiteral(node)) {
    if (lookbehind.test(node.text)) asked.syntax.add('lookbehind')
    if (/[vd]/.test(node.text.slice(node.text.lastIndexOf('/')))) asked.syntax.add('flags v or d of an expression')
  }
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { name, expression } = node.expression
    asked.methods.add(name.text)
    if (ts.isIdentifier(expression)) asked.statics.add(`${expression.text}.${name.text}`)
  }
  ts.forEachChild(node, child => askedBy(child, asked))
}

/** Everything these scripts ask. */
export const readScripts = (texts: readonly string[]): Asked => {
  const asked: Asked = { names: new Set(), statics: new Set(), methods: new Set(), syntax: new Set() }
  for (const text of texts)
    askedBy(ts.createSourceFile('built.js', text, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS), asked)
  return asked
}

const families: [string, Identifier][] = [
  ...under(compat.javascript.builtins as Identifier),
  ...under(compat.api as unknown as Identifier),
]

const methodName = (name: string) => name.replace(/_static$/, '')

/** Names that some older class has too: `map` of an array says nothing of `Iterator.map`. */
const wellKnown = new Set(
  families.flatMap(([, family]) =>
    under(family).flatMap(([name, { __compat }]) =>
      __compat && missingIn(__compat).length === 0 ? [methodName(name)] : [],
    ),
  ),
)

const findingsOf = (asked: Asked, [owner, family]: [string, Identifier]): string[] => {
  const gap = family.__compat ? missingIn(family.__compat) : []
  if (gap.length > 0) return asked.names.has(owner) ? [`${owner}: ${gap.join(', ')}`] : []
  return under(family).flatMap(([key, { __compat }]) => {
    const name = methodName(key)
    const missing = __compat ? missingIn(__compat) : []
    const isAsked = asked.statics.has(`${owner}.${name}`) || (!wellKnown.has(name) && asked.methods.has(name))
    return missing.length > 0 && isAsked && !/_event$/.test(key) ? [`${owner}.${name}: ${missing.join(', ')}`] : []
  })
}

/** What they ask that one of our oldest browsers does not know. */
export const gapsOfScripts = (texts: readonly string[]): string[] => {
  const asked = readScripts(texts)
  return [...asked.syntax, ...families.flatMap(family => findingsOf(asked, family))]
}
