import fc from 'fast-check'
import type { Cell, CellValue } from '../../../src/tracker/cell'
import type { MemoryBook, MemoryColumn, MemoryTable } from '../../../src/workbook/memory/book'
import { filtered, reordered, shown, withHidden, withoutFilterOf, withoutRows } from './hiding'
import { TABLES, type TestTable } from './world'

/** Something a user does to a table; numbers are taken modulo what there is. */
export type Deed =
  | { readonly deed: 'type'; readonly row: number; readonly column: number; readonly value: CellValue }
  | { readonly deed: 'formula'; readonly row: number; readonly column: number; readonly value: CellValue }
  | { readonly deed: 'delete-row' | 'copy-row'; readonly row: number }
  | { readonly deed: 'add-row'; readonly value: CellValue }
  | { readonly deed: 'reverse' }
  | { readonly deed: 'sort'; readonly column: number }
  | {
      readonly deed: 'add-column'
      readonly at: number
      readonly value: CellValue
      readonly calculated: boolean
    }
  | { readonly deed: 'rename-column'; readonly column: number; readonly name: string }
  | { readonly deed: 'move-column'; readonly from: number; readonly to: number }
  | { readonly deed: 'retype-column'; readonly column: number; readonly value: CellValue }
  | { readonly deed: 'rewrite-column' | 'delete-column'; readonly column: number }
  | { readonly deed: 'rename-table' | 'show-rows' }
  | { readonly deed: 'filter'; readonly row: number; readonly column: number }
  | { readonly deed: 'hide-row'; readonly row: number }

const index = fc.nat(50)
const typed = fc.constantFrom<CellValue>('mine', 'a', 'b', 1, 2, 99, null, true)
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ deed: fc.constant('type' as const), row: index, column: index, value: typed }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ deed: fc.constant('formula' as const), row: index, column: index, value: typed }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ deed: fc.constantFrom('delete-row' as const, 'copy-row' as const), row: index }),
  },
  { weight: 1, arbitrary: fc.record({ deed: fc.constant('add-row' as const), value: typed }) },
  { weight: 1, arbitrary: fc.constant({ deed: 'reverse' as const }) },
  { weight: 1, arbitrary: fc.record({ deed: fc.constant('sort' as const), column: index }) },
  {
    weight: 1,
    arbitrary: fc.record({
      deed: fc.constant('add-column' as const),
      at: index,
      value: typed,
      calculated: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      deed: fc.constant('rename-column' as const),
      column: index,
      name: fc.constantFrom('My name', '목표', '__proto__', 'Key 2'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ deed: fc.constant('move-column' as const), from: index, to: index }) },
  {
    weight: 1,
    arbitrary: fc.record({ deed: fc.constantFrom('rename-table' as const, 'show-rows' as const) }),
  },
  { weight: 2, arbitrary: fc.record({ deed: fc.constant('filter' as const), row: index, column: index }) },
  { weight: 1, arbitrary: fc.record({ deed: fc.constant('hide-row' as const), row: index }) },
  {
    weight: 1,
    arbitrary: fc.record({ deed: fc.constant('retype-column' as const), column: index, value: typed }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      deed: fc.constantFrom('rewrite-column' as const, 'delete-column' as const),
      column: index,
    }),
  },
)

/** What a user did between two refreshes: to each table, to the sheets of some, and which they deleted. */
export interface Deeds extends Readonly<Record<TestTable, readonly Deed[]>> {
  readonly renamedSheets: readonly TestTable[]
  readonly deleted: TestTable | null
}

/** Deeds of every kind; none changes a key, which the header's note asks for. */
export const deeds: fc.Arbitrary<Deeds> = fc.record({
  AnalystViews: fc.array(deed, { maxLength: 6 }),
  Fleets: fc.array(deed, { maxLength: 4 }),
  renamedSheets: fc.subarray([...TABLES]),
  deleted: fc.option(fc.constantFrom(...TABLES), { freq: 12 }),
})

/** The book after the user's deeds. */
export function afterDeeds(book: MemoryBook, done: Deeds): MemoryBook {
  const idOf = ({ name }: MemoryTable): TestTable | undefined => TABLES.find((each) => each === name)
  const renamed = new Set<string>(
    book.tables.flatMap((table) =>
      done.renamedSheets.some((id) => id === idOf(table)) ? [table.sheet] : [],
    ),
  )
  const called = (sheet: string): string => (renamed.has(sheet) ? `${sheet} of mine` : sheet)
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      layout: { ...sheet.layout, name: called(sheet.layout.name) },
    })),
    tables: book.tables.flatMap((table) => {
      const id = idOf(table)
      if (id === undefined) return [table]
      return id === done.deleted ? [] : [{ ...done[id].reduce(act, table), sheet: called(table.sheet) }]
    }),
  }
}

