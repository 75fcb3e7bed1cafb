import { tableOf } from '../../../src/tracker/catalogue'
import { mergeTracker } from '../../../src/tracker/merge/merge'
import { rememberedRows } from '../../../src/tracker/merge/remembered-rows'
import { whereabouts } from '../../../src/tracker/merge/workbook-names'
import { snapshotOf } from '../../../src/workbook/memory/snapshot'
import type { FoundTable } from '../../../src/tracker/snapshot'
import type { Choice, TrackerState } from '../../../src/tracker/state'
import { article, desk, morgan, MORGAN, ubs, UBS } from './desk'

const chosen = (choice: Partial<Choice>): Choice => ({
  table: 'AnalystViews',
  key: UBS,
  column: 'target',
  taken: 'mine',
  against: 190,
  ...choice,
})

/** A tracker in which the user typed 150 over a target of 197. */
async function typedOver() {
  const here = desk()
  await here.add([ubs(197, '2024-07-13'), morgan()])
  here.type('AnalystViews', UBS, 'target', { value: 150 })
  return { ...here, news: ubs(190, '2024-07-14', { words: 'A second paper.' }) }
}

test('of two choices about a cell the later one holds, whichever way it goes', async () => {
  for (const [first, second, target] of [
    ['mine', 'theirs', 190],
    ['theirs', 'mine', 150],
  ] as const) {
    const { add, cell, news } = await typedOver()
    await add([news], { choices: [chosen({ taken: first }), chosen({ taken: second })] })
    expect(cell('AnalystViews', UBS, 'target')).toBe(target)
  }
})

test('a choice made now goes before one that is remembered', async () => {
  const { add, cell, news, workbook } = await typedOver()
  await add([news], { choices: [chosen({})] })
  expect(workbook.book().state?.choices).toEqual([chosen({})])
  await add([], { choices: [chosen({ taken: 'theirs' })] })
  expect(cell('AnalystViews', UBS, 'target')).toBe(190)
  expect(workbook.book().state?.choices).toEqual([])
})

test('a choice is of one table, one row and one column', async () => {
  for (const other of [{ table: 'Figures' }, { key: MORGAN }, { column: 'institution' }] as const) {
    const { add, news } = await typedOver()
    const { conflicts } = await add([news], { choices: [chosen({ ...other, taken: 'theirs' })] })
    expect(conflicts).toMatchObject([{ header: 'Target', mine: 150, theirs: 190 }])
  }
})

test('a choice for one’s own value is remembered while the row’s table is away', async () => {
  const { add, edit, news, table, workbook } = await typedOver()
  await add([news], { take: 'mine' })
  const views = table('AnalystViews')
  workbook.change((book) => ({ ...book, tables: book.tables.filter((each) => each !== views) }))
  await add([morgan('2024-08-29')])
  workbook.change((book) => ({ ...book, tables: [...book.tables, views] }))
  edit('AnalystViews', (found) => found)
  expect((await add([])).conflicts).toEqual([])
})

test('a conflict names the column as the user calls it', async () => {
  const { add, edit, news } = await typedOver()
  edit('AnalystViews', (found) => ({
    ...found,
    columns: found.columns.map((column) =>
      column.header === 'Target' ? { ...column, header: 'My target' } : column,
    ),
  }))
  expect((await add([news])).conflicts).toMatchObject([{ column: 'target', header: 'My target' }])
})

const renamedTarget = (table: FoundTable): FoundTable => ({
  ...table,
  headers: table.headers.map((header) => (header === 'Target' ? 'Goal' : header)),
})

test('tables and sheets are called what they are called in the workbook, those deleted what they were', async () => {
  const here = desk()
  await here.add([ubs(197, '2024-07-13')])
  const snapshot = snapshotOf(here.workbook.book())
  const state = snapshot.state as TrackerState
  const tables = snapshot.tables.flatMap((table) =>
    table.name === 'Fleets'
      ? []
      : [table.name === 'AnalystViews' ? { ...renamedTarget(table), name: 'Mine', sheet: 'Ours' } : table],
  )
  const given: TrackerState = {
    ...state,
    names: {
      ...state.names,
      sheets: state.names.sheets.map(([id, name]) => [
        id,
        id === 'state' || id === 'fleets' ? `${name} 2` : name,
      ]),
      tables: state.names.tables.map(([id, name]) => [id, id === 'Fleets' ? 'Fleets_2' : name]),
    },
  }
  const { names } = whereabouts({ ...snapshot, tables, state: given }, given)
  expect([names.sheets.views, names.sheets.fleets, names.sheets.state]).toEqual([
    'Ours',
    'GPU Fleets 2',
    '_tracker 2',
  ])
  expect([names.tables.get('AnalystViews'), names.tables.get('Fleets')]).toEqual(['Mine', 'Fleets_2'])
  const headers = names.headers.get('AnalystViews')
  expect([headers?.get('target'), headers?.get('institution')]).toEqual(['Goal', 'Institution'])
})

