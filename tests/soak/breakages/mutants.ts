import ts from 'typescript'

/** One small damage to a source file: the span of its text and what stands there instead. */
export interface Mutant {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly text: string
  /** What the span is: an expression, a statement, a member with its dot, a spread element. */
  readonly kind: 'expression' | 'statement' | 'member' | 'spread'
  /** Whether it is carried out once, when its file is loaded. */
  readonly isOnce: boolean
  /** Line from 1, and what was changed into what. */
  readonly line: number
  readonly what: string
  /** The whole line without its indent. */
  readonly source: string
}

const OTHER: ReadonlyMap<string, string> = new Map([
  ['===', '!=='],
  ['!==', '==='],
  ['<', '<='],
  ['<=', '<'],
  ['>', '>='],
  ['>=', '>'],
  ['&&', '||'],
  ['||', '&&'],
  ['+', '-'],
  ['-', '+'],
  ['*', '+'],
])

const OTHER_CALL: ReadonlyMap<string, string> = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['filter', 'slice'],
  ['findLast', 'find'],
  ['findLastIndex', 'findIndex'],
  ['max', 'min'],
  ['min', 'max'],
])

/** All small damages to a file: operators, conditions, constants, statements left out. */
export function mutantsOf(file: string, text: string): readonly Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true)
  const lines = text.split('\n')
  const found: Mutant[] = []
  const change: Change = (
    node,
    replacement,
    { kind = 'expression', of = node, whole = replacement } = {},
  ) => {
    const [start, end] = [node.getStart(source), node.getEnd()]
    const line = source.getLineAndCharacterOfPosition(start).line + 1
    const what = `${text.slice(start, end).replaceAll(/\s+/g, ' ').slice(0, 60)} → ${replacement.slice(0, 40)}`
    const from =
      ts.isPropertyAccessExpression(of) && kind === 'member' ? of.expression.getEnd() : of.getStart(source)
    const span = { start: from, end: of.getEnd(), text: whole, kind, isOnce: !isInFunction(node) }
    found.push({ file, ...span, line, what, source: lines[line - 1]?.trim() ?? '' })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) return
    damage(node, change)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const isInFunction = (node: ts.Node): boolean =>
  ts.findAncestor(node, (each) => ts.isFunctionLike(each)) !== undefined

/** Notes a damage: a node, what stands there instead, and, where that is part of something larger, what and how it reads then. */
type Change = (
  node: ts.Node,
  replacement: string,
  part?: { readonly kind?: Mutant['kind']; readonly of?: ts.Node; readonly whole?: string },
) => void

function damage(node: ts.Node, change: Change): void {
  if (ts.isBinaryExpression(node)) {
    const other = OTHER.get(node.operatorToken.getText())
    if (other !== undefined)
      change(node.operatorToken, other, {
        of: node,
        whole: `${node.left.getText()} ${other} ${node.right.getText()}`,
      })
    if (node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken)
      change(node, `(${node.right.getText()})`)
  } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    change(node, node.operand.getText())
  else if (ts.isConditionalExpression(node)) {
    change(node, `(${node.whenTrue.getText()})`)
    change(node, `(${node.whenFalse.getText()})`)
  } else if (ts.isIfStatement(node)) change(node.expression, 'false')
  else if (ts.isNumericLiteral(node)) change(node, String(Number(node.text) + 1))
  else if (node.kind === ts.SyntaxKind.TrueKeyword) change(node, 'false')
  else if (node.kind === ts.SyntaxKind.FalseKeyword) change(node, 'true')
  else if (ts.isExpressionStatement(node)) change(node, ';', { kind: 'statement' })
  else if (ts.isContinueStatement(node)) change(node, ';', { kind: 'statement' })
  else if (ts.isPropertyAccessExpression(node)) {
    const other = OTHER_CALL.get(node.name.text)
    if (other !== undefined && ts.isCallExpression(node.parent) && node.parent.expression === node)
      change(node.name, other, { of: node, kind: 'member' })
  } else if (
    ts.isSpreadElement(node) &&
    ts.isArrayLiteralExpression(node.parent) &&
    node.parent.elements.length > 1
  )
    change(node, '...[]', { kind: 'spread' })
}
