import { createOfficeWorkbook } from '../../../src/workbook/office/office-workbook'
import { newNames } from '../../../src/tracker/names'
import type { Plan, Step } from '../../../src/tracker/plan'
import { beginningState } from '../../../src/tracker/written-state'
import { EMPTY_BOOK } from '../../../src/workbook/memory/book'
import { snapshotOf } from '../../../src/workbook/memory/snapshot'
import type { ColumnLayout } from '../../../src/tracker/layout'
import { startOfficeHost } from '../../office-host/start'
import { HOSTILE_TEXTS } from './hostile-texts'

const column: ColumnLayout = {
  id: 'quote',
  header: 'Quote',
  note: '=1+1',
  kind: 'source',
  numberFormat: '@',
  width: 20,
  wrap: false,
  align: 'left',
  formula: null,
  validation: { type: 'list', values: ['=1+1', 'open'] },
  conditional: [],
}

const sheetOf = (name: string, visibility: 'visible' | 'very-hidden'): Step => ({
  do: 'add-sheet',
  sheet: {
    name,
    visibility,
    widths: [20],
    frozenRows: 1,
    frozenColumns: 0,
    printedColumns: null,
    tabColor: null,
  },
})

/** A state that calls the table of texts the tracker's own, so that its rows are read. */
const names = newNames('en', snapshotOf(EMPTY_BOOK))
const state = beginningState(
  { language: 'en', keep: 'articles' },
  { ...names, tables: new Map([['AnalystViews', 'Texts']]) },
)

const plan = (texts: readonly string[]): Plan => ({
  steps: [
    sheetOf('Texts', 'visible'),
    sheetOf('_tracker', 'very-hidden'),
    {
      do: 'add-table',
      table: {
        name: 'Texts',
        sheet: 'Texts',
        row: 0,
        column: 0,
        columns: [column],
        headerHeight: 20,
        rowHeights: [],
        rows: texts.map((value) => [{ value }]),
      },
    },
    {
      do: 'write-block',
      block: {
        sheet: 'Texts',
        row: 0,
        column: 3,
        cells: texts.map((value) => [{ value, look: 'text' as const }]),
      },
    },
    { do: 'write-state', sheet: '_tracker', state },
  ],
})

test('texts that look like formulas, numbers or dates stay texts, first written, appended and changed', async () => {
  const host = startOfficeHost()
  const uninstall = host.install()
  const excel = createOfficeWorkbook()
  expect(await excel.apply(plan(HOSTILE_TEXTS))).toMatchObject({ ok: true })
  await excel.read()
  const more = HOSTILE_TEXTS.map((value) => [{ value }])
  expect(await excel.apply({ steps: [{ do: 'append-rows', table: 'Texts', rows: more }] })).toMatchObject({
    ok: true,
  })
  await excel.read()
  const cells = HOSTILE_TEXTS.map((value, row) => ({
    row,
    column: 0,
    cell: { value: `${value}` },
    expected: HOSTILE_TEXTS[row] ?? null,
  }))
  expect(await excel.apply({ steps: [{ do: 'write-cells', table: 'Texts', cells }] })).toMatchObject({
    ok: true,
  })

  const { values, formulas } = host.table('Texts')
  expect(values.flat()).toEqual([...HOSTILE_TEXTS, ...HOSTILE_TEXTS])
  expect(formulas.flat()).toEqual([...HOSTILE_TEXTS, ...HOSTILE_TEXTS])
  const block = HOSTILE_TEXTS.map((_text, row) => host.sheet('Texts').cells.get(`D${row + 1}`))
  expect(block.map((cell) => cell?.value)).toEqual(HOSTILE_TEXTS)
  expect(block.filter((cell) => cell?.formula !== undefined)).toEqual([])
  uninstall()
})

test('no text of an article is ever sent as a formula', async () => {
  const host = startOfficeHost()
  const uninstall = host.install()
  await createOfficeWorkbook().apply(plan(HOSTILE_TEXTS))
  const sent = host.batches
    .flatMap(({ request }) => request.Actions)
    .filter((action) => action.Name === 'Formulas')
  expect(sent).toEqual([])
  uninstall()
})

test('a text longer than a cell is cut to what a cell holds', async () => {
  const host = startOfficeHost()
  const uninstall = host.install()
  expect(await createOfficeWorkbook().apply(plan(['x'.repeat(32_768)]))).toMatchObject({ ok: true })
  expect(String(host.table('Texts').values[0]?.[0]).length).toBe(32_767)
  uninstall()
})
