import { emptyPackage } from '../../../../src/workbook/xlsx/package/package'
import { xmlLimits } from '../../../../src/workbook/xlsx/package/limits'
import { graftedSheet } from '../../../../src/workbook/xlsx/transplant/graft-sheet'
import { valueOf } from '../tracker-file'

const PART = 'xl/worksheets/sheet1.xml'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const CELLS = 1000

/** A sheet of so many rows, all cells dates in style 1. */
const sheet = (rows: number, value: number, style: number): string =>
  `<worksheet xmlns="${MAIN}"><sheetViews><sheetView tabSelected="${style === 1 ? 1 : 0}"/></sheetViews><cols><col min="1" max="9" style="${style}"/></cols><sheetData>${`<row s="${style}">${`<c s="${style}"><v>${value}</v></c>`.repeat(CELLS)}</row>`.repeat(rows)}</sheetData><conditionalFormatting><cfRule dxfId="${style}"/></conditionalFormatting></worksheet>`

const grafted = (rows: number, isLate: boolean): string => {
  const source = {
    ...emptyPackage,
    parts: new Map([[PART, new TextEncoder().encode(sheet(rows, 45000, 1))]]),
    names: new Map([[PART, PART]]),
  }
  const styles = { cell: (style: number) => style + 40, differential: (style: number) => style + 40 }
  return new TextDecoder().decode(valueOf(graftedSheet(source, PART, styles, () => isLate)))
}

test('a sheet with more cells than a tree may keep is taken over row by row, with the workbook’s styles', () => {
  const rows = Math.ceil(xmlLimits.elements / CELLS / 2) + 1
  expect(grafted(rows, false) === sheet(rows, 45000, 41)).toBe(true)
})

test('dates count from 1904 where the workbook’s do', () => {
  expect(grafted(2, true)).toBe(sheet(2, 45000 - 1462, 41))
})
