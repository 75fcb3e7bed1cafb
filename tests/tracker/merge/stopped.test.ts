import { sameValue } from '../../../src/tracker/merge/same-value'
import type { Cell } from '../../../src/tracker/cell'
import { EMPTY_BOOK, placeOf, type MemoryBook } from '../../../src/workbook/memory/book'
import { attempt, onceAt } from './faults'
import { tableOf } from '../../../src/tracker/catalogue'
import { FORMATS } from '../../../src/tracker/formats'
import type { TrackerRow } from '../../../src/tracker/row'
import { mergeCell } from '../../../src/tracker/merge/merge-cell'
import { LIST, merge } from './sides'
import { planNewTracker } from '../../../src/tracker/new-plan'
import type { Step } from '../../../src/tracker/plan'
import { resumeTracker } from '../../../src/tracker/merge/resume'
import { SETTINGS } from './world'
import { trackerContent, type TrackerContent } from '../../../src/tracker/content'
import { snapshotOf } from '../../../src/workbook/memory/snapshot'
import { article, morgan, ubs } from './desk'

const content = (...articles: Parameters<typeof trackerContent>[0]): TrackerContent =>
  trackerContent(articles, { language: SETTINGS.language, words: () => 'a finding' })

const ONE = content(ubs(197, '2024-07-13'))
const TWO = content(ubs(197, '2024-07-13'), morgan())
const WITH_FLEET = content(
  ubs(197, '2024-07-13'),
  article('Tesla was running 35,000 H100 chips in April.', '2024-08-31'),
)

const withRows = (
  book: MemoryBook,
  name: string,
  change: (row: readonly Cell[], index: number) => readonly Cell[],
): MemoryBook => ({
  ...book,
  tables: book.tables.map((table) =>
    table.name === name ? { ...table, rows: table.rows.map(change) } : table,
  ),
})

const bare = (row: readonly Cell[]): readonly Cell[] =>
  row.map((cell) => ('formula' in cell ? { value: null } : cell))

const formulas = (book: MemoryBook, name: string): readonly number[] =>
  book.tables
    .find((table) => table.name === name)
    ?.rows.map((row) => row.filter((cell) => 'formula' in cell).length) ?? []

test('a row that a stopped refresh wrote without its formulas gets them', async () => {
  const first = await attempt(EMPTY_BOOK, ONE)
  const whole = await attempt(first.book, TWO)
  const stopped = {
    ...withRows(whole.book, 'AnalystViews', (row, index) => (index === 1 ? bare(row) : row)),
    state: first.book.state,
  }
  expect(formulas(stopped, 'AnalystViews')[1]).toBe(0)
  const done = await attempt(stopped, TWO)
  expect(formulas(done.book, 'AnalystViews')).toEqual(formulas(whole.book, 'AnalystViews'))
  expect((await attempt(done.book, TWO)).book).toBe(done.book)
})

test('such a row gets them too where its blank cells are empty texts, in cells that take formulas', async () => {
  const first = await attempt(EMPTY_BOOK, ONE)
  const whole = await attempt(first.book, TWO)
  const blank = (row: readonly Cell[]) =>
    bare(row).map((cell) => (cell.value === null ? { value: '' } : cell))
  const stopped = {
    ...withRows(whole.book, 'AnalystViews', (row, index) => (index === 1 ? blank(row) : row)),
    state: first.book.state,
  }
  const done = await attempt(stopped, TWO)
  expect(formulas(done.book, 'AnalystViews')).toEqual(formulas(whole.book, 'AnalystViews'))
  const views = tableOf('AnalystViews').columns
  const texts = views.flatMap(({ format, formula }, at) =>
    format === 'text' && formula !== undefined ? [at] : [],
  )
  expect(texts).not.toEqual([])
  const row = done.book.tables.find(({ name }) => name === 'AnalystViews')?.rows[1]
  for (const at of texts) expect(row?.[at]).toMatchObject({ format: 'General' })
  const others = views.flatMap(({ format, formula }, at) =>
    formula === undefined || FORMATS[format] === '@' ? [] : [at],
  )
  for (const at of others) expect(row?.[at]).not.toHaveProperty('format')
})

test('what the user has put into such a row since stays, and a formula of theirs for the column is the one it gets', async () => {
  const first = await attempt(EMPTY_BOOK, ONE)
  const whole = await attempt(first.book, TWO)
  const views = whole.book.tables.find(({ name }) => name === 'AnalystViews')
  const computed = views?.columns.flatMap(({ formula }, at) => (formula === null ? [] : [at])) ?? []
  const [typed = -1, own = -1, rewritten = -1] = computed
  const stopped = {
    ...withRows(whole.book, 'AnalystViews', (row, index) =>
      index === 1 ? bare(row).with(typed, { value: 'mine' }).with(own, { formula: '1+1', value: null }) : row,
    ),
    state: first.book.state,
  }
  const tables = stopped.tables.map((table) =>
    table.name === 'AnalystViews'
      ? {
          ...table,
          columns: table.columns.map((column, at) =>
            at === rewritten ? { ...column, formula: '2+2' } : column,
          ),
        }
      : table,
  )
  const done = await attempt({ ...stopped, tables }, TWO)
  const row = done.book.tables.find(({ name }) => name === 'AnalystViews')?.rows[1]
  expect([row?.[typed], row?.[own]]).toEqual([{ value: 'mine' }, { formula: '1+1', value: null }])
  expect(row?.[rewritten]).toMatchObject({ formula: '2+2' })
})

