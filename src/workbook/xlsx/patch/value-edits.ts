import { isError } from '../../../formula/error'
import type { Scalar } from '../../../formula/operand'
import { ok, type Result } from '../../../values/result'
import type { Package } from '../package/package'
import type { PackageError } from '../package/package-error'
import type { XmlPart } from '../package/parts/xml-part'
import { escapeText } from '../package/xml/escape-xml'
import { writeSpreadsheetString } from '../package/xml/spreadsheet-string'
import type { TextEdit } from '../package/xml/splice-text'
import { attribute, attributeText, child, type XmlElement } from '../package/xml/xml-element'
import { cellValue } from '../read/cell-content'
import { readSheetRows, type SheetCell } from '../read/sheet-rows'
import { prefixOf, setAttribute } from './xml-edits'

/** Edits of a sheet's part. */
export interface PartEdits {
  readonly part: XmlPart
  readonly edits: readonly TextEdit[]
}

/** The edits that give formula cells other values; `value` gives `undefined` for one that stays. Errors: the XML's. */
export function valueEdits(
  source: Package,
  name: string,
  strings: readonly string[],
  value: (cell: SheetCell) => Scalar | undefined,
): Result<PartEdits, PackageError> {
  const edits: TextEdit[] = []
  const read = readSheetRows(source, name, ({ cells }) => {
    for (const cell of cells) {
      const formula = child(cell.element, 'f')
      const next = formula === undefined ? undefined : value(cell)
      if (formula === undefined || next === undefined) continue
      if (!isSame(cell.element, strings, next)) edits.push(...cellEdits(cell.element, formula, next))
    }
  })
  return read.ok ? ok({ part: read.value, edits }) : read
}

function isSame(cell: XmlElement, strings: readonly string[], next: Scalar): boolean {
  const type = attributeText(cell, 't')
  const now = cellValue(cell, strings)
  if (isError(next)) return type === 'e' && now === next.error
  if (type === 'e') return false
  if (typeof now === 'number' && typeof next === 'number') {
    return Math.abs(now - next) <= Math.abs(next) * 1e-14
  }
  return now === next
}

/** The type a value has in a cell (18.18.11); a number has none. */
const typeOf = (value: Scalar): string | null =>
  isError(value) ? 'e' : typeof value === 'string' ? 'str' : typeof value === 'boolean' ? 'b' : null

function textOf(value: Scalar): string | null {
  if (value === null) return null
  if (isError(value)) return value.error
  if (typeof value === 'boolean') return value ? '1' : '0'
  return typeof value === 'number' ? String(value) : writeSpreadsheetString(value)
}

function cellEdits(cell: XmlElement, formula: XmlElement, next: Scalar): readonly TextEdit[] {
  const type = typeOf(next)
  const text = textOf(next)
  const edits: TextEdit[] = []
  const typed = attribute(cell, 't')
  // A number without a type of its own, written plainly as one where another type was stated.
  if (typed !== undefined || type !== null) edits.push(setAttribute(cell, 't', type ?? 'n'))
  const name = `${prefixOf(cell)}v`
  const xml = text === null ? '' : `<${name}>${escapeText(text)}</${name}>`
  const stored = child(cell, 'v')
  const start = stored?.start ?? formula.end
  edits.push({ start, end: stored?.end ?? formula.end, text: xml })
  return edits
}