function act(table: MemoryTable, what: Deed): MemoryTable {
  const { rows, columns } = table
  switch (what.deed) {
    case 'type':
      return withCell(table, what.row, what.column, { value: what.value })
    case 'formula':
      return withCell(table, what.row, what.column, { formula: 'A1&""', value: what.value })
    case 'delete-row':
      return withoutRows(table, (_row, at) => at === what.row % Math.max(rows.length, 1))
    case 'copy-row':
      return { ...table, rows: [...rows, ...rows.slice(what.row % Math.max(rows.length, 1)).slice(0, 1)] }
    case 'add-row':
      return {
        ...table,
        rows: [...rows, columns.map(({ layout }) => ({ value: layout?.id === 'key' ? null : what.value }))],
      }
    case 'reverse':
      return reordered(table, (list) => [...list].reverse())
    case 'sort':
      return reordered(table, (list) => [...list].sort((a, b) => order(a, b, what.column % columns.length)))
    case 'add-column':
      return withColumn(table, what.at, { value: what.value }, what.calculated)
    case 'rename-column':
      return renamed(table, what.column % columns.length, what.name)
    case 'move-column':
      return moved(table, what.from % columns.length, what.to % columns.length)
    case 'retype-column':
      return withWhole(table, what.column % columns.length, null, { value: what.value })
    case 'rewrite-column':
      return withWhole(table, what.column % columns.length, '2+2', { formula: '2+2', value: 4 })
    case 'delete-column':
      return withoutColumn(withoutFilterOf(table, what.column % columns.length), what.column % columns.length)
    case 'rename-table':
      return { ...table, name: `My_${table.name.replace(/^My_/, '')}` }
    case 'filter':
      return filtered(table, what.row, what.column % columns.length)
    case 'hide-row':
      return withHidden(table, what.row)
    case 'show-rows':
      return shown(table)
  }
}

const order = (a: readonly Cell[], b: readonly Cell[], column: number): number => {
  const [first, second] = [String(a[column]?.value), String(b[column]?.value)]
  return first < second ? -1 : first > second ? 1 : 0
}

function withCell(table: MemoryTable, row: number, column: number, cell: Cell): MemoryTable {
  const at = column % table.columns.length
  if (table.rows.length === 0 || table.columns[at]?.layout?.id === 'key') return table
  const index = row % table.rows.length
  return {
    ...table,
    rows: table.rows.map((cells, i) =>
      i === index ? cells.map((each, j) => (j === at ? cell : each)) : cells,
    ),
  }
}

function withColumn(table: MemoryTable, at: number, cell: Cell, calculated: boolean): MemoryTable {
  const id = String(table.columns.reduce((most, column) => Math.max(most, Number(column.id)), 0) + 1)
  const column: MemoryColumn = { id, header: `Own ${id}`, layout: null, formula: calculated ? '1+1' : null }
  const place = at % (table.columns.length + 1)
  const filled = calculated ? { formula: '1+1', value: 2 } : cell
  return {
    ...table,
    columns: table.columns.toSpliced(place, 0, column),
    rows: table.rows.map((cells) => cells.toSpliced(place, 0, filled)),
  }
}

const isKey = ({ columns }: MemoryTable, at: number): boolean => columns[at]?.layout?.id === 'key'

/** A column rewritten in all of its rows, and for those to come. */
const withWhole = (table: MemoryTable, at: number, formula: string | null, cell: Cell): MemoryTable =>
  isKey(table, at)
    ? table
    : {
        ...table,
        columns: table.columns.map((column, i) => (i === at ? { ...column, formula } : column)),
        rows: table.rows.map((cells) => cells.with(at, cell)),
      }

const withoutColumn = (table: MemoryTable, at: number): MemoryTable =>
  isKey(table, at)
    ? table
    : {
        ...table,
        columns: table.columns.toSpliced(at, 1),
        rows: table.rows.map((cells) => cells.toSpliced(at, 1)),
      }

function renamed(table: MemoryTable, at: number, name: string): MemoryTable {
  if (table.columns.some(({ header }) => header === name)) return table
  return {
    ...table,
    columns: table.columns.map((column, i) => (i === at ? { ...column, header: name } : column)),
  }
}

const moved = (table: MemoryTable, from: number, to: number): MemoryTable => {
  const shift = <T>(list: readonly T[]): readonly T[] => {
    const taken = list.slice(from, from + 1)
    return list.toSpliced(from, 1).toSpliced(to, 0, ...taken)
  }
  return { ...table, columns: shift(table.columns), rows: table.rows.map(shift) }
}
