import { numberOf } from '../coerce'
import type { FormulaError } from '../error'
import { BAD_NUMBER, isError, NOT_AVAILABLE } from '../error'
import type { EagerFunction, FunctionTable } from '../function-spec'
import { eager, singleOf } from '../function-spec'
import { collectNumbers } from './collect'
import * as statistic from './statistic'

type Placed = (numbers: readonly number[], k: number) => number | FormulaError

/** A figure of the numbers of a range and one number beside it: LARGE, PERCENTILE. */
const ofRange = (figure: Placed): EagerFunction =>
  eager(2, 2, ['array', 'value'], ([range = null, place], scope) => {
    const numbers = collectNumbers([range], scope)
    if (isError(numbers)) return numbers
    const k = numberOf(singleOf(place))
    return isError(k) ? k : figure(numbers, k)
  })

const byQuarter =
  (percentile: Placed): Placed =>
  (numbers, k) => {
    const share = statistic.quarter(k)
    return share === null ? BAD_NUMBER : percentile(numbers, share)
  }

/** RANK.EQ / RANK.AVG: 1 for the largest, or for the smallest when the order is not 0; `#N/A` when it is not there. */
const rank = (average: boolean): EagerFunction =>
  eager(2, 3, ['value', 'area', 'value'], ([value, range = null, order], scope) => {
    const number = numberOf(singleOf(value))
    if (isError(number)) return number
    const numbers = collectNumbers([range], scope)
    if (isError(numbers)) return numbers
    const ascending = numberOf(singleOf(order))
    if (isError(ascending)) return ascending
    const same = numbers.filter((other) => other === number).length
    if (same === 0) return NOT_AVAILABLE
    const before = numbers.filter((other) => (ascending === 0 ? other > number : other < number)).length
    return before + (average ? (same + 1) / 2 : 1)
  })

/** Figures that name a place in a sorted range. */
export const ranking: FunctionTable = [
  ['LARGE', ofRange(statistic.kthLargest)],
  ['SMALL', ofRange(statistic.kthSmallest)],
  ['PERCENTILE', ofRange(statistic.percentileInclusive)],
  ['PERCENTILE.INC', ofRange(statistic.percentileInclusive)],
  ['PERCENTILE.EXC', ofRange(statistic.percentileExclusive)],
  ['QUARTILE', ofRange(byQuarter(statistic.percentileInclusive))],
  ['QUARTILE.INC', ofRange(byQuarter(statistic.percentileInclusive))],
  ['QUARTILE.EXC', ofRange(byQuarter(statistic.percentileExclusive))],
  ['RANK', rank(false)],
  ['RANK.EQ', rank(false)],
  ['RANK.AVG', rank(true)],
]
