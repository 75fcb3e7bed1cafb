import { isError } from '../../../formula/error'
import type { Scalar } from '../../../formula/operand'
import type { CellValue } from '../../../tracker/cell'
import { escapeText } from '../package/xml/escape-xml'
import { writeSpreadsheetString } from '../package/xml/spreadsheet-string'
import type { TextEdit } from '../package/xml/splice-text'
import type { SheetCell } from '../read/sheet-rows'

/** The value that a formula cell holds in a sheet's text, and where it stands there. */
export interface HeldValue {
  readonly row: number
  readonly column: number
  readonly value: CellValue
  /** Days by which a date in it counts from another day than in a tracker. */
  readonly shift: number
  readonly type: string | undefined
  /** Prefix of the cell's element name with its colon. */
  readonly prefix: string
  /** The value of the type attribute, or where one would be put. */
  readonly typeStart: number
  readonly typeEnd: number
  /** The value's element, or where one would be put. */
  readonly start: number
  readonly end: number
}

/** What a cell holds for its formula: places alone, so that a large sheet is read once and its tree is let go. */
export function heldValue(cell: SheetCell, value: CellValue, shift: number): HeldValue {
  const { row, column, type, prefix } = cell
  return { row, column, value, shift, type, prefix, ...cell.place }
}

/** The edits that give a formula cell another value; none where it holds that value. */
export function valueEdits(held: HeldValue, next: Scalar): readonly TextEdit[] {
  if (isSame(held, next)) return []
  const { prefix, start, end, typeStart, typeEnd } = held
  const type = typeOf(next)
  const text = textOf(typeof next === 'number' ? next - held.shift : next)
  const edits: TextEdit[] = []
  // A number without a type of its own, written plainly as one where another type was stated.
  if (held.type !== undefined) edits.push({ start: typeStart, end: typeEnd, text: type ?? 'n' })
  else if (type !== null) edits.push({ start: typeStart, end: typeEnd, text: ` t="${type}"` })
  const xml = text === null ? '' : `<${prefix}v>${escapeText(text)}</${prefix}v>`
  return [...edits, { start, end, text: xml }]
}

function isSame({ type, value: now }: HeldValue, next: Scalar): boolean {
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
