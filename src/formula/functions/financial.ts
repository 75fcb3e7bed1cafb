import * as formulajs from '@formulajs/formulajs'
import { numberOf } from '../coerce'
import type { FormulaError } from '../error'
import { BAD_NUMBER, isError } from '../error'
import type { EagerFunction, FunctionTable } from '../function-spec'
import { ANY, eager, ofNumbers, singleOf } from '../function-spec'
import { finite } from '../operator'
import { collectNumbers } from './collect'

/** What the library gives: a number, or an Error object where a spreadsheet has an error. */
const resultOf = (result: unknown): number | FormulaError =>
  typeof result === 'number' ? finite(result) : BAD_NUMBER

const ofAmounts = (min: number, max: number, run: (...numbers: number[]) => unknown): EagerFunction =>
  ofNumbers(min, max, (...numbers) => resultOf(run(...numbers)))

/** NPV: the rate, then cash flows; blanks and text in ranges do not count, which the library does not see to. */
const presentValue = eager(2, ANY, ['value', 'area'], ([rate, ...flows], scope) => {
  const share = numberOf(singleOf(rate))
  if (isError(share)) return share
  const numbers = collectNumbers(flows, scope)
  return isError(numbers) ? numbers : resultOf(formulajs.NPV([share, ...numbers]))
})

const internalRate = eager(1, 2, ['array', 'value'], ([range = null, guess], scope) => {
  const numbers = collectNumbers([range], scope)
  if (isError(numbers)) return numbers
  const start = guess === undefined ? 0.1 : numberOf(singleOf(guess))
  return isError(start) ? start : resultOf(formulajs.IRR(numbers, start))
})

/**
 * Loans and cash flows, calculated by formulajs. Of its functions only these are used: the others differ from
 * spreadsheets in blank cells, empty text, errors, dates or rounding.
 */
export const financial: FunctionTable = [
  ['NPV', presentValue],
  ['IRR', internalRate],
  [
    'PMT',
    ofAmounts(3, 5, (rate = 0, n = 0, now = 0, then = 0, type = 0) =>
      formulajs.PMT(rate, n, now, then, type),
    ),
  ],
  [
    'PV',
    ofAmounts(3, 5, (rate = 0, n = 0, pay = 0, then = 0, type = 0) => formulajs.PV(rate, n, pay, then, type)),
  ],
  [
    'FV',
    ofAmounts(3, 5, (rate = 0, n = 0, pay = 0, now = 0, type = 0) => formulajs.FV(rate, n, pay, now, type)),
  ],
  [
    'NPER',
    ofAmounts(3, 5, (rate = 0, pay = 0, now = 0, then = 0, type = 0) =>
      formulajs.NPER(rate, pay, now, then, type),
    ),
  ],
]