test('new rows have the formats of what the articles give, and no formula in a column typed over', async () => {
  const here = desk()
  await here.add([ubs(197, '2024-07-13')])
  const snapshot = snapshotOf(here.workbook.book())
  const state = snapshot.state as TrackerState
  const row = {
    key: 'k',
    cells: { key: 'k', target: 5 },
    formats: { target: '0.000' },
    citations: {},
    articles: ['a'],
  }
  const content = { articles: state.articles, tables: new Map([['AnalystViews', [row]] as const]) }
  const { plan } = mergeTracker(snapshot, state, content, { choices: [], take: null, restore: [] })
  const cells = plan.steps.flatMap((step) =>
    step.do === 'append-rows' && step.table === 'AnalystViews' ? step.rows.flat() : [],
  )
  expect(cells).toContainEqual({ value: 5, format: '0.000' })
})

test('a cell that is written again has the format of what the articles give now, and one without keeps its own', async () => {
  const here = desk()
  await here.add([ubs(197, '2024-07-13')])
  const snapshot = snapshotOf(here.workbook.book())
  const state = snapshot.state as TrackerState
  const cells = { key: UBS, target: 5, target_high: 6 }
  const row = { key: UBS, cells, formats: { target: '0.000' }, citations: {}, articles: ['a'] }
  const content = { articles: state.articles, tables: new Map([['AnalystViews', [row]] as const]) }
  const { merged } = mergeTracker(snapshot, state, content, { choices: [], take: null, restore: [] })
  const written = merged.get('AnalystViews')?.writes.map(({ cell }) => cell)
  expect(written).toContainEqual({ value: 5, format: '0.000' })
  expect(written).toContainEqual({ value: 6 })
})

test('a row is brought back in the table for which it was asked, though another has one of the same key', async () => {
  const here = desk()
  await here.add([ubs(197, '2024-07-13')])
  const snapshot = snapshotOf(here.workbook.book())
  const state = snapshot.state as TrackerState
  const row = { key: 'k', cells: { key: 'k' }, formats: {}, citations: {}, articles: ['a'] }
  const both = ['AnalystViews', 'Fleets'] as const
  const deleted: TrackerState = {
    ...state,
    tables: state.tables.map(([id, table]) => [id, { ...table, deleted: ['k'] }]),
  }
  const content = { articles: state.articles, tables: new Map(both.map((id) => [id, [row]])) }
  const restore = [['Fleets', 'k']] as const
  const { merged } = mergeTracker(snapshot, deleted, content, { choices: [], take: null, restore })
  expect(both.map((id) => merged.get(id)?.added.length)).toEqual([0, 1])
})

test('of a table that neither the workbook nor the state has nothing is remembered', async () => {
  const here = desk()
  await here.add([ubs(197, '2024-07-13')])
  const snapshot = snapshotOf(here.workbook.book())
  const state = snapshot.state as TrackerState
  const tables = snapshot.tables.filter(({ name }) => name !== 'Figures')
  const without: TrackerState = { ...state, tables: state.tables.filter(([id]) => id !== 'Figures') }
  const content = { articles: state.articles, tables: new Map() }
  const merged = mergeTracker({ ...snapshot, tables }, without, content, {
    choices: [],
    take: null,
    restore: [],
  })
  expect(merged.missing).toEqual(['Figures'])
  expect(merged.state.tables.map(([id]) => id)).toEqual(without.tables.map(([id]) => id))
})

test('a row counts as kept where the user changed a cell of it, and no other', async () => {
  const { add } = await typedOver()
  expect((await add([])).counts).toMatchObject({ kept: 1, updated: 0, conflicts: 0 })
})

