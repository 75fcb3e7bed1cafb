import { broadcast } from './broadcast'
import { isError, UNSUPPORTED } from './error'
import type { Call, Expression } from './expression'
import type { EagerFunction, LazyCall, LazyFunction, Parameter } from './function-spec'
import { functions } from './functions/catalogue'
import type { Operand, Scalar } from './operand'
import { Area, Matrix } from './operand'
import type { Mode, Scope } from './scope'
import { matrixOf } from './scope'
import { singleValue, valuesOf } from './single-value'

/** The evaluator of a part of a formula, handed in so that calls and expressions need not import each other. */
export type Evaluate = (expression: Expression, scope: Scope, mode: Mode) => Operand

/** Calls a function. An unknown one, or a number of arguments it does not take, gives `unsupported`. */
export function callFunction(call: Call, scope: Scope, mode: Mode, evaluate: Evaluate): Operand {
  const spec = functions.get(call.name)
  const count = call.arguments.length
  if (spec === undefined || count < spec.min || count > spec.max) return UNSUPPORTED
  return spec.kind === 'lazy'
    ? callLazy(spec, call, scope, mode, evaluate)
    : callEager(spec, call, scope, mode, evaluate)
}

function callLazy(spec: LazyFunction, call: Call, scope: Scope, mode: Mode, evaluate: Evaluate): Operand {
  const operand = (place: number): Operand => {
    const expression = call.arguments[place] ?? null
    return expression === null ? null : evaluate(expression, scope, mode)
  }
  const value = (place: number): Scalar | 'many' => {
    const found = operand(place)
    if (mode === 'single') return singleValue(found, scope)
    const values = valuesOf(found, scope)
    return values instanceof Matrix ? 'many' : values
  }
  const lazy: LazyCall = { arguments: call.arguments, scope, mode, operand, value }
  return spec.run(lazy)
}

function callEager(spec: EagerFunction, call: Call, scope: Scope, mode: Mode, evaluate: Evaluate): Operand {
  const operands = call.arguments.map((argument, place) => {
    if (argument === null) return null
    const parameter = parameterAt(spec, place)
    const inner = parameter === 'array' && mode === 'single' ? 'native' : mode
    const operand = evaluate(argument, scope, inner)
    if (parameter !== 'value') return operand
    return mode === 'single' ? singleValue(operand, scope) : valuesOf(operand, scope)
  })
  const lifted = operands.some(
    (operand, place) => operand instanceof Matrix && parameterAt(spec, place) === 'value',
  )
  return lifted ? lift(spec, operands, scope) : run(spec, operands, scope)
}

/** Applies a function to each of several values given for one. */
function lift(spec: EagerFunction, operands: readonly Operand[], scope: Scope): Operand {
  const places = operands.flatMap((_, place) => (parameterAt(spec, place) === 'value' ? [place] : []))
  const values = places.map((place) => valuesOf(operands[place] ?? null, scope))
  return broadcast(values, (singles) => {
    const each = [...operands]
    places.forEach((place, order) => {
      each[place] = singles[order] ?? null
    })
    return singleValue(run(spec, each, scope), scope)
  })
}

function run(spec: EagerFunction, operands: readonly Operand[], scope: Scope): Operand {
  for (const operand of operands) {
    if (operand instanceof Area || operand instanceof Matrix) {
      if (!spec.partial && matrixOf(operand, scope).unsupported) return UNSUPPORTED
    } else if (isError(operand) && (operand === UNSUPPORTED || !spec.seesErrors)) {
      return operand
    }
  }
  return spec.run(operands, scope)
}

function parameterAt({ parameters, repeat }: EagerFunction, place: number): Parameter {
  const last = parameters.length
  const wrapped = place < last ? place : last - repeat + ((place - last) % repeat)
  return parameters[wrapped] ?? 'value'
}
