import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript6'

export interface SourceFile {
  path: string
  tree: ts.SourceFile
}

const folders = (root: string): string[] => [
  join(root, 'kernel/server'),
  join(root, 'kernel/demo'),
  ...readdirSync(join(root, 'apps'), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => join(root, 'apps', entry.name, 'server')),
]

const filesUnder = (folder: string): string[] => {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts') && !name.includes('test'))
      .map(name => join(folder, name))
  } catch {
    return []
  }
}

/** Every file of the server that may hold SQL, parsed. */
export const serverSources = (root: string): SourceFile[] =>
  folders(root)
    .flatMap(filesUnder)
    .map(path => ({
      path: path.slice(root.length + 1),
      tree: ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true),
    }))

const tags = /^(\w+\.)*(db|sql|tx|owner)$/

/** A template tagged by a connection: a statement, or a piece of one. */
export const isSql = (node: ts.Node): node is ts.TaggedTemplateExpression =>
  ts.isTaggedTemplateExpression(node) && tags.test(node.tag.getText())

/** First words of a whole statement; anything else is a fragment put into one. */
export const isStatement = (node: ts.TaggedTemplateExpression): boolean =>
  /^\s*(select|insert|update|delete|with)\b/i.test(node.template.getText().slice(1))

export const visit = (node: ts.Node, see: (node: ts.Node) => void) => {
  see(node)
  ts.forEachChild(node, child => visit(child, see))
}
