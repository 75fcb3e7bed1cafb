import { parseArea, sheetColumns } from '../model/area'
import type { CellValue } from '../model/cell'
import { raiseSelected } from '../model/change-events'
import { Range } from '../model/range'
import { deleteCells, insertCells } from '../model/shift-cells'
import type { StyleValue } from '../model/style'
import { setStyle } from '../model/style-cells'
import { bodyArea } from '../model/table-area'
import { writeContents } from '../model/write-cells'
import type { Stage } from './stage'

const isRows = (address: string): boolean => parseArea(address)?.columns === sheetColumns

/** What a user does to cells, rows and columns. */
export const cellActs = ({ workbook, table, column, cells, sheet, act }: Stage) => ({
  /** Types into each cell of a range, as at the keyboard: `=A1*2`, `'005930`, `50%`. */
  type: (sheetName: string, address: string, typed: CellValue) =>
    act(() => writeContents(cells(sheetName, address), typed)),

  /** Types into a table's cell by row from 0 and the column's heading. */
  typeInTable: (tableName: string, row: number, heading: string, typed: CellValue) =>
    act(() => {
      const found = table(tableName)
      const body = bodyArea(found)
      const place = { row: body.row + row, column: body.column + column(found, heading), rows: 1, columns: 1 }
      writeContents(new Range(found.sheet, place), typed)
    }),

  /** Formats cells: `fill.color`, `font.bold`, `numberFormat`. */
  format: (sheetName: string, address: string, property: string, value: StyleValue) =>
    act(() => setStyle(cells(sheetName, address), property, value)),

  select: (sheetName: string, address: string) =>
    act(() => {
      const range = cells(sheetName, address)
      workbook.select(range)
      raiseSelected(range)
    }),

  /** Inserts whole rows, such as `3:4`, or whole columns, such as `B:B`. */
  insertLines: (sheetName: string, address: string) =>
    act(() => void insertCells(cells(sheetName, address), isRows(address) ? 'Down' : 'Right')),

  /** Deletes whole rows or columns. */
  deleteLines: (sheetName: string, address: string) =>
    act(() => deleteCells(cells(sheetName, address), isRows(address) ? 'Up' : 'Left')),

  /** Hides or shows whole rows or columns. */
  hideLines: (sheetName: string, address: string, hidden = true) =>
    act(() => {
      const { row, column: first, rows, columns } = cells(sheetName, address).area
      const { hiddenRows, hiddenColumns } = sheet(sheetName)
      const [lines, from, count] = isRows(address) ? [hiddenRows, row, rows] : [hiddenColumns, first, columns]
      for (let line = from; line < from + count; line++)
        if (hidden) lines.add(line)
        else lines.delete(line)
    }),
})
