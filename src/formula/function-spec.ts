import { numberOf, textOf } from './coerce'
import type { FormulaError } from './error'
import { isError } from './error'
import type { Expression } from './expression'
import { finite } from './operator'
import type { Operand, Scalar } from './operand'
import type { Mode, Scope } from './scope'

/**
 * What a function wants of an argument. `value`: one value (in an array context it is applied to each). `area`: a
 * range as it is, or what an expression gives. `array`: like `area`, but an expression gives all its values.
 */
export type Parameter = 'value' | 'area' | 'array'

/** A function whose arguments are calculated before it is called. */
export interface EagerFunction {
  readonly kind: 'eager'
  readonly min: number
  readonly max: number
  /** The last `repeat` parameters go on for further arguments. */
  readonly parameters: readonly Parameter[]
  readonly repeat: number
  /** Whether it looks at errors itself; otherwise the first error is its result. */
  readonly seesErrors: boolean
  /** Whether it needs only a part of a range, so that an unsupported cell elsewhere in it does not matter. */
  readonly partial: boolean
  readonly run: (values: readonly Operand[], scope: Scope) => Operand
}

/** What a function that chooses its arguments can do with them; a missing argument is blank. */
export interface LazyCall {
  readonly arguments: readonly (Expression | null)[]
  readonly scope: Scope
  readonly mode: Mode
  /** Calculates one argument, by its place. */
  operand(place: number): Operand
  /** One argument as one value; `many` when it is several. */
  value(place: number): Scalar | 'many'
}

/** A function that calculates only the arguments it needs (IF). */
export interface LazyFunction {
  readonly kind: 'lazy'
  readonly min: number
  readonly max: number
  readonly run: (call: LazyCall) => Operand
}

/** A function of the spreadsheet. */
export type FunctionSpec = EagerFunction | LazyFunction

/** Functions by upper-case name, to be put together. */
export type FunctionTable = readonly (readonly [string, FunctionSpec])[]

/** The largest number of arguments a spreadsheet takes. */
export const ANY = 255

/** Options of an eager function. */
export interface EagerOptions {
  readonly repeat?: number
  readonly seesErrors?: boolean
  readonly partial?: boolean
}

/** A function with the given parameters; `min` arguments must be there, at most `max` can. */
export const eager = (
  min: number,
  max: number,
  parameters: readonly Parameter[],
  run: EagerFunction['run'],
  { repeat = 1, seesErrors = false, partial = false }: EagerOptions = {},
): EagerFunction => ({ kind: 'eager', min, max, parameters, repeat, seesErrors, partial, run })

/** A function of single values. */
export const ofValues = (
  min: number,
  max: number,
  run: (values: readonly Scalar[], scope: Scope) => Scalar,
  options: EagerOptions = {},
): EagerFunction => eager(min, max, ['value'], (values, scope) => run(values.map(singleOf), scope), options)

/** A function of single numbers; what is not finite becomes `#NUM!`. */
export const ofNumbers = (
  min: number,
  max: number,
  run: (...numbers: number[]) => number | FormulaError,
): EagerFunction =>
  ofValues(min, max, (values) => {
    const numbers: number[] = []
    for (const value of values) {
      const number = numberOf(value)
      if (isError(number)) return number
      numbers.push(number)
    }
    return finite(run(...numbers))
  })

/** A function of one text. */
export const ofText = (run: (text: string) => Scalar): EagerFunction =>
  ofValues(1, 1, ([value = null]) => {
    const text = textOf(value)
    return isError(text) ? text : run(text)
  })

/** An argument of a `value` parameter: the caller has made it one value. */
export function singleOf(operand: Operand | undefined): Scalar {
  if (operand === undefined) return null
  if (typeof operand === 'object' && operand !== null && !isError(operand)) {
    throw new TypeError('A parameter for one value was handed several')
  }
  return operand
}
