import fc from 'fast-check'
import type { Book, Position } from '../../src/formula/book'
import { putCell } from '../../src/formula/book'
import { Calculation, recalculate } from '../../src/formula/calculation'
import type { Scalar } from '../../src/formula/operand'
import { cellOf, sheetOf, tableBook, valueAt } from './sample-book'

const at = (row: number, column: number): Position => ({ sheet: 0, row, column })

function edit(book: Book, row: number, column: number, value: Scalar): Position {
  const [sheet] = book.sheets
  if (sheet !== undefined) putCell(sheet, row, column, cellOf(value))
  return at(row, column)
}

const views = (): Book =>
  tableBook('Views', [
    ['Company', 'Target', 'Price', 'Upside', 'Mean', 'From mean'],
    ...['A', 'A', 'B'].map((company, row) => [
      company,
      100 * (row + 1),
      100,
      '=[@Target]/[@Price]-1',
      '=AVERAGEIFS([Target],[Company],[@Company])',
      '=[@Target]-[@Mean]',
    ]),
  ])

test('should calculate all formulas in an order that serves each', () => {
  const book = views()
  recalculate(book, 1)
  expect([1, 2, 3].map((row) => [3, 4, 5].map((column) => valueAt(book, row, column)))).toEqual([
    [0, 150, -50],
    [1, 150, 50],
    [2, 300, 0],
  ])
})

test('should calculate only what depends on a change', () => {
  const book = views()
  const calculation = new Calculation(book, 1)
  calculation.recalculate()
  expect(calculation.recalculate([edit(book, 2, 2, 50)])).toEqual([at(2, 3)])
  expect(valueAt(book, 2, 3)).toBe(3)
  const touched = calculation.recalculate([edit(book, 1, 1, 400)])
  expect(new Set(touched.map(({ row, column }) => `${row}:${column}`))).toEqual(
    new Set(['1:3', '1:4', '2:4', '3:4', '1:5', '2:5', '3:5']),
  )
  expect(valueAt(book, 2, 5)).toBe(-100)
  expect(calculation.recalculate([edit(book, 9, 9, 1)])).toEqual([])
})

test('should follow a formula that is new, changed or gone', () => {
  const book: Book = { sheets: [sheetOf('S', [[1, '=A1*2', '=B1+1']])], tables: [], names: [] }
  const calculation = new Calculation(book, 1)
  calculation.recalculate()
  expect(valueAt(book, 0, 2)).toBe(3)
  calculation.recalculate([edit(book, 0, 1, '=A1*10')])
  expect(valueAt(book, 0, 2)).toBe(11)
  calculation.recalculate([edit(book, 0, 1, 7)])
  expect(valueAt(book, 0, 2)).toBe(8)
  expect(calculation.recalculate([edit(book, 0, 0, 5)])).toEqual([])
  calculation.recalculate([edit(book, 3, 0, '=SUM(A1:C1)')])
  expect(valueAt(book, 3, 0)).toBe(5 + 7 + 8)
})

test('should see a cell below what was used before', () => {
  const book: Book = { sheets: [sheetOf('S', [[1, '=SUM(A:A)']])], tables: [], names: [] }
  const calculation = new Calculation(book, 1)
  calculation.recalculate()
  calculation.recalculate([edit(book, 500, 0, 10)])
  expect(valueAt(book, 0, 1)).toBe(11)
})

test('should give cells in a cycle #VALUE!, and calculate the others', () => {
  const rows = [['=B1', '=C1', '=A1', '=D1', '=A1+1', '=IFERROR(A1,9)', '=1+1', '=SUM(H1:H2)']]
  const book: Book = { sheets: [sheetOf('S', rows)], tables: [], names: [] }
  recalculate(book, 1)
  const wrong = { error: '#VALUE!' }
  expect([0, 1, 2, 3, 4, 5, 6, 7].map((column) => valueAt(book, 0, column))).toEqual([
    ...[wrong, wrong, wrong, wrong, wrong],
    9,
    2,
    wrong,
  ])
})

test('should leave a cycle when it is broken', () => {
  const book: Book = { sheets: [sheetOf('S', [['=B1', '=A1']])], tables: [], names: [] }
  const calculation = new Calculation(book, 1)
  calculation.recalculate()
  calculation.recalculate([edit(book, 0, 1, 4)])
  expect(valueAt(book, 0, 0)).toBe(4)
})