test('a column that the user typed over as a whole stays blank in a row that a stopped refresh wrote', async () => {
  const first = await attempt(EMPTY_BOOK, ONE)
  const at = tableOf('AnalystViews').columns.findIndex(({ id }) => id === 'upside_now')
  const typed: MemoryBook = {
    ...first.book,
    tables: first.book.tables.map((table) =>
      table.name === 'AnalystViews'
        ? {
            ...table,
            columns: table.columns.map((column, i) => (i === at ? { ...column, formula: null } : column)),
            rows: table.rows.map((row) => row.with(at, { value: 0.1 })),
          }
        : table,
    ),
  }
  const whole = await attempt(typed, TWO)
  const done = await attempt({ ...whole.book, state: typed.state }, TWO)
  const cells = done.book.tables.find(({ name }) => name === 'AnalystViews')?.rows.map((row) => row[at])
  expect(cells).toEqual([{ value: 0.1 }, { value: null }])
})

test('a formula that the user cleared in a row that is known is not written again', async () => {
  const first = await attempt(EMPTY_BOOK, ONE)
  const cleared = withRows(first.book, 'AnalystViews', bare)
  expect((await attempt(cleared, ONE)).book).toBe(cleared)
})

test('tables that a first writing left without formulas get them; an empty one stays empty', async () => {
  const whole = await attempt(EMPTY_BOOK, ONE)
  const stopped = await attempt(EMPTY_BOOK, ONE, onceAt(whole.operations - 2))
  const blank = {
    ...stopped.book,
    tables: stopped.book.tables.map((table) => ({
      ...table,
      rows: (table.rows.length === 0 ? [table.columns.map((): Cell => ({ value: null }))] : table.rows).map(
        bare,
      ),
    })),
  }
  const done = await attempt(blank, ONE)
  expect(formulas(done.book, 'AnalystViews')).toEqual(formulas(whole.book, 'AnalystViews'))
  expect(snapshotOf(done.book).tables.find(({ name }) => name === 'Fleets')?.rows).toEqual([])
  const more = await attempt(done.book, WITH_FLEET)
  expect(formulas(more.book, 'Fleets')).toEqual(
    formulas((await attempt(whole.book, WITH_FLEET)).book, 'Fleets'),
  )
})

test('a setting typed between a stopped first writing and the next attempt stays', async () => {
  const whole = await attempt(EMPTY_BOOK, ONE)
  const stopped = await attempt(EMPTY_BOOK, ONE, onceAt(whole.operations - 2))
  const [, column = 'A', row = '1'] =
    /\$([A-Z])\$(\d+)$/.exec(stopped.book.names.find(({ name }) => name === 'StaleDays')?.refersTo ?? '') ??
    []
  const place = placeOf(Number(row) - 1, column.charCodeAt(0) - 65)
  const valueIn = (book: MemoryBook) =>
    book.sheets.find(({ layout }) => layout.name === 'Assumptions')?.cells.get(place)?.value
  const typed: MemoryBook = {
    ...stopped.book,
    sheets: stopped.book.sheets.map((sheet) => {
      const cell = sheet.cells.get(place)
      if (sheet.layout.name !== 'Assumptions' || cell === undefined) return sheet
      return { ...sheet, cells: new Map(sheet.cells).set(place, { ...cell, value: 30 }) }
    }),
  }
  expect(valueIn(whole.book)).toBe(90)
  expect(valueIn((await attempt(typed, ONE)).book)).toBe(30)
})

test('rows that no article gave, such as chips, are not gone when the articles are', async () => {
  const { book } = await attempt(EMPTY_BOOK, ONE)
  const merged = merge(book, { ...ONE, tables: new Map() }).merged
  expect(merged.get('Chips')?.gone).toEqual([])
  expect(merged.get('AnalystViews')?.gone).toHaveLength(1)
})

test('an input that we propose follows a new proposal, and what was written stays known where there is none', async () => {
  const { book } = await attempt(EMPTY_BOOK, ONE)
  const [first, ...others] = ONE.tables.get('Chips') ?? []
  const input = tableOf('Chips').columns.find(
    ({ id, kind }) => kind === 'input' && typeof first?.cells[id] === 'number',
  )
  if (first === undefined || input === undefined) throw new Error('no input')
  const chips = (cells: TrackerRow['cells']): TrackerContent => ({
    ...ONE,
    tables: new Map(ONE.tables).set('Chips', [{ ...first, cells }, ...others]),
  })
  const proposed = merge(book, chips({ ...first.cells, [input.id]: 12_345 })).merged.get('Chips')
  expect(proposed?.updated).toEqual([first.key])
  expect(proposed?.writes.map(({ cell }) => cell.value)).toEqual([12_345])
  const { [input.id]: _none, ...fewer } = first.cells
  const none = merge(book, chips(fewer)).merged.get('Chips')
  expect(none?.writes).toEqual([])
  expect(new Map(none?.rows).get(first.key)?.cells[input.id]).toBe(first.cells[input.id])
})

