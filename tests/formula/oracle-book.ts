import type { Book, Cell, DefinedName, Sheet, Table } from '../../src/formula/book'
import { emptySheet, putCell } from '../../src/formula/book'
import { NOT_AVAILABLE } from '../../src/formula/error'
import { toFileForm } from '../../src/formula/file-form'
import type { Scalar } from '../../src/formula/operand'
import { consensus } from './consensus'
import { arrayCases } from './oracle-array-cases'
import { cases } from './oracle-cases'

type Formulas = readonly (readonly [string, string])[]
type Rows = readonly (readonly Scalar[])[]

const COLUMNS = ['Company', 'Institution', 'Target', 'Price', 'In', 'Date', 'Note', 'GPU 수']

/** Views with what real tables hold: blanks, empty texts, numbers as text, an error, Korean, case differences. */
const VIEWS: Rows = [
  ['Tesla', 'Wedbush', 300, 213.5, 1, 45532, 'a', 35000],
  ['TESLA', 'Morgan Stanley', 310, 213.5, 1, 45510, '', 50000],
  ['Tesla', 'JP Morgan', 115, 213.5, 1, 45400, null, null],
  ['Tesla', 'Goldman', 230, 213.5, 0, 45200, 'x*', 85000],
  ['Tesla', 'Baird', null, 213.5, 1, 45530, 'note', 100000],
  ['Tesla', 'UBS', 197, 213.5, 1, 45531, '3', 0],
  ['엔비디아', 'Wedbush', 150, 128.3, 1, 45532, 'A', 12000],
  ['엔비디아', 'Rosenblatt', 200, 128.3, 1, 45529, 'b', 12000],
  ['엔비디아', '미래에셋', '', 128.3, 1, 45530, true, 16000],
  ['Samsung', 'KB', 120000, 76100, 1, 45525, 5, null],
  ['Meta', 'KB', 500, null, 1, 45525, NOT_AVAILABLE, 350000],
  ['Apple', 'KB', null, 229, 0, null, '2024-08-28', 1],
  ['Tesla', 'Text', 'n/a', 213.5, 1, 45530, null, null],
  ['Tesla', 'Number as text', '205', 213.5, 1, 45530, null, null],
]

const COMPUTED: Formulas = [
  ['Upside', 'IF(OR(NOT(ISNUMBER([@Target])),[@Price]=""),"",[@Target]/[@Price]-1)'],
  ['Mean', 'IFERROR(AVERAGEIFS([Target],[Company],[@Company],[In],1),"")'],
  ['Age', 'IF([@Date]="","",AsOf-[@Date])'],
  ['Status', 'IF([@Age]="","",IF([@Age]>StaleDays,"stale","current"))'],
  ['Per GPU', 'IFERROR(1000000000/[@[GPU 수]],"")'],
  ['Label', '[@Company]&" / "&TEXT([@Target],"#,##0.0")'],
  ['From mean', 'IF(OR(NOT(ISNUMBER([@Target])),[@Mean]=""),"",[@Target]/[@Mean]-1)'],
]

const COMPANIES: Rows = [['Tesla'], ['엔비디아'], ['Samsung'], ['Meta'], ['Apple'], ['Nobody'], [null]]

/** Plain cells to the cases' right, away from their own column. */
const PLAIN: Rows = [
  [1, 'apple', true, 10],
  [2, 'Banana', false, 20],
  [3, '', null, 20],
  [null, 'cherry', 5, 40],
  ['4', null, 'text', 50],
  [5.5, 'apple pie', 0, NOT_AVAILABLE],
]

/** Empty text can only be the result of a formula: LibreOffice reads a cell of empty text as blank. */
const given = (value: Scalar): Cell => (value === '' ? { value, formula: '""' } : { value })

function fill(sheet: Sheet, rows: Rows, top: number, left: number): void {
  rows.forEach((values, row) =>
    values.forEach((value, column) => {
      if (value !== null) putCell(sheet, top + row, left + column, given(value))
    }),
  )
}

function fillFormulas(sheet: Sheet, formulas: readonly string[], array: boolean): void {
  formulas.forEach((text, row) =>
    putCell(sheet, row, 0, { value: null, formula: toFileForm(text, 'Views'), array }),
  )
}

/** A table from the sheet's first cell on, with a totals row left blank. */
function fillTable(
  sheet: Sheet,
  index: number,
  columns: readonly string[],
  rows: Rows,
  made: Formulas,
): Table {
  const names = [...columns, ...made.map(([name]) => name)]
  fill(sheet, [names, ...rows], 0, 0)
  rows.forEach((_, row) =>
    made.forEach(([, text], place) =>
      putCell(sheet, row + 1, columns.length + place, { value: null, formula: toFileForm(text, sheet.name) }),
    ),
  )
  return {
    name: sheet.name,
    sheet: index,
    top: 0,
    left: 0,
    bottom: rows.length + 1,
    right: names.length - 1,
    headerRow: true,
    totalsRow: true,
    columns: names,
  }
}

const TABLES: readonly (readonly [name: string, columns: readonly string[], rows: Rows, made: Formulas])[] = [
  ['Views', COLUMNS, VIEWS, COMPUTED],
  ['Consensus', ['Company'], COMPANIES, consensus('Views')],
  ['Single', ['Company', 'Target', 'In'], [['Tesla', 300, 1]], []],
  ['OfSingle', ['Company'], COMPANIES, consensus('Single')],
  ['Blank', ['Company', 'Target', 'In'], [[null, null, null]], []],
  ['OfBlank', ['Company'], COMPANIES, consensus('Blank')],
]

const NAMES: readonly DefinedName[] = [
  { name: 'AsOf', formula: 'Assumptions!$B$1' },
  { name: 'StaleDays', formula: 'Assumptions!$B$2' },
]

/** The book of the oracle test: tables, an assumptions sheet with names, plain cells, and a formula a row. */
export function oracleBook(): Book {
  const sheets = [...TABLES.map(([name]) => name), 'Assumptions', 'Cases', 'Arrays'].map(emptySheet)
  const sheetOf = (name: string): Sheet => {
    const found = sheets.find((sheet) => sheet.name === name)
    if (found === undefined) throw new Error(`No sheet ${name}`)
    return found
  }
  const tables = TABLES.map(([name, columns, rows, made], index) =>
    fillTable(sheetOf(name), index, columns, rows, made),
  )
  putCell(sheetOf('Views'), VIEWS.length + 1, 2, { value: null, formula: 'SUBTOTAL(109,Views[Target])' })
  fill(sheetOf('Assumptions'), [[45535], [90]], 0, 1)
  fill(sheetOf('Cases'), PLAIN, 0, 3)
  fillFormulas(sheetOf('Cases'), cases, false)
  fillFormulas(sheetOf('Arrays'), arrayCases, true)
  return { sheets, tables, names: NAMES }
}
