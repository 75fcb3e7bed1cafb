import { columnLetters } from '../../../tracker/a1'
import type { Cell } from '../../../tracker/cell'
import { element, stringElement, textElement } from './xml'

/** UTF-16 units that a cell holds; a longer text is cut there, not inside a pair of surrogates. */
const CELL_LIMIT = 32_767

/** A reference to one cell, counted from 0: `B5`. */
export const cellAt = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`

/** A reference to cells, both ends in, counted from 0: `B5:D9`, or `B5` alone. */
export function areaAt(row: number, column: number, lastRow: number, lastColumn: number): string {
  const first = cellAt(row, column)
  const last = cellAt(lastRow, lastColumn)
  return first === last ? first : `${first}:${last}`
}

/**
 * A cell of a sheet. A text is an inline string and never a formula, whatever it begins with; a formula brings the value
 * it has now, with the type that value has (18.18.11): an empty text is a text, a blank is no value at all.
 */
export function cellXml(row: number, column: number, cell: Cell, style: number): string {
  const r = cellAt(row, column)
  const { value } = cell
  if ('formula' in cell) {
    const formula = formulaXml(cell.formula)
    if (value === null) return element('c', { r, s: style }, formula)
    if (typeof value === 'string') {
      return element('c', { r, s: style, t: 'str' }, formula, stringElement('v', cellText(value)))
    }
    return element('c', { r, s: style, t: typeOf(value) }, formula, element('v', {}, plain(value)))
  }
  if (value === null) return element('c', { r, s: style })
  if (typeof value === 'string') {
    return element(
      'c',
      { r, s: style, t: 'inlineStr' },
      element('is', {}, stringElement('t', cellText(value))),
    )
  }
  return element('c', { r, s: style, t: typeOf(value) }, element('v', {}, plain(value)))
}

/** Formulas kept written: the rows of a column hold one text. */
const MAX_WRITTEN = 1000
const written = new Map<string, string>()

function formulaXml(formula: string): string {
  const known = written.get(formula)
  if (known !== undefined) return known
  if (written.size >= MAX_WRITTEN) written.clear()
  const xml = textElement('f', formula)
  written.set(formula, xml)
  return xml
}

const typeOf = (value: number | boolean): string | null => (typeof value === 'boolean' ? 'b' : null)

const plain = (value: number | boolean): string =>
  typeof value === 'boolean' ? (value ? '1' : '0') : String(value)

/** A text as far as a cell can hold it. */
export function cellText(text: string): string {
  if (text.length <= CELL_LIMIT) return text
  const last = text.charCodeAt(CELL_LIMIT - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? CELL_LIMIT - 1 : CELL_LIMIT)
}
