import { filledDown } from '../../src/standalone/fill-down'
import { editsOf } from '../../src/standalone/block-edits'
import { sheetGrid } from '../../src/standalone/sheet-grid'
import { placeOf } from '../../src/workbook/memory/book'
import { allFrom } from '../../src/standalone/select-all'
import type { CellBlock } from '../../src/standalone/cell-block'
import type { DeskWorkbook } from '../../src/standalone/desk-workbook'
import { contentOf, valueOf, view } from '../workbook/xlsx/tracker-file'
import { gridOf, onDesk, put, settled } from './on-desk'

const CONTENT = contentOf({
  AnalystViews: [view('one', 'UBS', 197), view('two', 'Citi', 400), view('three', 'Barclays', 310)],
})
const SHEET = 'Analyst Views'

/** The block of some columns of a table, by header, and of some of its rows. */
function blockIn(
  desk: DeskWorkbook,
  table: string,
  headers: readonly [string, string],
  rows: readonly [number, number],
) {
  const found = desk.book().tables.find(({ name }) => name === table)
  if (found === undefined) throw new Error(`no ${table}`)
  const [left, right] = headers.map((name) => found.columns.findIndex(({ header }) => header === name))
  const [top, bottom] = rows.map((at) => found.row + 1 + at)
  return { top, bottom, left: found.column + (left ?? -1), right: found.column + (right ?? -1) } as CellBlock
}

const valuesIn = (desk: DeskWorkbook, sheet: string, { top, bottom, left, right }: CellBlock) =>
  Array.from({ length: bottom - top + 1 }, (_row, down) =>
    Array.from(
      { length: right - left + 1 },
      (_column, at) => gridOf(desk, sheet).cell(top + down, left + at)?.value ?? null,
    ),
  )

async function fill(desk: DeskWorkbook, sheet: string, block: CellBlock): Promise<number> {
  const { edits, refused } = filledDown(gridOf(desk, sheet), block)
  if (edits.length > 0) valueOf(await desk.edit(edits))
  await settled(desk)
  return refused.length
}

describe.each(['file', 'page'] as const)('filling down, as a %s', (as) => {
  test('should fill a block with the values of its first row as one step', async () => {
    const { desk } = await onDesk(CONTENT, as)
    const block = blockIn(desk, 'AnalystViews', ['Institution', 'Target'], [0, 2])
    const before = valuesIn(desk, SHEET, block)
    expect(await fill(desk, SHEET, block)).toBe(0)
    const after = valuesIn(desk, SHEET, block)
    expect(after).toEqual([before[0], before[0], before[0]])
    expect(before[1]).not.toEqual(before[0])
    desk.undoEdit()
    await settled(desk)
    expect(valuesIn(desk, SHEET, block)).toEqual(before)
  })

  test('should fill one row with what stands above it, and nothing from outside a table', async () => {
    const { desk } = await onDesk(CONTENT, as)
    const row = blockIn(desk, 'AnalystViews', ['Target', 'Target'], [1, 1])
    await fill(desk, SHEET, row)
    expect(valuesIn(desk, SHEET, row)).toEqual([[197]])
    expect(filledDown(gridOf(desk, SHEET), { top: 0, bottom: 0, left: 0, right: 3 }).edits).toEqual([])
  })

  test('should leave formulas to their column, and go on below a table', async () => {
    const { desk } = await onDesk(CONTENT, as)
    await put(desk, 'Assumptions', at(blockIn(desk, 'FxRates', ['Currency', 'Currency'], [0, 0])), [
      ['EUR', 'USD'],
    ])
    const rows = (): number => desk.book().tables.find(({ name }) => name === 'FxRates')?.rows.length ?? 0
    const count = rows()
    expect(
      await fill(
        desk,
        'Assumptions',
        blockIn(desk, 'FxRates', ['Currency', 'Currency'], [count - 1, count + 1]),
      ),
    ).toBe(0)
    expect(rows()).toBe(count + 2)
    const computed = blockIn(desk, 'AnalystViews', ['Institution', 'Check'], [0, 2])
    const upside = blockIn(desk, 'AnalystViews', ['Upside now', 'Check'], [0, 2])
    const formulas = () =>
      valuesIn(desk, SHEET, upside).map(
        (_row, down) => gridOf(desk, SHEET).cell(upside.top + down, upside.left)?.formula,
      )
    const before = formulas()
    expect(await fill(desk, SHEET, computed)).toBe(0)
    expect(formulas()).toEqual(before)
    expect(before.every((each) => typeof each === 'string')).toBe(true)
  })
})

