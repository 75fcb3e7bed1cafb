import { comparePlain, compareText, foldCase, isPlain } from './compare'
import type { FormulaError } from './error'
import { errorOf, isError } from './error'
import { numberOfText } from './number-text'
import type { Scalar } from './operand'
import { hasWildcard, matchesWildcard } from './wildcard'

/**
 * A condition of COUNTIFS and its kin. With `key` it is a plain equality and can be looked up; `keysOf` gives the keys
 * of a value.
 */
export interface Criterion {
  readonly matches: (value: Scalar) => boolean
  readonly key: string | number | null
}

type Test = (value: Scalar) => boolean
type Sign = '=' | '<>' | '<' | '>' | '<=' | '>='

const SIGNED = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/

/**
 * Reads a condition: `5`, `">=5"`, `"<>x"`, `"삼성*"`, `""` (blank or empty text), `"="` (blank), `"<>"` (not blank). A
 * blank cell as condition means 0, as spreadsheets document it.
 */
export function criterionOf(condition: Scalar): Criterion {
  if (condition === null) return equalTo(0)
  if (typeof condition !== 'string') return equalTo(condition)
  const known = read.get(condition)
  if (known !== undefined) return known
  if (read.size >= MAX_READ) read.clear()
  const criterion = criterionOfText(condition)
  read.set(condition, criterion)
  return criterion
}

/** Texts of conditions kept read: a column asks for the same few companies again and again. */
const MAX_READ = 5000
const read = new Map<string, Criterion>()

function criterionOfText(condition: string): Criterion {
  const [, sign = '', operand = ''] = SIGNED.exec(condition) ?? []
  if (operand === '') return emptyCriterion(sign)
  const value = readOperand(operand)
  if (sign === '' || sign === '=') return equalTo(value)
  if (sign === '<>') return plain(not(equalTo(value).matches))
  return plain(ordered(sign as Sign, value))
}

/** Under which keys a value is found by a criterion's key: numeric text also under its number. */
export function keysOf(value: Scalar): readonly (string | number)[] {
  if (typeof value === 'number') return [value]
  if (typeof value !== 'string') return []
  const number = numberOfText(value)
  return isError(number) ? [foldCase(value)] : [foldCase(value), number]
}

const plain = (matches: Test): Criterion => ({ matches, key: null })
const not =
  (test: Test): Test =>
  (value) =>
    !test(value)

function emptyCriterion(sign: string): Criterion {
  if (sign === '') return plain((value) => value === null || value === '')
  if (sign === '=') return plain((value) => value === null)
  return plain(sign === '<>' ? (value) => value !== null : () => false)
}

/** `"5"` means the number, `"TRUE"` the truth value, `"#N/A"` the error; the rest is text. */
function readOperand(text: string): Scalar {
  const number = numberOfText(text)
  if (!isError(number)) return number
  const word = text.toUpperCase()
  if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE'
  return /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/.test(word) ? errorOf(word) : text
}

function equalTo(target: Scalar): Criterion {
  if (typeof target === 'number') {
    return { key: target, matches: (value) => value === target || isNumericText(value, target) }
  }
  if (typeof target === 'string') return equalToText(target)
  return plain((value) => (isError(target) ? sameError(value, target) : value === target))
}

const isNumericText = (value: Scalar, target: number): boolean =>
  typeof value === 'string' && numberOfText(value) === target

const sameError = (value: Scalar, target: FormulaError): boolean =>
  isError(value) && value.error === target.error

function equalToText(target: string): Criterion {
  if (hasWildcard(target)) {
    return plain((value) => typeof value === 'string' && matchesWildcard(target, value))
  }
  const key = foldCase(target)
  return { key, matches: (value) => typeof value === 'string' && foldCase(value) === key }
}

/** `<` and its kin compare only values of the same kind. */
function ordered(sign: Sign, target: Scalar): Test {
  const holds = signs.get(sign) ?? (() => false)
  return (value) => {
    if (!isPlain(value) || !isPlain(target) || value === null || typeof value !== typeof target) return false
    return holds(
      typeof value === 'string' && typeof target === 'string'
        ? compareText(value, target)
        : comparePlain(value, target),
    )
  }
}

const signs = new Map<Sign, (order: number) => boolean>([
  ['<', (order) => order < 0],
  ['>', (order) => order > 0],
  ['<=', (order) => order <= 0],
  ['>=', (order) => order >= 0],
])
