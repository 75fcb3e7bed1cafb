import { numberOf } from '../coerce'
import { isError, WRONG_VALUE } from '../error'
import type { FunctionTable } from '../function-spec'
import { ANY, eager } from '../function-spec'
import type { Operand, Scalar } from '../operand'
import { isScalar } from '../operand'
import { finite } from '../operator'
import type { Scope } from '../scope'
import { matrixOf } from '../scope'
import { collectNumbers, collectValues } from './collect'
import type { Statistic } from './statistic'
import * as statistic from './statistic'

const ofAll = (figure: Statistic) =>
  eager(1, ANY, ['area'], (operands, scope) => {
    const numbers = collectNumbers(operands, scope)
    return isError(numbers) ? numbers : finite(figure(numbers))
  })

const isGivenNumber = (value: Scalar): boolean => value === null || !isError(numberOf(value))

/** COUNT: numbers in ranges, and arguments given outright that stand for one; errors do not matter. */
const count = eager(
  1,
  ANY,
  ['area'],
  (operands, scope) =>
    operands.reduce<number>((total, operand) => {
      if (isScalar(operand)) return total + (isGivenNumber(operand) ? 1 : 0)
      return total + matrixOf(operand, scope).cells.filter((value) => typeof value === 'number').length
    }, 0),
  { seesErrors: true },
)

/** COUNTA: everything but blank cells; an argument left out counts. */
const countFilled = eager(
  1,
  ANY,
  ['area'],
  (operands, scope) => {
    const given = operands.filter((operand) => operand === null).length
    return collectValues(operands, scope).filter((value) => value !== null).length + given
  },
  { seesErrors: true },
)

/** COUNTBLANK: blank cells and empty text. */
const countBlank = eager(1, 1, ['area'], ([range = null], scope) => {
  if (isScalar(range)) return WRONG_VALUE
  const matrix = matrixOf(range, scope)
  const filled = matrix.cells.filter((value) => value !== null && value !== '').length
  return matrix.size - filled
})

/** SUMPRODUCT: arrays of one size multiplied place by place and added; what is no number counts as 0. */
function sumProduct(operands: readonly Operand[], scope: Scope): Scalar {
  const matrices = operands.map((operand) => matrixOf(operand, scope))
  const [first] = matrices
  if (first === undefined) return WRONG_VALUE
  const same = matrices.every(({ rows, columns }) => rows === first.rows && columns === first.columns)
  if (!same) return WRONG_VALUE
  const terms: number[] = []
  const length = Math.min(...matrices.map((matrix) => matrix.cells.length))
  for (let place = 0; place < length; place += 1) {
    let term = 1
    for (const { cells } of matrices) {
      const value = cells[place] ?? null
      if (isError(value)) return value
      term *= typeof value === 'number' ? value : 0
    }
    terms.push(term)
  }
  return finite(statistic.sum(terms))
}

/** SUM, AVERAGE and the other figures of all arguments together. */
export const aggregate: FunctionTable = [
  ['SUM', ofAll(statistic.sum)],
  ['AVERAGE', ofAll(statistic.mean)],
  ['PRODUCT', ofAll(statistic.product)],
  ['MAX', ofAll(statistic.largest)],
  ['MIN', ofAll(statistic.smallest)],
  ['MEDIAN', ofAll(statistic.median)],
  ['MODE', ofAll(statistic.mode)],
  ['MODE.SNGL', ofAll(statistic.mode)],
  ['STDEV', ofAll(statistic.rootOf(statistic.sampleVariance))],
  ['STDEV.S', ofAll(statistic.rootOf(statistic.sampleVariance))],
  ['STDEVP', ofAll(statistic.rootOf(statistic.populationVariance))],
  ['STDEV.P', ofAll(statistic.rootOf(statistic.populationVariance))],
  ['VAR', ofAll(statistic.sampleVariance)],
  ['VAR.S', ofAll(statistic.sampleVariance)],
  ['VARP', ofAll(statistic.populationVariance)],
  ['VAR.P', ofAll(statistic.populationVariance)],
  ['DEVSQ', ofAll((numbers) => (numbers.length === 0 ? 0 : statistic.squaredDeviations(numbers)))],
  ['SUMSQ', ofAll((numbers) => statistic.sum(numbers.map((number) => number ** 2)))],
  ['COUNT', count],
  ['COUNTA', countFilled],
  ['COUNTBLANK', countBlank],
  ['SUMPRODUCT', eager(1, ANY, ['array'], sumProduct)],
]
