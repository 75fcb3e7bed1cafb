import { emptySheet, putCell, type Book, type Table } from '../../src/formula/book'
import { recalculate } from '../../src/formula/calculation'
import type { Scalar } from '../../src/formula/operand'

const table = (name: string, top: number, bottom: number, columns: readonly string[]): Table => ({
  name,
  sheet: 0,
  top,
  left: 0,
  bottom,
  right: columns.length - 1,
  headerRow: true,
  totalsRow: false,
  columns,
})

/** A sheet of texts, numbers and formulas (those that begin with `=`), calculated; its cells as rows. */
function calculatedSheet(rows: readonly (readonly Scalar[])[], tables: readonly Table[]): Scalar[][] {
  const sheet = emptySheet('Sheet1')
  rows.forEach((cells, row) =>
    cells.forEach((value, column) =>
      putCell(
        sheet,
        row,
        column,
        typeof value === 'string' && value.startsWith('=') ? { value: null, formula: value } : { value },
      ),
    ),
  )
  const book: Book = { sheets: [sheet], tables, names: [] }
  recalculate(book, 0)
  return rows.map((cells, row) =>
    cells.map((_cell, column) => sheet.cells.get(row)?.get(column)?.value ?? null),
  )
}

test('columns that need one another row by row are calculated in the order of their cells', () => {
  const columns = ['A', 'B', 'C']
  const rows = [1, 2, 3].map((value, row) => [
    value,
    row === 0 ? '=T[[#This Row],[A]]' : `=C${row + 1}+T[[#This Row],[A]]`,
    row === 0 ? '=10*T[[#This Row],[B]]' : `=B${row + 1}`,
  ])
  const found = calculatedSheet([columns, ...rows], [table('T', 0, 3, columns)])
  expect(found.slice(1)).toEqual([
    [1, 1, 10],
    [2, 12, 1],
    [3, 4, 12],
  ])
})

test('a running total over the rows above needs its own column and no cycle', () => {
  const columns = ['A', 'Total']
  const total = '=SUM(INDEX(T[A],1):T[[#This Row],[A]])'
  const found = calculatedSheet([columns, [1, total], [2, total], [3, total]], [table('T', 0, 3, columns)])
  expect(found.slice(1).map(([, sum]) => sum)).toEqual([1, 3, 6])
})

test('a column that needs another only in some of its rows comes after it in those', () => {
  const columns = ['A', 'B']
  const found = calculatedSheet(
    [columns, ['=T[[#This Row],[B]]+1', 1], [5, '=T[[#This Row],[A]]+1'], ['=T[[#This Row],[B]]+1', '=A2']],
    [table('T', 0, 3, columns)],
  )
  expect(found.slice(1)).toEqual([
    [2, 1],
    [5, 6],
    [3, 2],
  ])
})

test('one text in two tables below each other means the columns of each', () => {
  const [first, second] = [
    ['X', 'A', 'B'],
    ['B', 'X', 'A'],
  ]
  const found = calculatedSheet(
    [
      first ?? [],
      ['=[@A]+1', '=[@B]+1', 1],
      [null, null, null],
      second ?? [],
      [2, null, '=[@B]+1'],
      ['=[@A]', '=[@B]', 4],
    ],
    [table('One', 0, 1, first ?? []), table('Two', 3, 5, second ?? [])],
  )
  expect(found[1]).toEqual([3, 2, 1])
  expect(found[4]).toEqual([2, null, 3])
  expect(found[5]).toEqual([4, 4, 4])
})

test('cells of a column that need themselves are told, the others of it calculated', () => {
  const columns = ['A', 'B']
  const found = calculatedSheet(
    [columns, ['=T[[#This Row],[B]]', '=T[[#This Row],[A]]'], ['=T[[#This Row],[B]]', 7]],
    [table('T', 0, 2, columns)],
  )
  expect(found[1]).toEqual([{ error: '#VALUE!' }, { error: '#VALUE!' }])
  expect(found[2]).toEqual([7, 7])
})
