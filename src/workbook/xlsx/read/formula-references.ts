import { LAST_COLUMN, LAST_ROW } from '../../../values/sheet-size'
import { tokenize } from '@borgar/fx/xlsx'
import { formatRange, parseRange, type A1Range } from './a1-range'

/**
 * What becomes of one reference of a formula: the same object leaves its text as it is. `sheet` is the sheet it names,
 * null for the formula's own.
 */
export type ReferenceMap = (sheet: string | null, range: A1Range) => A1Range

/**
 * A formula in file form (without `=`) with its A1 references mapped; all else, structured references and texts
 * included, stays as written. References into other workbooks (`[1]Sheet!A1`) and across sheets (`First:Last!A1`) stay.
 */
export function mapReferences(formula: string, map: ReferenceMap): string {
  if (!/[0-9:]/.test(formula)) return formula
  let text = ''
  for (const { type, value } of tokenize(formula, { mergeRefs: true })) {
    text += type === 'range' || type === 'range_beam' ? mapOne(value, map) : value
  }
  return text
}

function mapOne(written: string, map: ReferenceMap): string {
  const mark = written.lastIndexOf('!')
  const range = parseRange(written.slice(mark + 1))
  const sheet = mark < 0 ? null : unquoted(written.slice(0, mark))
  if (range === undefined || (sheet !== null && /[[\]:]/.test(sheet))) return written
  const mapped = map(sheet, range)
  return mapped === range ? written : written.slice(0, mark + 1) + formatRange(mapped)
}

const unquoted = (name: string): string =>
  name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name

const wrapped = (value: number, last: number): number => {
  const size = last + 1
  return ((value % size) + size) % size
}

/**
 * A formula as it reads in another cell: references without dollar signs move along, round the edge of the sheet as
 * shared formulas do (ECMA-376-1, 18.3.1.40).
 */
export function translated(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula
  return mapReferences(formula, (_sheet, range) => {
    const [left, top, right, bottom] = range.fixed
    const moveRow = (row: number, fixed: boolean): number => (fixed ? row : wrapped(row + rows, LAST_ROW))
    const moveColumn = (column: number, fixed: boolean): number =>
      fixed ? column : wrapped(column + columns, LAST_COLUMN)
    const down = range.form !== 'columns'
    const across = range.form !== 'rows'
    return {
      ...range,
      top: down ? moveRow(range.top, top) : range.top,
      bottom: down ? moveRow(range.bottom, bottom) : range.bottom,
      left: across ? moveColumn(range.left, left) : range.left,
      right: across ? moveColumn(range.right, right) : range.right,
    }
  })
}

/** The reference that a formula is, `null` for one that is more than that or reaches beyond one sheet. */
export function singleReference(
  formula: string,
): { readonly sheet: string | null; readonly range: A1Range } | null {
  const [only, ...more] = tokenize(formula, { mergeRefs: true })
  if (only?.type !== 'range' || more.length > 0) return null
  let found: ReturnType<typeof singleReference> = null
  mapOne(only.value, (sheet, range) => {
    found = { sheet, range }
    return range
  })
  return found
}
