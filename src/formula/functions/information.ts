import { numberOf } from '../coerce'
import { isError, NOT_AVAILABLE } from '../error'
import type { EagerFunction, FunctionTable } from '../function-spec'
import { ofValues } from '../function-spec'
import type { Scalar } from '../operand'

/** A question about one value, errors being values to it. */
const asks = (question: (value: Scalar) => boolean): EagerFunction =>
  ofValues(1, 1, ([value = null]) => question(value), { seesErrors: true })

/** The numbers ERROR.TYPE gives the errors. */
const errorTypes = new Map<string, number>([
  ['#NULL!', 1],
  ['#DIV/0!', 2],
  ['#VALUE!', 3],
  ['#REF!', 4],
  ['#NAME?', 5],
  ['#NUM!', 6],
  ['#N/A', 7],
])

const errorType = (value: Scalar): Scalar =>
  (isError(value) ? errorTypes.get(value.error) : undefined) ?? NOT_AVAILABLE

/** N: numbers and truth values as numbers, anything else 0. */
const plainNumber = ([value = null]: readonly Scalar[]): Scalar =>
  typeof value === 'string' ? 0 : numberOf(value)

/** ISEVEN, ISODD: of the whole part of a number. */
const parity = (rest: 0 | 1): EagerFunction =>
  ofValues(1, 1, ([value = null]) => {
    const number = numberOf(value)
    return isError(number) ? number : Math.abs(Math.trunc(number) % 2) === rest
  })

/** Questions about values. */
export const information: FunctionTable = [
  ['ISBLANK', asks((value) => value === null)],
  ['ISNUMBER', asks((value) => typeof value === 'number')],
  ['ISTEXT', asks((value) => typeof value === 'string')],
  ['ISNONTEXT', asks((value) => typeof value !== 'string')],
  ['ISLOGICAL', asks((value) => typeof value === 'boolean')],
  ['ISERROR', asks(isError)],
  ['ISERR', asks((value) => isError(value) && value !== NOT_AVAILABLE)],
  ['ISNA', asks((value) => value === NOT_AVAILABLE)],
  ['ISEVEN', parity(0)],
  ['ISODD', parity(1)],
  ['ERROR.TYPE', ofValues(1, 1, ([value = null]) => errorType(value), { seesErrors: true })],
  ['NA', ofValues(0, 0, () => NOT_AVAILABLE)],
  ['N', ofValues(1, 1, plainNumber)],
]
