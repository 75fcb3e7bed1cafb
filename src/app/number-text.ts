import { parseDecimal, scale, toNumber } from '../values/decimal'
import type { Language } from '../text/article'

type Sizes = readonly (readonly [size: number, word: string])[]

/** Powers of ten of the size words that may follow a typed number, in either language. */
const POWERS: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['m', 6],
  ['mn', 6],
  ['bn', 9],
  ['b', 9],
  ['tn', 12],
  ['t', 12],
  ['천', 3],
  ['만', 4],
  ['억', 8],
  ['조', 12],
])

const TYPED = /^([+-]?)(\d{1,15}(?:,\d{3}){0,6}(?:\.\d{1,10})?)\s{0,2}([a-z]{1,2}|[천만억조])?$/i

/** The number a person typed, in base units: `1,300`, `1.3bn`, `1.3조`. Null when it is none. */
export function parseTyped(typed: string): number | null {
  const found = TYPED.exec(typed.trim())
  if (found === null) return null
  const [, sign, digits = '', word] = found
  const power = word === undefined ? 0 : POWERS.get(word.toLowerCase())
  if (power === undefined) return null
  const value = toNumber(scale(parseDecimal(digits.replaceAll(',', '')), power))
  return sign === '-' ? -value : value
}

/**
 * A number as people read it. A size word shortens it only when nothing is lost: 1,300,000,000 is `1.3bn` or `13억`,
 * 1,234,567 stays as it is.
 */
export function printNumber(value: number, language: Language, sizes: Sizes): string {
  for (const [size, word] of sizes) {
    if (Math.abs(value) < size) continue
    const short = Number((value / size).toPrecision(12))
    if (Number.isInteger(Number((short * 100).toPrecision(12)))) return `${grouped(short, language)}${word}`
  }
  return grouped(value, language)
}

const grouped = (value: number, language: Language): string =>
  value.toLocaleString(language === 'ko' ? 'ko-KR' : 'en-US', { maximumFractionDigits: 6 })
