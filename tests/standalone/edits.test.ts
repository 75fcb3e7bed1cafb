import { openFileWorkbook } from '../../src/workbook/xlsx/file-workbook'
import { contentOf, row, valueOf, view } from '../workbook/xlsx/tracker-file'
import { createDeskWorkbook, type DeskWorkbook } from '../../src/standalone/desk-workbook'
import { openWorkbookFile } from '../../src/standalone/opened-workbook'
import { editsOf } from '../../src/standalone/block-edits'
import { gridOf, onDesk, put, settled, valueAt, workerHere } from './on-desk'

const CONTENT = contentOf({
  AnalystViews: [view('one', 'UBS', 197), view('two', 'Morgan Stanley', 400)].map((each) => ({
    ...each,
    // 28 August 2024.
    cells: { ...each.cells, date: 45_532 },
  })),
})

const DAYS = [6, 3] as const

/** The place of a table's cell by its header. */
function placeIn(desk: DeskWorkbook, table: string, header: string, at: number): readonly [number, number] {
  const found = desk.book().tables.find(({ name }) => name === table)
  const column = found?.columns.findIndex((each) => each.header === header) ?? -1
  if (found === undefined || column < 0) throw new Error(`no ${table}.${header}`)
  return [found.row + 1 + at, found.column + column]
}

const at = ([row, column]: readonly [number, number]) => ({ row, column })

/** What each cell of the workbook shows. */
const shown = (desk: DeskWorkbook): readonly unknown[] =>
  desk.book().sheets.map(({ layout: { name } }) => {
    const grid = gridOf(desk, name)
    return Array.from({ length: grid.rows }, (_row, at) =>
      Array.from({ length: grid.columns }, (_column, column) => grid.cell(at, column)?.value ?? null),
    )
  })

const savedOf = async (desk: DeskWorkbook) => {
  const file = valueOf(openFileWorkbook(valueOf(await desk.bytes())))
  return valueOf(await file.read())
}

