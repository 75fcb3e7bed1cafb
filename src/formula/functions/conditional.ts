import { criterionOf } from '../criterion'
import type { FormulaError } from '../error'
import { isError, UNSUPPORTED, WRONG_VALUE } from '../error'
import type { EagerFunction, FunctionTable } from '../function-spec'
import { ANY, eager, singleOf } from '../function-spec'
import { finite } from '../operator'
import type { Operand, Scalar } from '../operand'
import { Area } from '../operand'
import type { Scope } from '../scope'
import { matrixOf } from '../scope'
import type { Condition } from '../selection'
import { select } from '../selection'
import type { Statistic } from './statistic'
import { largest, mean, smallest, sum } from './statistic'

/** The pairs of a range and a condition; `#VALUE!` when a pair is broken, a range is no range, or sizes differ. */
function conditionsOf(pairs: readonly Operand[], scope: Scope): Condition[] | FormulaError {
  if (pairs.length % 2 !== 0) return WRONG_VALUE
  const conditions: Condition[] = []
  for (let place = 0; place < pairs.length; place += 2) {
    const range = pairs[place]
    if (!(range instanceof Area)) return isError(range) ? range : WRONG_VALUE
    const matrix = matrixOf(range, scope)
    const first = conditions[0]?.matrix ?? matrix
    if (matrix.rows !== first.rows || matrix.columns !== first.columns) return WRONG_VALUE
    conditions.push({ matrix, criterion: criterionOf(singleOf(pairs[place + 1])) })
  }
  return conditions
}

/** The numbers of a range at the places where the conditions hold; the first error among them ends it. */
function chosen(range: Operand, pairs: readonly Operand[], scope: Scope): number[] | FormulaError {
  if (!(range instanceof Area)) return isError(range) ? range : WRONG_VALUE
  const conditions = conditionsOf(pairs, scope)
  if (isError(conditions)) return conditions
  const { rows, columns, cells } = matrixOf(range, scope)
  const first = conditions[0]?.matrix
  if (first?.rows !== rows || first.columns !== columns) return WRONG_VALUE
  const numbers: number[] = []
  for (const place of select(conditions).places) {
    const value = cells[place] ?? null
    if (isError(value)) return value
    if (typeof value === 'number') numbers.push(value)
  }
  return numbers
}

const sameSize = (one: Area, other: Area): boolean => one.rows === other.rows && one.columns === other.columns

const figureOf = (numbers: number[] | FormulaError, figure: Statistic): Scalar =>
  isError(numbers) ? numbers : finite(figure(numbers))

/** SUMIFS and its kin: the range first, then pairs. */
const many = (figure: Statistic): EagerFunction =>
  eager(
    3,
    ANY,
    ['area', 'area', 'value'],
    ([range = null, ...pairs], scope) => figureOf(chosen(range, pairs, scope), figure),
    { repeat: 2, seesErrors: true },
  )

/**
 * SUMIF and AVERAGEIF: the condition first. A spreadsheet stretches a range to add of another size to cells that the
 * formula does not name; that is `unsupported`, for such cells could change unseen.
 */
const one = (figure: Statistic): EagerFunction =>
  eager(
    2,
    3,
    ['area', 'value', 'area'],
    ([range = null, condition = null, given], scope) => {
      const target = given ?? range
      const resized = target instanceof Area && range instanceof Area && !sameSize(target, range)
      return resized ? UNSUPPORTED : figureOf(chosen(target, [range, condition], scope), figure)
    },
    { seesErrors: true },
  )

function countIfs(pairs: readonly Operand[], scope: Scope): Scalar {
  const conditions = conditionsOf(pairs, scope)
  if (isError(conditions)) return conditions
  const { places, beyond } = select(conditions)
  return places.length + beyond
}

const count = (max: number): EagerFunction =>
  eager(2, max, ['area', 'value'], countIfs, { repeat: 2, seesErrors: true })

/** Figures of the cells that meet conditions. */
export const conditional: FunctionTable = [
  ['COUNTIF', count(2)],
  ['COUNTIFS', count(ANY)],
  ['SUMIF', one(sum)],
  ['SUMIFS', many(sum)],
  ['AVERAGEIF', one(mean)],
  ['AVERAGEIFS', many(mean)],
  ['MINIFS', many(smallest)],
  ['MAXIFS', many(largest)],
]
