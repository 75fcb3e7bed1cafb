import type { AstExpression, BinaryExpression, UnaryExpression } from '@borgar/fx/xlsx'
import { parseA1Ref, parseStructRef } from '@borgar/fx/xlsx'
import { errorOf, UNSUPPORTED } from './error'
import type {
  BinaryOperator,
  Expression,
  ParsedFormula,
  Reference,
  TableSection,
  UnaryOperator,
} from './expression'
import type { Scalar } from './operand'

/** Each reference once: a formula of a column names the same few again and again. */
const distinct = (references: readonly Reference[]): readonly Reference[] => [
  ...new Map(
    references.map((reference) => [
      reference.kind === 'join' ? reference : JSON.stringify(reference),
      reference,
    ]),
  ).values(),
]

/** Levels of a tree; the spreadsheet's own limit is 64 nested functions, a chain of `&` counts a level each. */
const MAX_DEPTH = 400

const unsupported: Expression = { kind: 'literal', value: UNSUPPORTED }

const UNARY = new Set<string>(['+', '-', '%', '@'])
const BINARY = new Set<string>(['=', '<', '>', '<=', '>=', '<>', '-', '+', '*', '/', '^', '&'])
const SECTIONS = new Set<string>(['headers', 'data', 'totals', 'all', 'this row'])

const isUnary = (operator: string): operator is UnaryOperator => UNARY.has(operator)
const isBinary = (operator: string): operator is BinaryOperator => BINARY.has(operator)
const isSection = (section: string): section is TableSection => SECTIONS.has(section)

/** Makes the tree and the list of references of a parsed formula; what is deeper than 400 levels is `unsupported`. */
export function compile(ast: AstExpression): ParsedFormula {
  const references: Reference[] = []
  const root = compileNode(ast, references, 0)
  return { root, references: distinct(references) }
}

function compileNode(node: AstExpression, references: Reference[], depth: number): Expression {
  if (depth > MAX_DEPTH) return unsupported
  switch (node.type) {
    case 'Literal':
      return { kind: 'literal', value: node.value }
    case 'ErrorLiteral':
      return { kind: 'literal', value: errorOf(node.value) }
    case 'ReferenceIdentifier':
      return compileReference(node.value, node.kind, references)
    case 'UnaryExpression':
      return compileUnary(node, references, depth)
    case 'BinaryExpression':
      return compileBinary(node, references, depth)
    case 'CallExpression':
      return {
        kind: 'call',
        name: functionName(node.callee.name),
        arguments: node.arguments.map((argument: AstExpression | null) =>
          argument === null ? null : compileNode(argument, references, depth + 1),
        ),
      }
    case 'ArrayExpression':
      return compileArray(node.elements)
    default:
      return unsupported
  }
}

/** `_xlfn._xlws.SORT` is how a file writes SORT. A call of what is no name (`LAMBDA(x,x)(1)`) has no function name. */
const functionName = (written: string | undefined): string =>
  (written ?? '').toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, '')

function compileUnary(node: UnaryExpression, references: Reference[], depth: number): Expression {
  const [operand] = node.arguments
  if (operand === undefined || !isUnary(node.operator)) return unsupported
  return {
    kind: 'unary',
    operator: node.operator,
    operand: compileNode(operand, references, depth + 1),
  }
}

function compileBinary(node: BinaryExpression, references: Reference[], depth: number): Expression {
  const [first, second] = node.arguments
  if (first === undefined || second === undefined) return unsupported
  const left = compileNode(first, references, depth + 1)
  const right = compileNode(second, references, depth + 1)
  if (node.operator === ':') return remember({ kind: 'join', left, right }, references)
  return isBinary(node.operator) ? { kind: 'binary', operator: node.operator, left, right } : unsupported
}

function compileArray(elements: readonly (readonly AstExpression[])[]): Expression {
  const columns = elements[0]?.length ?? 0
  if (elements.some((row) => row.length !== columns)) return unsupported
  const values = elements.flat().map(literalValue)
  return { kind: 'array', rows: elements.length, columns, values }
}

function literalValue(node: AstExpression): Scalar {
  if (node.type === 'Literal') return node.value
  return node.type === 'ErrorLiteral' ? errorOf(node.value) : UNSUPPORTED
}

function compileReference(text: string, kind: string, references: Reference[]): Expression {
  if (kind === 'table') return compileTable(text, references)
  const found = parseA1Ref(text)
  if (found === undefined || isForeign(found)) return unsupported
  const sheet = lower(found.sheetName)
  if ('name' in found) return remember({ kind: 'name', sheet, name: found.name.toLowerCase() }, references)
  const { top, left, bottom, right, trim } = found.range
  if (trim != null) return unsupported
  const bounds = { top, left, bottom: bottom ?? null, right: right ?? null }
  return remember({ kind: 'cells', sheet, ...bounds }, references)
}

function compileTable(text: string, references: Reference[]): Expression {
  const found = parseStructRef(text)
  if (found === undefined || isForeign(found)) return unsupported
  const reference: Reference = {
    kind: 'table',
    table: lower(found.table),
    columns: (found.columns ?? []).map((column) => column.toLowerCase()),
    sections: (found.sections ?? []).filter(isSection),
  }
  return remember(reference, references)
}

/** Another workbook, or several sheets at once (`Jan:Dec!A1`). */
const isForeign = (found: { workbookName?: string; sheetName?: string }): boolean =>
  (found.workbookName ?? '') !== '' || (found.sheetName ?? '').includes(':')

const lower = (name: string | undefined): string | null =>
  name === undefined || name === '' ? null : name.toLowerCase()

function remember(reference: Reference, references: Reference[]): Reference {
  references.push(reference)
  return reference
}