test('a formula of the user that gives what the articles say now is a conflict, for it may say something else tomorrow', () => {
  const mine = { value: 200, formula: 'A1*2' }
  const sides = { base: 197, mine, theirs: 200, choice: null, take: null }
  expect(mergeCell(sides)).toBe('conflict')
  expect(mergeCell({ ...sides, theirs: 197 })).toBe('keep')
  expect(mergeCell({ ...sides, mine: { value: 200, formula: null } })).toBe('same')
})

test('numbers are the same to the fifteenth digit, a blank is an empty text, a number no text', () => {
  expect(sameValue(0.1 + 0.2, 0.3)).toBe(true)
  expect(sameValue(197, 197.000001)).toBe(false)
  expect([sameValue(1e14, 1e14 + 1), sameValue(9e14, 9e14 + 1), sameValue(9e15, 9e15 + 1)]).toEqual([
    false,
    false,
    true,
  ])
  expect([sameValue(null, ''), sameValue('197', 197), sameValue(0, null)]).toEqual([true, false, false])
})

test('a first writing that stopped beside tables of its names is gone on with in its own, not in those', async () => {
  const blank = await attempt(EMPTY_BOOK, ONE)
  const [of] = blank.book.tables.filter(({ name }) => name === 'AnalystViews')
  if (of === undefined) throw new Error('no table')
  const users: MemoryBook = {
    ...EMPTY_BOOK,
    sheets: blank.book.sheets
      .slice(0, 1)
      .map((sheet) => ({ ...sheet, layout: { ...sheet.layout, name: 'Mine' } })),
    tables: [{ ...of, sheet: 'Mine', rows: of.rows.map((row) => row.map(() => ({ value: 'my own' }))) }],
  }
  const whole = await attempt(users, ONE)
  for (let at = 1; at < whole.operations; at++) {
    const stopped = await attempt(users, ONE, onceAt(at))
    const done = await attempt(stopped.book, ONE)
    expect(done.book.tables).toEqual(whole.book.tables)
  }
})

test('an edit made between a stopped first writing and the next attempt is a conflict until it is settled', async () => {
  const whole = await attempt(EMPTY_BOOK, ONE)
  const stopped = await attempt(EMPTY_BOOK, ONE, onceAt(whole.operations - 2))
  const at = tableOf('AnalystViews').columns.findIndex(({ id }) => id === 'target')
  const typed = withRows(stopped.book, 'AnalystViews', (row) => row.with(at, { value: 150 }))
  const done = await attempt(typed, ONE)
  expect(done.book.tables.find(({ name }) => name === 'AnalystViews')?.rows[0]?.[at]).toEqual({ value: 150 })
  expect(merge(done.book, ONE).conflicts).toMatchObject([{ column: 'target', mine: 150, theirs: 197 }])
})

test('where tables are there already, blocks are written again without their values but with their formulas', async () => {
  const whole = await attempt(EMPTY_BOOK, ONE)
  const stopped = await attempt(EMPTY_BOOK, ONE, onceAt(whole.operations - 2))
  const blocks = (steps: readonly Step[]) =>
    steps.flatMap((step) => (step.do === 'write-block' ? step.block.cells.flat() : []))
  const formulasIn = (steps: readonly Step[]): number =>
    blocks(steps).filter((cell) => cell !== null && 'formula' in cell).length
  const { state } = stopped.book
  if (state === null) throw new Error('nothing was begun')
  const { steps } = resumeTracker(snapshotOf(stopped.book), state, ONE, LIST).plan
  expect(formulasIn(steps)).toBe(formulasIn(planNewTracker(ONE, SETTINGS, snapshotOf(EMPTY_BOOK)).steps))
  expect(blocks(steps).some((cell) => cell !== null && !('formula' in cell))).toBe(false)
})

test('nothing is remembered of a new row’s cells in a column that the user deleted, stopped or not', async () => {
  const first = await attempt(EMPTY_BOOK, ONE)
  const without: MemoryBook = {
    ...first.book,
    tables: first.book.tables.map((table) => {
      const at = table.columns.findIndex(({ layout }) => layout?.id === 'target')
      if (table.name !== 'AnalystViews') return table
      const rows = table.rows.map((row) => row.toSpliced(at, 1))
      return { ...table, columns: table.columns.toSpliced(at, 1), rows }
    }),
  }
  const whole = await attempt(without, TWO)
  const stopped = { ...whole.book, state: without.state }
  const done = await attempt(stopped, TWO)
  const remembered = (book: MemoryBook) =>
    book.state?.tables
      .flatMap(([id, { rows }]) => (id === 'AnalystViews' ? rows : []))
      .map(([, { cells }]) => cells['target'] ?? null)
  expect(remembered(whole.book)).toContain(197)
  expect(remembered(whole.book)).toContain(null)
  expect(remembered(done.book)).toEqual(remembered(whole.book))
})
