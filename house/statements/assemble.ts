import ts from 'typescript6'
import { isSql, isStatement, type SourceFile, visit } from './source.ts'

/** A statement as the server would send it, fragments put in place, values as `$1`, `$2` … */
export interface Statement {
  path: string
  line: number
  /** Everything in place: what PostgreSQL prepares. */
  text: string
  /** What this file itself wrote: fragments of the kernel stand as `(select true)`. */
  ownText: string
  /** Column names its declared row type expects; null when it declares none we can read. */
  columns: string[] | null
  /** Its columns are chosen at run time: tests of behaviour hold it, not this check. */
  dynamic: boolean
  node: ts.Node
}

/** Functions whose whole body is a piece of SQL (`visible`, `rankOn`, a query put inside another …), by name. */
export type Fragments = ReadonlyMap<string, readonly Fragment[]>

interface Fragment {
  /** A template, or a choice between two. */
  body: ts.Expression
  path: string
}

const importsName = (file: ts.SourceFile, name: string) =>
  file.statements.some(
    statement =>
      ts.isImportDeclaration(statement) && new RegExp(`\\b${name}\\b`).test(statement.importClause?.getText() ?? ''),
  )

/** The function a call means: of the same file, or else imported from another. */
const fragmentFor = (call: ts.CallExpression, { fragments }: Pick<Assembly, 'fragments'>): Fragment | undefined => {
  const name = call.expression.getText()
  const named = fragments.get(name)
  if (!named) return undefined
  const file = call.getSourceFile()
  const own = named.find(fragment => file.fileName.endsWith(fragment.path))
  return own ?? (importsName(file, name) ? named[0] : undefined)
}

/** What a function gives back when it is nothing but SQL. */
const sqlBody = (body: ts.ConciseBody): ts.Expression | undefined => {
  if (ts.isBlock(body)) return undefined
  if (ts.isParenthesizedExpression(body)) return sqlBody(body.expression)
  if (ts.isConditionalExpression(body)) return sqlBody(body.whenTrue) && sqlBody(body.whenFalse) ? body : undefined
  return isSql(body) ? body : undefined
}

const collectFragments = (sources: readonly SourceFile[]): Fragments => {
  const found = new Map<string, Fragment[]>()
  for (const { path, tree } of sources)
    visit(tree, node => {
      if (!ts.isVariableDeclaration(node) || !node.initializer || !ts.isArrowFunction(node.initializer)) return
      const body = sqlBody(node.initializer.body)
      const name = node.name.getText()
      if (body) found.set(name, [...(found.get(name) ?? []), { body, path }])
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
  /** Column names chosen at run time (`db(row, names)`): nothing to prepare. */
  dynamic: boolean
  /** Pieces put into a statement: they need not stand by themselves. */
  used: Set<ts.Node>
}

const makesColumns = (call: ts.CallExpression) => /^(\w+\.)*(db|sql|tx)$/.test(call.expression.getText())

const place = (expression: ts.Expression, assembly: Assembly): string => {
  if (isSql(expression)) return write(expression, assembly)
  if (ts.isParenthesizedExpression(expression)) return place(expression.expression, assembly)
  if (ts.isConditionalExpression(expression) && isChoice(expression)) return place(expression[assembly.side], assembly)
  if (ts.isIdentifier(expression)) {
    const initialiser = initialiserOf(expression)
    if (initialiser && (hasSql(initialiser) || isFragmentCall(initialiser, assembly)))
      return place(initialiser, assembly)
  }
  if (ts.isCallExpression(expression)) {
    const fragment = fragmentFor(expression, assembly)
    if (fragment?.path.startsWith('kernel/') && assembly.path.startsWith('apps/') && assembly.kernelAs === 'true')
      return '(select true)'
    if (fragment) {
      assembly.used.add(fragment.body)
      return place(fragment.body, assembly)
    }
    if (makesColumns(expression)) assembly.dynamic = true
  }
  assembly.values += 1
  return `$${assembly.values}`
}

/** A choice between two pieces of SQL, not between two values. */
const isChoice = (node: ts.ConditionalExpression) => sqlBody(node) !== undefined || hasSql(node)

const isFragmentCall = (node: ts.Expression, { fragments }: Assembly) =>
  ts.isCallExpression(node) && fragmentFor(node, { fragments }) !== undefined

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

const assembleFile = ({ path, tree }: SourceFile, fragments: Fragments, used: Set<ts.Node>): Statement[] => {
  const found: Statement[] = []
  visit(tree, node => {
    if (!isSql(node) || !isStatement(node)) return
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1
    const declared = node.typeArguments?.[0]
    for (const side of ['whenTrue', 'whenFalse'] as const) {
      const assembly: Assembly = { fragments, side, values: 0, kernelAs: 'text', path, dynamic: false, used }
      const text = write(node, assembly)
      if (found.at(-1)?.line === line && found.at(-1)?.text === text) continue
      const ownText = write(node, { ...assembly, values: 0, kernelAs: 'true' })
      found.push({
        path,
        line,
        text,
        ownText,
        dynamic: assembly.dynamic,
        node,
        columns: declared ? membersOf(declared, tree) : null,
      })
    }
  })
  return found
}

/** Every statement of the server, each condition taken both ways. */
export const assembleStatements = (sources: readonly SourceFile[]): Statement[] => {
  const fragments = collectFragments(sources)
  const used = new Set<ts.Node>()
  const statements = sources.flatMap(source => assembleFile(source, fragments, used))
  return statements.filter(statement => !used.has(statement.node))
}
