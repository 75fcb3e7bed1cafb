import ExcelJs from 'exceljs'
import { openWorkbook } from '../../../../src/workbook/xlsx/package/open-workbook'
import { readShownWorkbook } from '../../../../src/workbook/xlsx/read/shown-sheets'
import { valueOf } from '../tracker-file'

// 101,000 cells, more than are shown of a sheet.
const ROWS = Array.from({ length: 1010 }, (_, row) =>
  Array.from({ length: 100 }, (_cell, column) => row + column),
)
const COLUMNS = Array.from({ length: 100 }, (_, column) => ({ name: `Column ${column}` }))

async function cutOf(fill: (sheet: ExcelJs.Worksheet) => void): Promise<boolean | undefined> {
  const book = new ExcelJs.Workbook()
  fill(book.addWorksheet('Long'))
  const bytes = new Uint8Array(await book.xlsx.writeBuffer())
  return valueOf(readShownWorkbook(valueOf(openWorkbook(bytes)))).sheets[0]?.cut
}

const table = (sheet: ExcelJs.Worksheet): void => {
  sheet.addTable({ name: 'Long', ref: 'A1', headerRow: true, columns: COLUMNS, rows: ROWS })
}

test('tells that a sheet goes on below what is shown of it', async () => {
  expect(await cutOf((sheet) => sheet.addRows([...ROWS, ['below']]))).toBe(true)
})

test('tells so of no sheet whose rows below are all of a table, which is known whole', async () => {
  expect(await cutOf(table)).toBe(false)
})

test('tells so where a note stands below or beside such a table', async () => {
  for (const [row, column] of [
    [1015, 1],
    [1011, 102],
  ] as const)
    expect(
      await cutOf((sheet) => {
        table(sheet)
        sheet.getCell(row, column).value = 'a note'
      }),
    ).toBe(true)
})