test('should follow a chain longer than any stack', () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => [row === 0 ? 1 : `=A${row}+1`])
  const book: Book = { sheets: [sheetOf('S', rows)], tables: [], names: [] }
  recalculate(book, 1)
  expect(valueAt(book, 19_999, 0)).toBe(20_000)
})

test('should follow names, also those that lead to each other without end', () => {
  const book: Book = {
    sheets: [sheetOf('S', [[2, '=Total*2', '=Ping']])],
    tables: [],
    names: [
      { name: 'Total', formula: 'Base+1' },
      { name: 'Base', formula: 'S!$A$1' },
      { name: 'Ping', formula: 'Pong+Pong' },
      { name: 'Pong', formula: 'Ping+Ping' },
    ],
  }
  const calculation = new Calculation(book, 1)
  calculation.recalculate()
  expect(valueAt(book, 0, 1)).toBe(6)
  expect(valueAt(book, 0, 2)).toEqual({ error: 'unsupported' })
  expect(calculation.recalculate([edit(book, 0, 0, 5)])).toEqual([at(0, 1)])
  expect(valueAt(book, 0, 1)).toBe(12)
})

test('should leave out hidden rows where a function says so', () => {
  const sheet = {
    ...sheetOf('S', [[1], [2], [4], ['=SUBTOTAL(109,A1:A3)', '=SUBTOTAL(9,A1:A3)']]),
    hiddenRows: new Set([1]),
  }
  const book: Book = { sheets: [sheet], tables: [], names: [] }
  recalculate(book, 1)
  expect(valueAt(book, 3, 0)).toBe(5)
  expect(valueAt(book, 3, 1)).toEqual({ error: 'unsupported' })
})

test('should leave other totals out of a total', () => {
  const rows = [
    [1],
    [2],
    ['=SUBTOTAL(9,A1:A2)'],
    [4],
    ['=SUBTOTAL(9,A1:A4)', '=AGGREGATE(9,4,A1:A4)', '=AGGREGATE(9,0,A1:A4)'],
  ]
  const book: Book = { sheets: [sheetOf('S', rows)], tables: [], names: [] }
  recalculate(book, 1)
  expect(valueAt(book, 4, 0)).toBe(7)
  expect(valueAt(book, 4, 1)).toBe(10)
  expect(valueAt(book, 4, 2)).toBe(7)
})

/** Formulas over a small grid, in which some make cycles. */
const references = fc.tuple(fc.nat(3), fc.nat(5)).map(([c, r]) => `${'ABCD'.charAt(c)}${r + 1}`)
const formulas = fc.oneof(
  fc.tuple(references, references).map(([a, b]) => `=${a}+${b}`),
  fc.tuple(references, references).map(([a, b]) => `=SUM(${a}:${b})`),
  fc.tuple(references, references, references).map(([a, b, c]) => `=IF(${a}>2,${b},${c})`),
  fc.tuple(references, references).map(([a, b]) => `=COUNTIF(${a}:${b},">1")`),
)
const cells = fc.oneof(fc.nat(5), fc.nat(5), fc.constant(null), formulas)
const grids = fc.array(fc.array(cells, { minLength: 4, maxLength: 4 }), { minLength: 6, maxLength: 6 })

test('should come to the same values after changes as from the beginning', () => {
  fc.assert(
    fc.property(grids, fc.array(fc.tuple(fc.nat(5), fc.nat(3), cells), { maxLength: 5 }), (rows, edits) => {
      const live: Book = { sheets: [sheetOf('S', rows)], tables: [], names: [] }
      const calculation = new Calculation(live, 1)
      calculation.recalculate()
      const changed = rows.map((row) => [...row])
      for (const [row, column, value] of edits) {
        calculation.recalculate([edit(live, row, column, value)])
        changed[row]?.splice(column, 1, value)
      }
      const fresh: Book = { sheets: [sheetOf('S', changed)], tables: [], names: [] }
      recalculate(fresh, 1)
      for (const [row, values] of changed.entries()) {
        for (const column of values.keys()) {
          expect(valueAt(live, row, column) ?? null).toEqual(valueAt(fresh, row, column) ?? null)
        }
      }
    }),
    { numRuns: 300 },
  )
})