test('a table whose file lost the formulas of its columns gets them in new rows, as the catalogue has them', async () => {
  const here = desk()
  await here.add([ubs(197, '2024-07-13')])
  const snapshot = snapshotOf(here.workbook.book())
  const state = snapshot.state as TrackerState
  const tables = snapshot.tables.map((table) => ({ ...table, formulas: table.formulas.map(() => null) }))
  const row = { key: 'k', cells: { key: 'k' }, formats: {}, citations: {}, articles: ['a'] }
  const content = { articles: state.articles, tables: new Map([['AnalystViews', [row]] as const]) }
  const added = ({ plan }: ReturnType<typeof mergeTracker>): number =>
    plan.steps
      .flatMap((step) => (step.do === 'append-rows' && step.table === 'AnalystViews' ? step.rows.flat() : []))
      .filter((cell) => cell !== null && 'formula' in cell).length
  const merged = (found: typeof snapshot) =>
    added(mergeTracker(found, state, content, { choices: [], take: null, restore: [] }))
  const computed = tableOf('AnalystViews').columns.filter(({ formula }) => formula !== undefined)
  expect(merged(snapshot)).toBe(computed.length)
  expect(merged({ ...snapshot, tables })).toBe(computed.length)
})

describe('where only quotes are kept', () => {
  const titled = { title: 'Views of the week', publisher: 'Daily' }

  test('no text is kept of an article that comes later, nor of one that is given again', async () => {
    const { add, workbook } = desk('quotes')
    await add([ubs(197, '2024-07-13')])
    await add([morgan()])
    await add([ubs(197, '2024-07-13')])
    expect(workbook.book().state?.articles.map(({ text }) => text)).toEqual([null, null])
  })

  test('the order in which articles come changes nothing', async () => {
    const articles = [ubs(197, '2024-07-13'), morgan(), ubs(205, '2024-07-20', { words: 'Later.' })]
    const states = [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ].map(async (order) => {
      const here = desk('quotes')
      for (const at of order) await here.add(articles.slice(at, at + 1))
      return here.workbook.book().state?.articles.map(({ id }) => id)
    })
    const [first, ...others] = await Promise.all(states)
    for (const other of others) expect(other).toEqual(first)
    expect(first).toHaveLength(3)
  })

  test('a row that its article, read again, told no more is not told by it when only its quotes are left', async () => {
    const { add, workbook } = desk('quotes')
    await add([ubs(197, '2024-07-13')])
    const { state } = workbook.book()
    if (state === null) throw new Error('no state')
    const told = (presence: 'present' | 'gone') => {
      const tables = state.tables.map(
        ([id, table]) =>
          [
            id,
            { ...table, rows: table.rows.map(([key, row]) => [key, { ...row, presence }] as const) },
          ] as const,
      )
      return rememberedRows({ ...state, tables }, [])
        .rows.get('AnalystViews')
        ?.map(({ key }) => key)
    }
    expect([told('present'), told('gone')]).toEqual([[UBS], []])
  })

  test('copies that came together count once later, too, and two papers twice', async () => {
    const story =
      'The note went out to clients on Friday and repeats that margins of the car business are under pressure.'
    const copies = desk('quotes')
    await copies.add([
      ubs(197, '2024-07-13', { words: story }),
      ubs(197, '2024-07-14', { words: `${story} Agencies.` }),
    ])
    await copies.add([morgan()])
    expect(copies.cell('AnalystViews', UBS, 'articles')).toBe(1)
    const papers = desk('quotes')
    await papers.add([
      ubs(197, '2024-07-13'),
      ubs(197, '2024-07-14', { words: 'Another paper asked the bank.' }),
    ])
    await papers.add([morgan()])
    expect(papers.cell('AnalystViews', UBS, 'articles')).toBe(2)
  })

  test('a fact that the correction of an article leaves out is marked beside articles that are not read again', async () => {
    const { add, cell } = desk('quotes')
    await add([ubs(179, '2024-07-13', titled), morgan()])
    const { counts } = await add([article('The bank has no view on Tesla.', '2024-07-13', titled)])
    expect([counts.gone, cell('AnalystViews', UBS, 'articles')]).toEqual([1, 0])
    expect(cell('AnalystViews', MORGAN, 'articles')).toBe(1)
  })

  test('a finding that names an article which is not read again stays as it was', async () => {
    const { add, workbook } = desk('quotes')
    const newer = ubs(197, '2024-07-15', { words: 'Later somebody looked it up.' })
    await add([ubs(179, '2024-07-13', { words: 'On its front page.' }), newer])
    const findings = () => new Map(workbook.book().state?.tables).get('Findings')?.rows
    const before = findings()
    expect(before?.length).toBeGreaterThan(0)
    await add([newer])
    expect(findings()).toEqual(before)
  })
})
