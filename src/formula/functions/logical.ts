import { broadcast } from '../broadcast'
import { numberOf, truthOf } from '../coerce'
import { comparePlain } from '../compare'
import type { FormulaError } from '../error'
import { isError, NOT_AVAILABLE, UNSUPPORTED, WRONG_VALUE } from '../error'
import type { FunctionTable, LazyCall, LazyFunction } from '../function-spec'
import { ANY, eager, ofValues } from '../function-spec'
import type { Operand, Scalar } from '../operand'
import { isScalar } from '../operand'
import type { Scope } from '../scope'
import { matrixOf } from '../scope'
import { valuesOf } from '../single-value'

const lazy = (min: number, max: number, run: LazyFunction['run']): LazyFunction => ({
  kind: 'lazy',
  min,
  max,
  run,
})

/**
 * IF, IFERROR and their kin over several values: in an array formula place by place. Inside SUMPRODUCT of a formula
 * that is none, spreadsheets part (one takes a single value, the other all), so it is `unsupported`.
 */
function overMany(
  call: LazyCall,
  places: readonly number[],
  apply: (values: readonly Scalar[]) => Scalar,
): Operand {
  if (call.mode !== 'formula') return UNSUPPORTED
  const values = places.map((place) => valuesOf(call.operand(place), call.scope))
  return broadcast(values, apply)
}

/** The branch of a condition: 1, 2, or an error. */
function branchOf(condition: Scalar): 1 | 2 | FormulaError {
  const truth = truthOf(condition)
  return isError(truth) ? truth : truth ? 1 : 2
}

/** IF: only the branch taken is calculated; without a third argument FALSE. */
function ifElse(call: LazyCall): Operand {
  const condition = call.value(0)
  const hasElse = call.arguments.length > 2
  if (condition === 'many') {
    return overMany(call, hasElse ? [0, 1, 2] : [0, 1], ([test = null, yes = null, no = null]) => {
      const branch = branchOf(test)
      return isError(branch) ? branch : branch === 1 ? yes : hasElse ? no : false
    })
  }
  const branch = branchOf(condition)
  if (isError(branch)) return branch
  return branch === 2 && !hasElse ? false : call.operand(branch)
}

/** IFERROR, IFNA: the second argument where the first is such an error; `unsupported` is never caught. */
const instead = (caught: (error: FormulaError) => boolean): LazyFunction =>
  lazy(2, 2, (call) => {
    const replace = (value: Scalar): boolean => isError(value) && value !== UNSUPPORTED && caught(value)
    const value = call.value(0)
    if (value === 'many') {
      return overMany(call, [0, 1], ([one = null, other = null]) => (replace(one) ? other : one))
    }
    return replace(value) ? call.operand(1) : value
  })

/** IFS: the value after the first condition that holds; `#N/A` when none does. */
function ifs(call: LazyCall): Operand {
  if (call.arguments.length % 2 !== 0) return UNSUPPORTED
  for (let place = 0; place < call.arguments.length; place += 2) {
    const condition = call.value(place)
    if (condition === 'many') return UNSUPPORTED
    const branch = branchOf(condition)
    if (isError(branch)) return branch
    if (branch === 1) return call.operand(place + 1)
  }
  return NOT_AVAILABLE
}

/** SWITCH: the value after the first case that equals the first argument, else the one left over, else `#N/A`. */
function choice(call: LazyCall): Operand {
  const subject = call.value(0)
  if (subject === 'many') return UNSUPPORTED
  if (isError(subject)) return subject
  const { length } = call.arguments
  let place = 1
  for (; place + 1 < length; place += 2) {
    const tested = call.value(place)
    if (tested === 'many') return UNSUPPORTED
    if (isError(tested)) return tested
    if (comparePlain(subject, tested) === 0) return call.operand(place + 1)
  }
  return place < length ? call.operand(place) : NOT_AVAILABLE
}

/** CHOOSE: the argument of a number, counted from 1. */
function choose(call: LazyCall): Operand {
  const index = call.value(0)
  if (index === 'many') return UNSUPPORTED
  const number = numberOf(index)
  if (isError(number)) return number
  const place = Math.trunc(number)
  return place < 1 || place >= call.arguments.length ? WRONG_VALUE : call.operand(place)
}

/** The truth values among the arguments of AND: in ranges text and blanks do not count. */
function collectTruths(operands: readonly Operand[], scope: Scope): boolean[] | FormulaError {
  const truths: boolean[] = []
  for (const operand of operands) {
    const given = isScalar(operand)
    for (const value of given ? [operand] : matrixOf(operand, scope).cells) {
      if (!given && (value === null || typeof value === 'string')) continue
      const truth = truthOf(value)
      if (isError(truth)) return truth
      truths.push(truth)
    }
  }
  return truths.length === 0 ? WRONG_VALUE : truths
}

const ofTruths = (decide: (truths: readonly boolean[]) => boolean) =>
  eager(1, ANY, ['area'], (operands, scope) => {
    const truths = collectTruths(operands, scope)
    return isError(truths) ? truths : decide(truths)
  })

/** Truth values and choices. */
export const logical: FunctionTable = [
  ['IF', lazy(2, 3, ifElse)],
  ['IFERROR', instead(() => true)],
  ['IFNA', instead((error) => error === NOT_AVAILABLE)],
  ['IFS', lazy(2, ANY, ifs)],
  ['SWITCH', lazy(3, ANY, choice)],
  ['CHOOSE', lazy(2, ANY, choose)],
  ['AND', ofTruths((truths) => truths.every(Boolean))],
  ['OR', ofTruths((truths) => truths.some(Boolean))],
  ['XOR', ofTruths((truths) => truths.filter(Boolean).length % 2 === 1)],
  [
    'NOT',
    ofValues(1, 1, ([value = null]) => {
      const truth = truthOf(value)
      return isError(truth) ? truth : !truth
    }),
  ],
  ['TRUE', ofValues(0, 0, () => true)],
  ['FALSE', ofValues(0, 0, () => false)],
]
