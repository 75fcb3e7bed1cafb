import type { CellValue } from '../../../tracker/cell'
import { attributeText, child, elementText, type XmlElement } from '../package/xml/xml-element'
import { readSpreadsheetString } from '../package/xml/spreadsheet-string'
import type { DateShift } from './date-cells'
import { translated } from './formula-references'
import type { SheetCell } from './sheet-rows'

/** Days from the start of the 1900 system to 1970-01-01. */
const EPOCH = 25_569
const DAY = 86_400_000

/**
 * The value of a cell; an error as its text (`#N/A`), a date written as ISO text as its serial number, which counts from
 * 1900 by the workbook's shift.
 */
export function cellValue(cell: SheetCell, strings: readonly string[], shift: DateShift): CellValue {
  const type = cell.type ?? 'n'
  if (type === 'inlineStr') return cell.inline
  const text = cell.stored
  if (text === null) return null
  if (type === 's') return strings[Number(text)] ?? null
  if (type === 'str' || type === 'e') return readSpreadsheetString(text)
  if (text === '') return null
  if (type === 'b') return text === '1' || text === 'true'
  if (type === 'd') return serialOf(text)
  const number = Number(text)
  return Number.isFinite(number) ? number + shift(cell.style) : text
}

function serialOf(text: string): CellValue {
  const time = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(text) || !text.includes('T') ? text : `${text}Z`)
  return Number.isNaN(time) ? text : time / DAY + EPOCH
}

/** A formula of a cell, as it reads in that cell. `kind` is how the file stores it. */
export interface CellFormula {
  readonly text: string
  readonly kind: 'normal' | 'shared' | 'array' | 'dataTable'
  /** Its element in the cell. */
  readonly element: () => XmlElement
  /** Number of the shared formula. */
  readonly group: string | null
}

/** Gives formulas of one sheet, in the order of its cells: a shared one is written at its first cell alone. */
export class FormulaReader {
  readonly #masters = new Map<
    string,
    { readonly row: number; readonly column: number; readonly text: string }
  >()

  /** The formula of a cell, null for none. */
  read(cell: SheetCell): CellFormula | null {
    if (!cell.calculates) return null
    const { row, column, formula } = cell
    const element = (): XmlElement => child(cell.element, 'f') ?? cell.element
    if (formula !== null) return { text: formula, kind: 'normal', element, group: null }
    const stored = element()
    const text = elementText(stored)
    const type = attributeText(stored, 't')
    if (type === 'array' || type === 'dataTable') return { text, kind: type, element, group: null }
    const group = type === 'shared' ? (attributeText(stored, 'si') ?? null) : null
    if (group === null) return text === '' ? null : { text, kind: 'normal', element, group }
    const master = this.#masters.get(group)
    if (text !== '') {
      this.#masters.set(group, { row, column, text })
      return { text, kind: 'shared', element, group }
    }
    if (master === undefined) return null
    const here = translated(master.text, row - master.row, column - master.column)
    return { text: here, kind: 'shared', element, group }
  }
}