const at = ({ top, left }: CellBlock) => [top, left] as const

test('should tell of values typed over formulas, which it leaves as they are', async () => {
  const { desk } = await onDesk(CONTENT, 'page')
  const block = blockIn(desk, 'AnalystViews', ['Upside now', 'Upside now'], [0, 2])
  const book = desk.book()
  const typed = book.tables.map((table) =>
    table.name !== 'AnalystViews'
      ? table
      : {
          ...table,
          rows: table.rows.map((cells, row) =>
            cells.map((cell, column) =>
              row === 1 && table.column + column === block.left ? { value: 0.5 } : cell,
            ),
          ),
        },
  )
  const grid = sheetGrid({ ...book, tables: typed }, SHEET)
  if (grid === null) throw new Error(`no ${SHEET}`)
  const { edits, refused } = filledDown(grid, block)
  expect(edits).toEqual([])
  expect(refused.map((cell) => cell?.value)).toEqual([0.5])
})

test('should grow a table down to what stands below it and no further', async () => {
  const { desk } = await onDesk(CONTENT, 'page')
  const first = blockIn(desk, 'FxRates', ['Currency', 'Currency'], [0, 0])
  const book = desk.book()
  const sheets = book.sheets.map((sheet) =>
    sheet.layout.name === 'Assumptions'
      ? {
          ...sheet,
          cells: new Map([
            ...sheet.cells,
            [placeOf(first.top + 2, first.left), { value: 'mine', look: 'text' as const }],
          ]),
        }
      : sheet,
  )
  const grid = sheetGrid({ ...book, sheets }, 'Assumptions')
  if (grid === null) throw new Error('no Assumptions')
  const block = ['EUR', 'JPY', 'GBP', 'CHF'].map((typed) => [{ typed }])
  const { edits, refused } = editsOf(grid, { row: first.top, column: first.left }, block)
  const values = edits.map(({ row, value }) => [row - first.top, value])
  // The third meets what stands there; the fourth, below it, has no table to go to.
  expect(values).toEqual([
    [0, 'EUR'],
    [1, 'JPY'],
  ])
  expect(refused.map((cell) => cell?.value)).toEqual(['mine', undefined])
})

test('should select the body of a table first, then the sheet', async () => {
  const { desk } = await onDesk(CONTENT, 'page')
  const grid = gridOf(desk, SHEET)
  const { columns } = desk.book().tables.find(({ name }) => name === 'AnalystViews') ?? { columns: [] }
  const [first, last] = [columns[0]?.header ?? '', columns.at(-1)?.header ?? '']
  const body = blockIn(desk, 'AnalystViews', [first, last], [0, 2])
  const inside = { row: body.top + 1, column: body.left + 2 }
  const one = { top: inside.row, bottom: inside.row, left: inside.column, right: inside.column }
  const sheet = { top: 0, left: 0, bottom: grid.rows - 1, right: grid.columns - 1 }
  expect(allFrom(grid, inside, one)).toEqual(body)
  expect(allFrom(grid, inside, body)).toEqual(sheet)
  expect(allFrom(grid, { row: 0, column: 0 }, { top: 0, bottom: 0, left: 0, right: 0 })).toEqual(sheet)
})
