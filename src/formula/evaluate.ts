import { broadcast, broadcastPair } from './broadcast'
import { callFunction } from './call'
import { isError, NOT_AVAILABLE, UNSUPPORTED, WRONG_VALUE } from './error'
import type { Expression, Join, Reference } from './expression'
import { applyBinary, applyUnary } from './operator'
import type { Operand, Scalar } from './operand'
import { Area, Matrix } from './operand'
import { joinAreas, resolveCells, resolveName, resolveTable } from './resolve'
import type { Mode, Scope } from './scope'
import { singleValue, valuesOf } from './single-value'

/** Calculates a part of a formula. References stay references until a value is needed. */
export function evaluateExpression(expression: Expression, scope: Scope, mode: Mode): Operand {
  switch (expression.kind) {
    case 'literal':
      return expression.value
    case 'array':
      return new Matrix(expression.rows, expression.columns, expression.values)
    case 'unary':
      return evaluateUnary(expression, scope, mode)
    case 'binary':
      return evaluateBinary(expression, scope, mode)
    case 'call':
      return callFunction(expression, scope, mode, evaluateExpression)
    default:
      return evaluateReference(expression, scope, mode)
  }
}

/**
 * The value a cell shows: a range gives its cell in the formula's row or column, an array its first, blank gives 0.
 * Names and nested calls that run out of the stack give `unsupported`.
 */
export function evaluateCell(expression: Expression, scope: Scope, mode: Mode): Scalar {
  try {
    const operand = evaluateExpression(expression, scope, mode)
    const value = mode === 'formula' ? valuesOf(operand, scope) : singleValue(operand, scope)
    const first = value instanceof Matrix ? value.at(0, 0) : value
    return first ?? 0
  } catch (error) {
    if (error instanceof RangeError) return UNSUPPORTED
    throw error
  }
}

function evaluateReference(reference: Reference, scope: Scope, mode: Mode): Operand {
  switch (reference.kind) {
    case 'cells':
      return resolveCells(reference, scope.index, scope.position)
    case 'table':
      return resolveTable(reference, scope.index, scope.position)
    case 'join':
      return evaluateJoin(reference, scope, mode)
    default: {
      if (scope.names.left === 0) return UNSUPPORTED
      scope.names.left -= 1
      const found = resolveName(reference, scope.index, scope.position)
      return isError(found) ? found : evaluateExpression(found.root, scope, mode)
    }
  }
}

function evaluateJoin({ left, right }: Join, scope: Scope, mode: Mode): Operand {
  const from = evaluateExpression(left, scope, mode)
  if (isError(from)) return from
  const to = evaluateExpression(right, scope, mode)
  if (isError(to)) return to
  return from instanceof Area && to instanceof Area ? joinAreas(from, to) : WRONG_VALUE
}

type Unary = Extract<Expression, { kind: 'unary' }>
type Binary = Extract<Expression, { kind: 'binary' }>

function evaluateUnary({ operator, operand }: Unary, scope: Scope, mode: Mode): Operand {
  const value = evaluateExpression(operand, scope, mode)
  if (operator === '@') return singleValue(value, scope)
  if (mode === 'single') return applyUnary(operator, singleValue(value, scope))
  return broadcast([valuesOf(value, scope)], ([one = NOT_AVAILABLE]) => applyUnary(operator, one))
}

function evaluateBinary({ operator, left, right }: Binary, scope: Scope, mode: Mode): Operand {
  const a = evaluateExpression(left, scope, mode)
  const b = evaluateExpression(right, scope, mode)
  if (mode === 'single') return applyBinary(operator, singleValue(a, scope), singleValue(b, scope))
  return broadcastPair(valuesOf(a, scope), valuesOf(b, scope), (one, other) =>
    applyBinary(operator, one, other),
  )
}
