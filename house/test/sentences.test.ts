import { readFileSync } from 'node:fs'
import ts from 'typescript6'
import { describe, expect, it } from 'vitest'
import { codeFiles } from '../tree.ts'

/** What only operators read (their command line, its logs), and what is French whoever reads: names, file titles, content. */
const spared = [
  /^kernel\/server\/(cli|operating|backup|db|jobs)\//,
  /^kernel\/server\/config/,
  /^kernel\/server\/http\/api-pages\.ts$/,
  /^kernel\/server\/feeds\/planning\/(departments|school-parents)\.ts$/,
  /^kernel\/server\/feeds\/reading\/(text\/|csv\/kinds)/,
  /^apps\/news\/server\/first-threads\.ts$/,
  /^apps\/calendar\/server\/(first-calendars|when-words)\.ts$/,
  /^apps\/files\/server\/first-shelves\.ts$/,
]

const served = codeFiles().filter(
  path =>
    /^(kernel|apps\/[^/]+)\/server\/|^kernel\/contract\/(problem|rich-text)\.ts$/.test(path) &&
    !/\/test\//.test(path) &&
    !spared.some(one => one.test(path)),
)

/** Quoted titles and the names of things of the field stay as they are in every language. */
const named = /“[^”]*”|préau|académie|Base Élèves|\bÉlèves\b/g
const bare = (text: string) => text.replace(named, 'X')
/** Accents, quotation marks, elisions. */
const isFrench = (text: string) => /[àâçéèêëîïôùûœ«»]|(?<!\p{L})(?:[cdjlmnst]|qu)’\p{L}/iu.test(bare(text))
const isSetInFrench = (text: string) => /[\p{L}\d] [:;!?]/u.test(bare(text))

interface Said {
  at: string
  /** `fr`, `en` when it is said in a language. */
  language: string | null
  text: string
}

const languageAround = (node: ts.Node): string | null => {
  for (let at = node.parent; at; at = at.parent)
    if ((ts.isPropertyAssignment(at) || ts.isVariableDeclaration(at)) && /^(fr|en)$/.test(at.name.getText()))
      return at.name.getText()
  return null
}

const isWords = (node: ts.Node) =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)

const saidIn = (path: string): Said[] => {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Said[] = []
  const visit = (node: ts.Node) => {
    if (isWords(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart())
      found.push({ at: `${path}:${line + 1}`, language: languageAround(node), text: (node as ts.LiteralLikeNode).text })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

const place = ({ at, text }: Said) => `${at} ${text.slice(0, 60)}`
const said = served.flatMap(saidIn)

describe('what the server says', () => {
  it('in French, it also says in English', () => {
    expect(said.filter(({ language, text }) => language === null && isFrench(text)).map(place)).toEqual([])
  })

  it('in English is English', () => {
    expect(
      said.filter(({ language, text }) => language === 'en' && (isFrench(text) || isSetInFrench(text))).map(place),
    ).toEqual([])
  })
})
