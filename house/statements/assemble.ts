import ts from 'typescript6'
import { isSql, isStatement, type SourceFile, visit } from './source.ts'

/** A statement as the server would send it, fragments put in place, values as `$1`, `$2` … */
export interface Statement {
  path: string
  line: number
  /** Everything in place: what PostgreSQL prepares. */
  text: string
  /** What this file itself wrote: fragments of the kernel stand as `true`. */
  ownText: string
  /** Column names its declared row type expects; null when it declares none we can read. */
  columns: string[] | null
}

/** Functions whose whole body is a fragment (`visible`, `rankOn` …), by name. */
export type Fragments = ReadonlyMap<string, { template: ts.TaggedTemplateExpression; path: string }>

const bodyTemplate = (node: ts.Node | undefined): ts.TaggedTemplateExpression | undefined => {
  if (!node) return undefined
  if (isSql(node)) return node
  if (ts.isParenthesizedExpression(node)) return bodyTemplate(node.expression)
  return undefined
}

export const collectFragments = (sources: readonly SourceFile[]): Fragments => {
  const found = new Map<string, { template: ts.TaggedTemplateExpression; path: string }>()
  for (const { path, tree } of sources)
    visit(tree, node => {
      if (!ts.isVariableDeclaration(node) || !node.initializer || !ts.isArrowFunction(node.initializer)) return
      const template = bodyTemplate(node.initializer.body)
      if (template && !isStatement(template)) found.set(node.name.getText(), { template, path })
    })
  return found
}

/** The initialiser of a `const` of that name nearest above the use. */
const initialiserOf = (use: ts.Identifier): ts.Expression | undefined => {
  for (let scope: ts.Node | undefined = use.parent; scope; scope = scope.parent) {
    let found: ts.Expression | undefined
    if (ts.isBlock(scope) || ts.isSourceFile(scope))
      for (const statement of scope.statements)
        if (ts.isVariableStatement(statement))
          for (const declaration of statement.declarationList.declarations)
            if (declaration.name.getText() === use.text) found = declaration.initializer
    if (found) return found
  }
  return undefined
}

interface Assembly {
  fragments: Fragments
  /** Which side of a condition is taken: every statement is tried both ways. */
  side: 'whenTrue' | 'whenFalse'
  values: number
  kernelAs: 'text' | 'true'
  path: string
}

const place = (expression: ts.Expression, assembly: Assembly): string => {
  if (isSql(expression)) return write(expression, assembly)
  if (ts.isParenthesizedExpression(expression)) return place(expression.expression, assembly)
  if (ts.isConditionalExpression(expression) && hasSql(expression)) return place(expression[assembly.side], assembly)
  if (ts.isIdentifier(expression)) {
    const initialiser = initialiserOf(expression)
    if (initialiser && (hasSql(initialiser) || isFragmentCall(initialiser, assembly)))
      return place(initialiser, assembly)
  }
  if (ts.isCallExpression(expression)) {
    const fragment = assembly.fragments.get(expression.expression.getText())
    if (fragment?.path.startsWith('kernel/') && assembly.path.startsWith('apps/') && assembly.kernelAs === 'true')
      return '(true)'
    if (fragment) return write(fragment.template, assembly)
  }
  assembly.values += 1
  return `$${assembly.values}`
}

const isFragmentCall = (node: ts.Expression, { fragments }: Assembly) =>
  ts.isCallExpression(node) && fragments.has(node.expression.getText())

const hasSql = (node: ts.Node): boolean => {
  if (isSql(node)) return !isStatement(node)
  if (ts.isConditionalExpression(node)) return hasSql(node.whenTrue) || hasSql(node.whenFalse)
  return ts.isParenthesizedExpression(node) && hasSql(node.expression)
}

const write = (node: ts.TaggedTemplateExpression, assembly: Assembly): string => {
  const { template } = node
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text
  return (
    template.head.text +
    template.templateSpans.map(span => place(span.expression, assembly) + span.literal.text).join('')
  )
}

const membersOf = (type: ts.TypeNode, tree: ts.SourceFile): string[] | null => {
  if (ts.isArrayTypeNode(type)) return membersOf(type.elementType, tree)
  if (ts.isTypeLiteralNode(type))
    return type.members.filter(m => !m.getText().includes('?:')).map(m => m.name?.getText() ?? '')
  if (!ts.isTypeReferenceNode(type) || type.typeArguments) return null
  for (const statement of tree.statements)
    if (
      ts.isInterfaceDeclaration(statement) &&
      statement.name.text === type.typeName.getText() &&
      !statement.heritageClauses
    )
      return statement.members.filter(m => !m.getText().includes('?:')).map(m => m.name?.getText() ?? '')
  return null
}

/** Every statement of a file, each condition taken both ways. */
export const assembleStatements = ({ path, tree }: SourceFile, fragments: Fragments): Statement[] => {
  const found: Statement[] = []
  visit(tree, node => {
    if (!isSql(node) || !isStatement(node)) return
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1
    const declared = node.typeArguments?.[0]
    for (const side of ['whenTrue', 'whenFalse'] as const) {
      const text = write(node, { fragments, side, values: 0, kernelAs: 'text', path })
      if (found.at(-1)?.line === line && found.at(-1)?.text === text) continue
      const ownText = write(node, { fragments, side, values: 0, kernelAs: 'true', path })
      found.push({ path, line, text, ownText, columns: declared ? membersOf(declared, tree) : null })
    }
  })
  return found
}
