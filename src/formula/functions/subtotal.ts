import { numberOf } from '../coerce'
import type { FormulaError } from '../error'
import { BAD_NUMBER, isError, UNSUPPORTED, WRONG_VALUE } from '../error'
import type { FunctionTable } from '../function-spec'
import { ANY, eager, singleOf } from '../function-spec'
import { finite } from '../operator'
import type { Operand, Scalar } from '../operand'
import { Area } from '../operand'
import type { Scope } from '../scope'
import { matrixOf } from '../scope'
import type { Statistic } from './statistic'
import * as statistic from './statistic'

/** What AGGREGATE and SUBTOTAL leave out. */
interface Omission {
  readonly hidden: boolean
  readonly errors: boolean
  readonly nested: boolean
}

/** Functions 1–13 by number, of the numbers; COUNTA (3) counts every filled cell and is treated apart. */
const figures: readonly Statistic[] = [
  statistic.mean,
  (numbers) => numbers.length,
  () => UNSUPPORTED,
  statistic.largest,
  statistic.smallest,
  statistic.product,
  statistic.rootOf(statistic.sampleVariance),
  statistic.rootOf(statistic.populationVariance),
  statistic.sum,
  statistic.sampleVariance,
  statistic.populationVariance,
  statistic.median,
  statistic.mode,
]

/** Functions 14–19: of an array and a place in it. */
const placed = new Map<number, (numbers: readonly number[], k: number) => number | FormulaError>([
  [14, statistic.kthLargest],
  [15, statistic.kthSmallest],
  [16, statistic.percentileInclusive],
  [17, (numbers, k) => byQuarter(statistic.percentileInclusive, numbers, k)],
  [18, statistic.percentileExclusive],
  [19, (numbers, k) => byQuarter(statistic.percentileExclusive, numbers, k)],
])

function byQuarter(
  percentile: typeof statistic.percentileInclusive,
  numbers: readonly number[],
  k: number,
): number | FormulaError {
  const share = statistic.quarter(k)
  return share === null ? BAD_NUMBER : percentile(numbers, share)
}

/** COUNTA and COUNT do not stop at an error. */
function figureOf(number: number, values: readonly Scalar[], omission: Omission): Scalar {
  if (number === 3) return values.filter((v) => v !== null && !(omission.errors && isError(v))).length
  const numbers = values.filter((value) => typeof value === 'number')
  const failed = values.find(isError)
  if (failed !== undefined && !omission.errors && number !== 2) return failed
  const figure = figures[number - 1]
  return figure === undefined ? WRONG_VALUE : finite(figure(numbers))
}

const NESTED = /\b(?:subtotal|aggregate)\s*\(/i

/** The values of ranges without what is omitted. */
function visible(operands: readonly Operand[], scope: Scope, omission: Omission): Scalar[] | FormulaError {
  const values: Scalar[] = []
  for (const operand of operands) {
    if (!(operand instanceof Area)) return WRONG_VALUE
    const hidden = scope.reader.hiddenRows(operand.sheet)
    matrixOf(operand, scope).cells.forEach((value, place) => {
      const row = operand.top + Math.floor(place / operand.columns)
      const column = operand.left + (place % operand.columns)
      if (omission.hidden && hidden.has(row)) return
      const formula = omission.nested ? scope.reader.formula(operand.sheet, row, column) : undefined
      if (formula === undefined || !NESTED.test(formula)) values.push(value)
    })
  }
  return values
}

const anyHidden = (operands: readonly Operand[], { reader }: Scope): boolean =>
  operands.some((operand) => {
    if (!(operand instanceof Area)) return false
    return [...reader.hiddenRows(operand.sheet)].some((row) => row >= operand.top && row <= operand.bottom)
  })

/** SUBTOTAL: 1–11 leave out filtered rows only, and the model cannot tell those from rows hidden by hand. */
function subtotal([which, ...ranges]: readonly Operand[], scope: Scope): Scalar {
  const number = numberOf(singleOf(which))
  if (isError(number)) return number
  const hidden = number > 100
  const base = Math.trunc(hidden ? number - 100 : number)
  if (base < 1 || base > 11) return WRONG_VALUE
  if (!hidden && anyHidden(ranges, scope)) return UNSUPPORTED
  const omission = { hidden, errors: false, nested: true }
  const values = visible(ranges, scope, omission)
  return isError(values) ? values : figureOf(base, values, omission)
}

/** The options of AGGREGATE: nested totals 0–3, hidden rows 1 3 5 7, errors 2 3 6 7. */
const omissionOf = (option: number): Omission => ({
  hidden: option % 2 === 1,
  errors: option % 4 >= 2,
  nested: option < 4,
})

function aggregateOf([which, how, ...rest]: readonly Operand[], scope: Scope): Scalar {
  const number = numberOf(singleOf(which))
  if (isError(number)) return number
  const option = numberOf(singleOf(how))
  if (isError(option)) return option
  const [whole, chosen] = [Math.trunc(number), Math.trunc(option)]
  if (whole < 1 || whole > 19 || chosen < 0 || chosen > 7) return WRONG_VALUE
  const omission = omissionOf(chosen)
  if (whole >= 14) return aggregatePlaced(whole, rest, scope, omission)
  const values = visible(rest, scope, omission)
  return isError(values) ? values : figureOf(whole, values, omission)
}

/** The array form: an array may be calculated (`x/(y=z)`), and then has no rows to hide. */
function aggregatePlaced(number: number, rest: readonly Operand[], scope: Scope, omission: Omission): Scalar {
  const [array = null, place = null] = rest
  if (rest.length !== 2) return WRONG_VALUE
  const k = numberOf(matrixOf(place, scope).at(0, 0))
  if (isError(k)) return k
  const values = array instanceof Area ? visible([array], scope, omission) : matrixOf(array, scope).cells
  if (isError(values)) return values
  const failed = values.find(isError)
  if (failed !== undefined && !omission.errors) return failed
  const numbers = values.filter((value) => typeof value === 'number')
  return finite(placed.get(number)?.(numbers, k) ?? WRONG_VALUE)
}

/** Totals that can leave out hidden rows, errors and other totals. */
export const subtotals: FunctionTable = [
  ['SUBTOTAL', eager(2, ANY, ['value', 'area'], subtotal)],
  ['AGGREGATE', eager(3, ANY, ['value', 'value', 'array'], aggregateOf, { seesErrors: true })],
]
