import { numberOf, textOf, truthOf } from '../coerce'
import type { FormulaError } from '../error'
import { isError, UNSUPPORTED, WRONG_VALUE } from '../error'
import type { EagerFunction, FunctionTable } from '../function-spec'
import { ANY, eager, ofText, ofValues } from '../function-spec'
import { formatValue } from '../number-format'
import { MAX_TEXT } from '../operator'
import type { Operand, Scalar } from '../operand'
import type { Scope } from '../scope'
import { findWildcard } from '../wildcard'
import { collectValues } from './collect'

/** Pieces put together with a text between them; `#VALUE!` when the result is too long for a cell. */
function joined(parts: readonly string[], by: string): Scalar {
  const length = parts.reduce((total, part) => total + part.length, by.length * (parts.length - 1))
  return length > MAX_TEXT ? WRONG_VALUE : parts.join(by)
}

/** A function of a text and of numbers that follow it. */
const ofTextAndNumbers = (
  min: number,
  max: number,
  run: (text: string, ...numbers: number[]) => Scalar,
): EagerFunction =>
  ofValues(min, max, ([first = null, ...rest]) => {
    const text = textOf(first)
    if (isError(text)) return text
    const numbers: number[] = []
    for (const value of rest) {
      const number = numberOf(value)
      if (isError(number)) return number
      numbers.push(Math.trunc(number))
    }
    return run(text, ...numbers)
  })

/** FIND and SEARCH: the place of a text in another, from 1; `#VALUE!` when it is not there. */
const finds = (find: (sought: string, text: string, from: number) => number): EagerFunction =>
  ofValues(2, 3, (values) => {
    const [sought, text] = [textOf(values[0] ?? null), textOf(values[1] ?? null)]
    if (isError(sought)) return sought
    if (isError(text)) return text
    const start = values.length > 2 ? numberOf(values[2] ?? null) : 1
    if (isError(start)) return start
    const from = Math.trunc(start) - 1
    const place = from < 0 || from > text.length ? -1 : find(sought, text, from)
    return place < 0 ? WRONG_VALUE : place + 1
  })

/** Texts of all arguments in order, or the first error. */
function textsOf(operands: readonly Operand[], scope: Scope): string[] | FormulaError {
  const texts: string[] = []
  for (const value of collectValues(operands, scope)) {
    const text = textOf(value)
    if (isError(text)) return text
    texts.push(text)
  }
  return texts
}

const concat = eager(1, ANY, ['area'], (operands, scope) => {
  const texts = textsOf(operands, scope)
  return isError(texts) ? texts : joined(texts, '')
})

/** CONCATENATE takes single values, so of a range the cell in the formula's row. */
const concatenate = ofValues(1, ANY, (values, scope) => {
  const texts = textsOf(values, scope)
  return isError(texts) ? texts : joined(texts, '')
})

/** TEXTJOIN (Excel 2019): a separator, whether to leave out empty text, the texts. */
const textJoin = eager(3, ANY, ['value', 'value', 'area'], ([by = null, skip = null, ...rest], scope) => {
  const given = textsOf([by], scope)
  if (isError(given)) return given
  const leaveOut = truthOf(collectValues([skip], scope)[0] ?? null)
  if (isError(leaveOut)) return leaveOut
  const texts = textsOf(rest, scope)
  if (isError(texts)) return texts
  return joined(
    texts.filter((text) => !leaveOut || text !== ''),
    given.join(''),
  )
})

/** SUBSTITUTE: every place of a text, or the one of a number, case counting. */
const substitute = ofValues(3, 4, (values) => {
  const [text = '', old = '', fresh = ''] = values.slice(0, 3).map(textOf)
  if (isError(text)) return text
  if (isError(old)) return old
  if (isError(fresh)) return fresh
  if (old === '') return text
  if (values.length < 4) return joined(text.split(old), fresh)
  const which = numberOf(values[3] ?? null)
  if (isError(which)) return which
  if (which < 1) return WRONG_VALUE
  const parts = text.split(old)
  const before = Math.trunc(which)
  if (before >= parts.length) return text
  return joined([parts.slice(0, before).join(old), parts.slice(before).join(old)], fresh)
})

function middle(text: string, start = 1, length = 0): Scalar {
  return start < 1 || length < 0 ? WRONG_VALUE : text.slice(start - 1, start - 1 + length)
}

/** VALUE: a number stays, text is read as one; a truth value is none. */
const value = ofValues(1, 1, ([given = null]) => (typeof given === 'boolean' ? WRONG_VALUE : numberOf(given)))

const exact = ofValues(2, 2, ([one = null, other = null]) => {
  const [a, b] = [textOf(one), textOf(other)]
  return isError(a) ? a : isError(b) ? b : a === b
})

/** CHAR: beyond ASCII the character depends on the user's code page. */
const character = ofValues(1, 1, ([given = null]) => {
  const number = numberOf(given)
  if (isError(number)) return number
  const code = Math.trunc(number)
  if (code < 1 || code > 255) return WRONG_VALUE
  return code < 127 ? String.fromCharCode(code) : UNSUPPORTED
})

/** Functions of texts. */
export const texts: FunctionTable = [
  ['TEXT', ofValues(2, 2, ([given = null, format = null]) => formatValue(given, textOf(format)))],
  ['LEN', ofText((text) => text.length)],
  ['LEFT', ofTextAndNumbers(1, 2, (text, n = 1) => (n < 0 ? WRONG_VALUE : text.slice(0, n)))],
  [
    'RIGHT',
    ofTextAndNumbers(1, 2, (text, n = 1) => (n < 0 ? WRONG_VALUE : text.slice(Math.max(0, text.length - n)))),
  ],
  ['MID', ofTextAndNumbers(3, 3, middle)],
  ['UPPER', ofText((text) => text.toUpperCase())],
  ['LOWER', ofText((text) => text.toLowerCase())],
  ['TRIM', ofText((text) => text.replace(/ +/g, ' ').replace(/^ | $/g, ''))],
  [
    'REPT',
    ofTextAndNumbers(2, 2, (text, n = 0) =>
      n < 0 || text.length * n > MAX_TEXT ? WRONG_VALUE : text.repeat(n),
    ),
  ],
  ['FIND', finds((sought, text, from) => text.indexOf(sought, from))],
  ['SEARCH', finds(findWildcard)],
  ['SUBSTITUTE', substitute],
  ['CONCATENATE', concatenate],
  ['CONCAT', concat],
  ['TEXTJOIN', textJoin],
  ['VALUE', value],
  ['EXACT', exact],
  ['CHAR', character],
  ['T', ofValues(1, 1, ([given = null]) => (typeof given === 'string' ? given : ''))],
]
