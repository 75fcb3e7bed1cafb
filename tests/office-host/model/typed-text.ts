import { invalidArgument } from '../wire/office-error'
import { type CellValue, errorValues } from './cell'
import { storedFormula } from './formula-syntax'
import { typedDate } from './typed-date'

/** What becomes of a text that is written as a value or typed. */
export interface Typed {
  readonly value: CellValue
  readonly formula?: string
  readonly quotePrefix?: boolean
  /** The format Excel gives the cell if it had none. */
  readonly numberFormat?: string
}

/** Longest text a cell holds. */
export const maxTextLength = 32_767

const money = /^([-+]?)\$ ?(\d[\d,]*(?:\.\d*)?|\.\d+)$/
const plainNumber = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d{1,3})?$/
const grouped = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/

function typedNumber(text: string): Typed | undefined {
  const inBrackets = /^\((.*)\)$/.exec(text)
  if (inBrackets !== null && /^\d/.test(inBrackets[1] ?? '')) {
    const inner = typedNumber(inBrackets[1] ?? '')
    return inner && { ...inner, value: -Number(inner.value) }
  }
  if (/%$/.test(text)) {
    const share = typedNumber(text.slice(0, -1).trimEnd())
    const shape = /\./.test(text) ? '0.00%' : '0%'
    return share && { value: Number((Number(share.value) / 100).toPrecision(15)), numberFormat: shape }
  }
  const cash = money.exec(text)
  if (cash !== null) {
    const value = Number((cash[2] ?? '').replaceAll(',', '')) * (cash[1] === '-' ? -1 : 1)
    return {
      value,
      numberFormat: /\./.test(text) ? '$#,##0.00_);[Red]($#,##0.00)' : '$#,##0_);[Red]($#,##0)',
    }
  }
  if (grouped.test(text))
    return { value: Number(text.replaceAll(',', '')), numberFormat: /\./.test(text) ? '#,##0.00' : '#,##0' }
  if (!plainNumber.test(text) || !Number.isFinite(Number(text))) return undefined
  const value = Number(Number(text).toPrecision(15))
  return /[eE]/.test(text) ? { value, numberFormat: '0.00E+00' } : { value }
}

function asFormula(text: string): Typed {
  const formula = text.startsWith('=') ? text : `=${text}`
  return { value: 0, formula: storedFormula(formula) }
}

/**
 * What US Excel makes of a text in a cell of the given format: `=1+2` and `-x` are formulas, `005930` a
 * number, `1-2` and `3/4` dates, `50%` a share, `'x` the text x; in an `@` cell all stay text.
 * Throws InvalidArgument for a broken formula and for more than 32,767 characters.
 */
export function typedText(text: string, numberFormat: string, year: number): Typed {
  if (text.length > maxTextLength) throw invalidArgument('The text is longer than 32,767 characters')
  if (text === '') return { value: '' }
  if (text.startsWith("'")) return { value: text.slice(1), quotePrefix: true }
  if (numberFormat === '@') return { value: text }
  if (text.startsWith('=') && text.length > 1) return asFormula(text)
  const trimmed = text.trim()
  const number = typedNumber(trimmed) ?? typedDate(trimmed, year)
  if (number !== undefined) return number
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toUpperCase() === 'TRUE' }
  if (errorValues.includes(trimmed.toUpperCase())) return { value: trimmed.toUpperCase() }
  return /^[-+]./.test(text) ? asFormula(text) : { value: text }
}
