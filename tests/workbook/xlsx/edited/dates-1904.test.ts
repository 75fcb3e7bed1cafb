import type { TrackerContent, TrackerRow } from '../../../../src/tracker/row'
import { planNewTracker } from '../../../../src/tracker/new-plan'
import { openFileWorkbook, type FileWorkbook } from '../../../../src/workbook/xlsx/file-workbook'
import { openWorkbook } from '../../../../src/workbook/xlsx/package/open-workbook'
import { isDateFormat } from '../../../../src/workbook/xlsx/read/date-cells'
import { readShownWorkbook } from '../../../../src/workbook/xlsx/read/shown-sheets'
import { recalculated } from '../../../tracker/libreoffice'
import { produced } from '../produced/produced-workbook'
import { readCells } from '../read-cells'
import {
  changedParts,
  columnOf,
  contentOf,
  mergeInto,
  partsOf,
  row,
  SETTINGS,
  tableOf,
  valueOf,
} from '../tracker-file'
import { testWith } from '../../../installed'

/** Days since 1899-12-30, by which a tracker counts. */
const day = (text: string): number => Date.parse(text) / 86_400_000 + 25_569
const DATE = { date: 'yyyy-mm-dd', target: '[$$-en-US]#,##0.00' }
const dated = (key: string, institution: string, target: number, date: string): TrackerRow =>
  row(
    key,
    { institution, company: 'Tesla', currency: 'USD', target, date: day(date), date_precision: 'day' },
    DATE,
  )
const first = contentOf({
  AnalystViews: [dated('k1', 'Alpha', 100, '2024-07-12'), dated('k2', 'Beta', 200, '2024-08-01')],
})
const later = contentOf({
  AnalystViews: [
    dated('k1', 'Alpha', 100, '2024-07-12'),
    dated('k2', 'Beta', 250, '2024-08-20'),
    dated('k3', 'Gamma', 300, '2024-08-28'),
  ],
})

const OWN = produced({
  beforeSheets: '<workbookPr date1904="true"/>',
  styles:
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>',
  afterData: '',
  betweenCells: '',
})

async function withTracker(content: TrackerContent): Promise<FileWorkbook> {
  const workbook = valueOf(openFileWorkbook(OWN))
  valueOf(await workbook.apply(planNewTracker(content, SETTINGS, valueOf(await workbook.read()))))
  return valueOf(openFileWorkbook(workbook.bytes()))
}

/** A column of the views as the file stores it. */
function stored(bytes: Uint8Array, header: string): readonly unknown[] {
  const cells = readCells(bytes).get('Analyst Views') ?? new Map<string, never>()
  const [at = ''] = [...cells].find(([name, { value }]) => /^[A-Z]+5$/.test(name) && value === header) ?? []
  const column = at.slice(0, -1)
  return [6, 7, 8].map((line) => cells.get(`${column}${line}`)?.value ?? null)
}

test('dates of a tracker added to a workbook that counts from 1904 are stored so and read as they are', async () => {
  const workbook = await withTracker(first)
  const old = partsOf(OWN)
  const changed = changedParts(OWN, workbook.bytes()).filter((name) => old.has(name))
  expect(changed).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
  ])
  expect(stored(workbook.bytes(), 'Date').slice(0, 2)).toEqual([
    day('2024-07-12') - 1462,
    day('2024-08-01') - 1462,
  ])
  expect(columnOf(await tableOf(workbook, 'AnalystViews'), 'Date')).toEqual([
    day('2024-07-12'),
    day('2024-08-01'),
  ])
  expect(stored(workbook.bytes(), 'Target').slice(0, 2)).toEqual([100, 200])
  expect(valueOf(await mergeInto(workbook, first)).steps).toBe(0)
})

test('a refresh writes new and changed dates so, and keeps one the user typed', async () => {
  const workbook = await withTracker(first)
  const table = await tableOf(workbook, 'AnalystViews')
  const column = table.headers.indexOf('Date')
  const mine = { row: 0, column, cell: { value: day('2024-07-01') }, expected: day('2024-07-12') }
  valueOf(await workbook.apply({ steps: [{ do: 'write-cells', table: 'AnalystViews', cells: [mine] }] }))
  valueOf(await mergeInto(workbook, later))
  const dates = ['2024-07-01', '2024-08-20', '2024-08-28'].map(day)
  expect(columnOf(await tableOf(workbook, 'AnalystViews'), 'Date')).toEqual(dates)
  expect(stored(workbook.bytes(), 'Date')).toEqual(dates.map((date) => date - 1462))
  expect(stored(workbook.bytes(), 'Target')).toEqual([100, 250, 300])
  expect(valueOf(await mergeInto(workbook, later)).steps).toBe(0)
  const shown = valueOf(readShownWorkbook(valueOf(openWorkbook(workbook.bytes())))).sheets.find(
    ({ name }) => name === 'Analyst Views',
  )
  expect(
    shown?.cells.filter(({ row: line, column: at }) => line > 4 && at === column).map(({ value }) => value),
  ).toEqual(dates)
})

const withOffice = testWith('soffice')

withOffice(
  'formulas that reckon with dates have the values that LibreOffice calculates',
  async () => {
    const workbook = await withTracker(first)
    const prices = await tableOf(workbook, 'Prices')
    const line = (date: string, price: number) =>
      prices.headers.map((header) => {
        const value = new Map<string, string | number>([
          ['Company', 'Tesla'],
          ['Currency', 'USD'],
          ['Date', day(date)],
          ['Price', price],
        ]).get(header)
        return value === undefined ? null : { value, ...(header === 'Date' ? { format: 'yyyy-mm-dd' } : {}) }
      })
    const rows = [line('2024-07-11', 80), line('2024-08-20', 125)]
    valueOf(await workbook.apply({ steps: [{ do: 'append-rows', table: 'Prices', rows }] }))
    valueOf(await mergeInto(workbook, later))
    const views = recalculated(workbook.bytes(), ['Analyst Views']).get('Analyst Views') ?? []
    const header = views[4] ?? []
    for (const name of ['Price at date', 'Latest price', 'Status']) {
      const values = columnOf(await tableOf(workbook, 'AnalystViews'), name)
      expect(views.slice(5, 8).map((cells) => cells[header.indexOf(name)])).toEqual(
        values.map((value) => String(value ?? '')),
      )
    }
    expect(columnOf(await tableOf(workbook, 'AnalystViews'), 'Price at date')).toEqual([80, 125, ''])
    expect(views.slice(5, 8).map((cells) => cells[header.indexOf('Date')])).toEqual([
      '2024-07-12',
      '2024-08-20',
      '2024-08-28',
    ])
  },
  150_000,
)

test.each([
  ['yyyy-mm-dd', true],
  ['m/d/yy h:mm', true],
  ['mmmm', true],
  ['[$-412]yyyy"년" m"월"', true],
  ['[$-ja-JP]ggge', true],
  ['h:mm:ss', false],
  ['[h]:mm', false],
  ['mm:ss', false],
  ['#,##0.00', false],
  ['[$$-en-US]#,##0.00', false],
  ['[Red]0;[Yellow]0', false],
  ['0.00"days"', false],
  ['0\\d', false],
  ['General', false],
  ['0.00E+00', false],
])('%s shows a date: %s', (code, expected) => {
  expect(isDateFormat(200, code)).toBe(expected)
})

test('built-in formats of dates are known by their numbers', () => {
  const dates = Array.from({ length: 60 }, (_, id) => id).filter((id) => isDateFormat(id, undefined))
  expect(dates).toEqual([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])
})