describe.each(['file', 'page'] as const)('edits of a tracker on the page, as a %s', (as) => {
  test('should let formulas follow an assumption that stands in no table, and save both', async () => {
    const { desk } = await onDesk(CONTENT, as)
    expect(await put(desk, 'Assumptions', DAYS, [['30']])).toBe(0)
    expect(valueAt(desk, 'Assumptions', ...DAYS)).toBe(30)
    const price = placeIn(desk, 'Prices', 'Company', 0)
    await put(desk, 'Assumptions', price, [['Tesla', 'USD', '2024-08-28', '200']])
    const upside = placeIn(desk, 'AnalystViews', 'Upside now', 0)
    // 197 ÷ 200 − 1
    expect(valueAt(desk, 'Analyst Views', ...upside)).toBeCloseTo(-0.015, 12)
    // The first edit after rows were written is calculated with all of the workbook read anew.
    await put(desk, 'Assumptions', placeIn(desk, 'Prices', 'Price', 0), [['100']])
    expect(valueAt(desk, 'Analyst Views', ...upside)).toBeCloseTo(0.97, 12)
    await put(desk, 'Assumptions', placeIn(desk, 'Prices', 'Price', 0), [['200']])
    expect(valueAt(desk, 'Analyst Views', ...upside)).toBeCloseTo(-0.015, 12)
    const before = shown(desk)
    const saved = valueOf(openFileWorkbook(valueOf(await desk.bytes())))
    const snapshot = valueOf(await saved.read())
    const views = snapshot.tables.find(({ name }) => name === 'AnalystViews')
    expect(views?.rows[0]?.[upside[1]]?.value).toBeCloseTo(-0.015, 12)
    const again = createDeskWorkbook(
      valueOf(await openWorkbookFile(valueOf(await desk.bytes()), workerHere())),
    )
    expect(valueAt(again, 'Assumptions', ...DAYS)).toBe(30)
    // A save changes nothing of what is seen.
    expect(shown(desk)).toEqual(before)
  })

  test('should paste a block as one step, rows below a table too, and take it back and do it again as one', async () => {
    const { desk } = await onDesk(CONTENT, as)
    const before = shown(desk)
    const rows = (): number => desk.book().tables.find(({ name }) => name === 'FxRates')?.rows.length ?? 0
    const count = rows()
    const block = [
      ['EUR', 'USD', '2024-08-28', '1.11'],
      ['JPY', 'USD', '2024-08-28', '0.0069', 'mine'],
      ['GBP'],
    ]
    await put(desk, 'Assumptions', placeIn(desk, 'FxRates', 'Currency', count), block)
    expect(rows()).toBe(count + 3)
    expect(valueAt(desk, 'Assumptions', ...placeIn(desk, 'FxRates', 'Currency', count + 2))).toBe('GBP')
    const after = shown(desk)
    desk.undoEdit()
    await settled(desk)
    expect(shown(desk)).toEqual(before)
    desk.redoEdit()
    await settled(desk)
    expect(shown(desk)).toEqual(after)
    const saved = await savedOf(desk)
    expect(saved.tables.find(({ name }) => name === 'FxRates')?.rows).toHaveLength(count + 3)
  })

  test('should keep as text whatever is pasted that begins as a formula', async () => {
    const { desk } = await onDesk(CONTENT, as)
    const texts = ['=1+1', '+1+1', '-1+1', '@SUM(1,1)', '=HYPERLINK("http://example.invalid/","x")']
    const from = placeIn(desk, 'Prices', 'Remark', 0)
    await put(
      desk,
      'Assumptions',
      from,
      texts.map((text) => [text]),
    )
    const saved = await savedOf(desk)
    const prices = saved.tables.find(({ name }) => name === 'Prices')
    const remarks = prices?.rows.map((cells) => cells[prices.headers.indexOf('Remark')])
    expect(remarks?.map((cell) => cell?.value)).toEqual(texts)
    expect(remarks?.map((cell) => cell?.formula)).toEqual(texts.map(() => null))
  })

  test('should leave calculated cells as they are, and a table that stands below a block', async () => {
    const { desk } = await onDesk(CONTENT, as)
    const asOf = [5, 3] as const
    const was = valueAt(desk, 'Assumptions', ...asOf)
    // As-of date in use is a formula; the days below it are not.
    expect(await put(desk, 'Assumptions', asOf, [['1'], ['45']])).toBe(1)
    expect(valueAt(desk, 'Assumptions', ...asOf)).toBe(was)
    expect(valueAt(desk, 'Assumptions', ...DAYS)).toBe(45)
    expect(await put(desk, 'Assumptions', [0, 0], [['x', 'y']])).toBe(2)
  })

  test('should go on with the calculation that is held when an edit is taken back, done or still under way', async () => {
    const { desk, worker } = await onDesk(CONTENT, as)
    await put(desk, 'Assumptions', placeIn(desk, 'Prices', 'Company', 0), [
      ['Tesla', 'USD', '2024-08-28', '200'],
    ])
    const price = placeIn(desk, 'Prices', 'Price', 0)
    await put(desk, 'Assumptions', price, [['100']])
    const begun = worker.begun()
    let told = desk.busy()
    desk.listen(() => (told = desk.busy()))
    const upside = () => valueAt(desk, 'Analyst Views', ...placeIn(desk, 'AnalystViews', 'Upside now', 0))
    const [first, edit] = [shown(desk), editsOf(gridOf(desk, 'Assumptions'), at(price), [[{ typed: '50' }]])]
    valueOf(await desk.edit(edit.edits))
    await settled(desk)
    const second = shown(desk)
    desk.undoEdit()
    await settled(desk)
    expect(shown(desk)).toEqual(first)
    desk.redoEdit()
    await settled(desk)
    expect(shown(desk)).toEqual(second)
    desk.undoEdit()
    // Formulas still follow what was taken back, and what is edited now, when that is taken back in its turn.
    valueOf(await desk.edit(edit.edits))
    desk.undoEdit()
    desk.redoEdit()
    expect(desk.busy()).toBe('calculating')
    await settled(desk)
    expect(upside()).toBeCloseTo(2.94, 12)
    expect(shown(desk)).toEqual(second)
    desk.undoEdit()
    await settled(desk)
    expect(upside()).toBeCloseTo(0.97, 12)
    expect(shown(desk)).toEqual(first)
    expect(worker.begun()).toBe(begun)
    // What is shown as going on ends with it.
    expect(told).toBe(null)
  })

  test('should colour cells by what their own row holds, wherever it stands', async () => {
    const severities = ['note', 'error', 'warning', 'error']
    const Findings = severities.map((severity, index) => row(`f${index}`, { severity, state: 'open' }))
    const { desk } = await onDesk(contentOf({ Findings }), as)
    const tints = () =>
      severities.map((_, index) => {
        const grid = gridOf(desk, 'Findings')
        const cell = grid.cell(...placeIn(desk, 'Findings', 'Severity', index))
        return cell === null ? null : grid.tint(cell)
      })
    expect(tints()).toEqual([null, 'error', 'warning', 'error'])
    await put(desk, 'Findings', placeIn(desk, 'Findings', 'Severity', 0), [['warning'], ['note']])
    expect(tints()).toEqual(['warning', null, 'warning', 'error'])
  })

  test('should let formulas follow though the worker breaks, and say so of a save, which works when tried again', async () => {
    const { desk, worker } = await onDesk(CONTENT, as)
    await put(desk, 'Assumptions', placeIn(desk, 'Prices', 'Company', 0), [
      ['Tesla', 'USD', '2024-08-28', '200'],
    ])
    const price = placeIn(desk, 'Prices', 'Price', 0)
    worker.breakDown()
    await put(desk, 'Assumptions', price, [['100']])
    const upside = placeIn(desk, 'AnalystViews', 'Upside now', 0)
    expect(valueAt(desk, 'Analyst Views', ...upside)).toBeCloseTo(0.97, 12)
    worker.breakDown()
    expect(await desk.bytes()).toMatchObject({ ok: false, error: { code: 'failed' } })
    expect(desk.busy()).toBe(null)
    const saved = await savedOf(desk)
    expect(saved.tables.find(({ name }) => name === 'AnalystViews')?.rows[0]?.[upside[1]]?.value).toBeCloseTo(
      0.97,
      12,
    )
  })

  test('should take edits back in their order, and forget them when the tracker is written', async () => {
    const { desk } = await onDesk(CONTENT, as)
    const first = shown(desk)
    await put(desk, 'Assumptions', DAYS, [['10']])
    const second = shown(desk)
    await put(desk, 'Analyst Views', placeIn(desk, 'AnalystViews', 'Institution', 0), [['UBS AG']])
    await desk.bytes()
    desk.undoEdit()
    expect(shown(desk)).toEqual(second)
    desk.undoEdit()
    expect(shown(desk)).toEqual(first)
    desk.undoEdit()
    expect(shown(desk)).toEqual(first)
    await put(desk, 'Assumptions', DAYS, [['11']])
    valueOf(await desk.read())
    valueOf(await desk.apply({ steps: [] }))
    desk.undoEdit()
    expect(valueAt(desk, 'Assumptions', ...DAYS)).toBe(11)
  })
})

