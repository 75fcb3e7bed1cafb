import { tableNow } from '../../../src/tracker/merge/table-now'
import type { FoundTable } from '../../../src/tracker/snapshot'

const cell = (value: string | number | null) => ({ value, formula: null })

const FOUND: FoundTable = {
  id: 't',
  name: 'ChartFleets',
  sheet: 'Summary',
  row: 40,
  column: 2,
  headers: ['Mine', 'Key', 'Fact'],
  columnIds: ['9', '1', '2'],
  rows: [
    [cell('own'), cell('slot-1'), cell('fact-1')],
    [cell(null), cell(null), { value: '', formula: '1+1' }],
  ],
  blank: 1,
  totals: false,
  formulas: [null, null, null],
}

const LOCATED = {
  found: FOUND,
  columns: new Map([
    ['key', 1],
    ['fact', 2],
  ]),
}

test('a table is drawn where it stands, its columns under their ids', () => {
  const { name, sheet, row, column, columns } = tableNow(LOCATED)
  expect([name, sheet, row, column]).toEqual(['ChartFleets', 'Summary', 40, 2])
  expect(columns.map(({ id }) => id)).toEqual(['own 0', 'key', 'fact'])
})

test('a cell that a plan writes takes the place of one, and new rows fill the blank ones first', () => {
  const writes = [{ row: 0, column: 1, cell: { value: 'slot-9' }, expected: 'slot-1' }]
  const rows = [
    [null, { value: 'slot-2' }, { value: 'fact-2' }],
    [null, { value: 'slot-3' }, { value: 'fact-3' }],
  ]
  expect(tableNow(LOCATED, { writes, rows }).rows.map((cells) => cells.map(({ value }) => value))).toEqual([
    ['own', 'slot-9', 'fact-1'],
    [null, 'slot-2', 'fact-2'],
    [null, 'slot-3', 'fact-3'],
  ])
  expect(tableNow(LOCATED, { writes: [], rows: rows.slice(0, 1) }).rows).toHaveLength(2)
  expect(tableNow(LOCATED).rows).toHaveLength(2)
})
