/** A rectangle of cells, counted from zero, like `Range.rowIndex` and `columnIndex`. */
export interface Area {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** Size of a sheet of Excel 2007 and later. */
export const sheetRows = 1_048_576
/** Columns A to XFD. */
export const sheetColumns = 16_384

/** Letters of a column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

/** Number of a column by its letters. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** The whole sheet. */
export const wholeSheet: Area = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns }

/** True where the rectangle lies on the sheet and has a cell. */
export const isOnSheet = (area: Area): boolean =>
  area.row >= 0 &&
  area.column >= 0 &&
  area.rows > 0 &&
  area.columns > 0 &&
  area.row + area.rows <= sheetRows &&
  area.column + area.columns <= sheetColumns

interface Corner {
  readonly row: number | undefined
  readonly column: number | undefined
}

function parseCorner(address: string): Corner | undefined {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/.exec(address)
  if (match === null || address === '') return undefined
  const [, letters, digits] = match
  return {
    column: letters === undefined ? undefined : columnNumber(letters),
    row: digits === undefined ? undefined : Number(digits) - 1,
  }
}

/** Reads `B2`, `A1:C3`, `A:B` or `2:4`, with or without dollars; undefined where it is no address. */
export function parseArea(address: string): Area | undefined {
  const parts = address.split(':')
  const first = parseCorner(parts[0] ?? '')
  const last = parts.length === 1 ? first : parseCorner(parts[1] ?? '')
  if (first === undefined || last === undefined || parts.length > 2) return undefined
  if (parts.length === 1 && (first.row === undefined || first.column === undefined)) return undefined
  if ((first.row === undefined) !== (last.row === undefined)) return undefined
  if ((first.column === undefined) !== (last.column === undefined)) return undefined
  const top = Math.min(first.row ?? 0, last.row ?? 0)
  const left = Math.min(first.column ?? 0, last.column ?? 0)
  const area = {
    row: top,
    column: left,
    rows: first.row === undefined ? sheetRows : Math.max(first.row, last.row ?? 0) - top + 1,
    columns: first.column === undefined ? sheetColumns : Math.max(first.column, last.column ?? 0) - left + 1,
  }
  return isOnSheet(area) ? area : undefined
}

/** Address without a sheet: `A1`, `A1:B2`, whole columns as `A:B`, whole rows as `1:3`. */
export function formatArea(area: Area, dollar = ''): string {
  if (area.rows === 1 && area.columns === 1)
    return `${dollar}${columnLetters(area.column)}${dollar}${area.row + 1}`
  const lastRow = area.row + area.rows
  const first = columnLetters(area.column)
  const last = columnLetters(area.column + area.columns - 1)
  if (area.rows === sheetRows) return `${dollar}${first}:${dollar}${last}`
  if (area.columns === sheetColumns) return `${dollar}${area.row + 1}:${dollar}${lastRow}`
  const start = `${dollar}${first}${dollar}${area.row + 1}`
  return `${start}:${dollar}${last}${dollar}${lastRow}`
}

/** The sheet's name as formulas write it: quoted where it is not a plain word. */
export const quoteSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`

/** The common part of two rectangles. */
export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row)
  const column = Math.max(a.column, b.column)
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined
}

/** The smallest rectangle round both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row)
  const column = Math.min(a.column, b.column)
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  }
}

/** True where every cell of `inner` is in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  const common = intersection(outer, inner)
  return common !== undefined && common.rows === inner.rows && common.columns === inner.columns
}

/** True for whole columns, whole rows and the whole sheet, whose cells are not read one by one. */
export const isUnbounded = (area: Area): boolean => area.rows === sheetRows || area.columns === sheetColumns