test('should show an edit of an opened file at once and put it into the file when that is saved, with others', async () => {
  const { desk, worker } = await onDesk(contentOf({ AnalystViews: [row('one', { target: 1 })] }), 'file')
  worker.jobs.length = 0
  for (const days of ['10', '20', '30']) await put(desk, 'Assumptions', DAYS, [[days]])
  expect(worker.jobs).toEqual(['calculate', 'calculate', 'calculate'])
  const saved = await savedOf(desk)
  expect(worker.jobs.slice(3)).toEqual(['patched'])
  expect(saved.state).toMatchObject({ version: 1 })
})

test('should read an opened file for its formulas once, before the first edit, whatever is saved between edits', async () => {
  const { desk, worker } = await onDesk(CONTENT, 'file')
  expect([worker.jobs, worker.begun(), desk.busy()]).toEqual([['open', 'calculate'], 1, null])
  const institution = placeIn(desk, 'AnalystViews', 'Institution', 0)
  const days = async () => {
    const again = valueOf(await openWorkbookFile(valueOf(await desk.bytes()), workerHere()))
    const opened = createDeskWorkbook(again)
    return [valueAt(opened, 'Assumptions', ...DAYS), valueAt(opened, 'Analyst Views', ...institution)]
  }
  await put(desk, 'Assumptions', DAYS, [['10']])
  expect(await days()).toEqual([10, 'UBS'])
  await put(desk, 'Analyst Views', institution, [['UBS AG']])
  expect(await days()).toEqual([10, 'UBS AG'])
  await put(desk, 'Assumptions', DAYS, [['12']])
  expect(await days()).toEqual([12, 'UBS AG'])
  expect(worker.begun()).toBe(1)
})

test('should tell how far the opening, calculating and saving of a file are', async () => {
  const { desk, worker } = await onDesk(CONTENT, 'file')
  await put(desk, 'Assumptions', DAYS, [['10']])
  const at: unknown[] = []
  desk.listen(() => at.push([desk.busy(), desk.progress()]))
  valueOf(await desk.bytes())
  const sheets = desk.book().sheets.length
  expect(worker.stages).toEqual([
    ...Array.from({ length: sheets }, (_, done) => `open ${done}/${sheets}`),
    'calculate 1/2',
    ...[1, 2, 3, 4].map((done) => `patched ${done}/4`),
  ])
  expect(at).toContainEqual(['saving', null])
  expect(at).toContainEqual(['saving', { done: 3, all: 4 }])
  expect(at.at(-1)).toEqual([null, null])
  const opening = desk.whileOpening((told) => {
    told(1, 3)
    expect([desk.busy(), desk.progress()]).toEqual(['opening', { done: 1, all: 3 }])
    return Promise.resolve('opened')
  })
  expect(await opening).toBe('opened')
  expect(desk.busy()).toBe(null)
})
