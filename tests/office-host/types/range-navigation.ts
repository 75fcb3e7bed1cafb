import { boundingArea, intersection, sheetColumns, sheetRows } from '../model/area'
import { Range } from '../model/range'
import { index, integer, isAbsent } from '../wire/arguments'
import { type HostObject, nullObject } from '../wire/host-object'
import { invalidArgument, itemNotFound } from '../wire/office-error'
import { rangeObject } from './range'
import { rangeArgument } from './range-argument'

type Args = readonly unknown[]

const at = (range: Range, row: number, column: number, rows: number, columns: number): HostObject =>
  rangeObject(new Range(range.sheet, { row, column, rows, columns }))

function other(range: Range, value: unknown): Range {
  const found = rangeArgument(value, range.sheet.workbook, range.sheet, 'anotherRange')
  if (found.sheet !== range.sheet) throw invalidArgument('Both ranges must be on one sheet')
  return found
}

function common(range: Range, [value]: Args): HostObject {
  const area = intersection(range.area, other(range, value).area)
  return area === undefined ? nullObject : rangeObject(new Range(range.sheet, area))
}

function usedRange(range: Range, [valuesOnly]: Args): HostObject {
  const area = range.sheet.grid.usedArea(range.area, valuesOnly === true)
  return area === undefined ? nullObject : rangeObject(new Range(range.sheet, area))
}

/** `count` rows or columns on one side; negative counts take from within, as Excel does. */
function beside(range: Range, [wanted]: Args, vertical: boolean, after: boolean): HostObject {
  const count = isAbsent(wanted) ? 1 : integer(wanted, 'count')
  if (count === 0) throw invalidArgument('count cannot be 0')
  const { area } = range
  const size = vertical ? area.rows : area.columns
  const start = vertical ? area.row : area.column
  const edge = after ? start + size : start
  const first = after === count > 0 ? edge : edge - Math.abs(count)
  return vertical
    ? at(range, first, area.column, Math.abs(count), area.columns)
    : at(range, area.row, first, area.rows, Math.abs(count))
}

function resized(range: Range, rows: number, columns: number): HostObject {
  const { area } = range
  return at(range, area.row, area.column, rows, columns)
}

/** The methods of Range that give another range. */
export const rangeNavigation: Readonly<Record<string, (range: Range, args: Args) => HostObject>> = {
  getCell: (range, [row, column]) =>
    at(range, range.area.row + integer(row, 'row'), range.area.column + integer(column, 'column'), 1, 1),
  getRow: (range, [row]) =>
    at(range, range.area.row + integer(row, 'row'), range.area.column, 1, range.area.columns),
  getColumn: (range, [column]) =>
    at(range, range.area.row, range.area.column + integer(column, 'column'), range.area.rows, 1),
  getLastCell: (range) => {
    const { row, column, rows, columns } = range.area
    return at(range, row + rows - 1, column + columns - 1, 1, 1)
  },
  getLastRow: (range) => {
    const { row, column, rows, columns } = range.area
    return at(range, row + rows - 1, column, 1, columns)
  },
  getLastColumn: (range) => {
    const { row, column, rows, columns } = range.area
    return at(range, row, column + columns - 1, rows, 1)
  },
  getOffsetRange: (range, [rows, columns]) => {
    const { area } = range
    const row = area.row + integer(rows, 'rowOffset')
    return at(range, row, area.column + integer(columns, 'columnOffset'), area.rows, area.columns)
  },
  getResizedRange: (range, [rows, columns]) =>
    resized(
      range,
      range.area.rows + integer(rows, 'deltaRows'),
      range.area.columns + integer(columns, 'deltaColumns'),
    ),
  getAbsoluteResizedRange: (range, [rows, columns]) =>
    resized(range, index(rows, 'numRows'), index(columns, 'numColumns')),
  getBoundingRect: (range, [value]) =>
    rangeObject(new Range(range.sheet, boundingArea(range.area, other(range, value).area))),
  getIntersection: (range, args) => {
    const found = common(range, args)
    if (found === nullObject) throw itemNotFound('the ranges have no common cell')
    return found
  },
  getIntersectionOrNullObject: common,
  getRowsBelow: (range, args) => beside(range, args, true, true),
  getRowsAbove: (range, args) => beside(range, args, true, false),
  getColumnsAfter: (range, args) => beside(range, args, false, true),
  getColumnsBefore: (range, args) => beside(range, args, false, false),
  getEntireColumn: (range) => at(range, 0, range.area.column, sheetRows, range.area.columns),
  getEntireRow: (range) => at(range, range.area.row, 0, range.area.rows, sheetColumns),
  getUsedRange: (range, args) => {
    const found = usedRange(range, args)
    return found === nullObject ? at(range, range.area.row, range.area.column, 1, 1) : found
  },
  getUsedRangeOrNullObject: usedRange,
}
