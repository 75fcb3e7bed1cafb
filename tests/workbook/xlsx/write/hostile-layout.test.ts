import type { ChartLayout, ColumnLayout, TableLayout } from '../../../../src/tracker/layout'
import type { Step } from '../../../../src/tracker/plan'
import { newFileWorkbook } from '../../../../src/workbook/xlsx/file-workbook'
import { readSpreadsheetString } from '../../../../src/workbook/xlsx/package/xml/spreadsheet-string'
import {
  attributeText,
  elementText,
  type XmlElement,
} from '../../../../src/workbook/xlsx/package/xml/xml-element'
import { parseFormula } from '../../../../src/formula/parse'
import { HOSTILE } from '../hostile-texts'
import { opened, partOf, readCells } from '../read-cells'

/** Names that a sheet may have: some signs, control characters and a quotation mark at an end no program allows. */
const sheetName = (text: string): string => text.replace(/[[\]:*?/\\]|\p{Cc}|^'+|'+$/gu, '_').slice(0, 31)

const columnOf = (text: string): ColumnLayout => ({
  id: 'text',
  header: text,
  note: text,
  kind: 'source',
  numberFormat: 'yyyy-mm-dd',
  width: 10,
  wrap: false,
  align: 'left',
  formula: null,
  validation: { type: 'list', values: [text] },
  conditional: [],
})

const tableOf = (text: string, index: number): TableLayout => ({
  name: `T${index}`,
  sheet: sheetName(text),
  row: 0,
  column: 0,
  columns: [columnOf(text)],
  headerHeight: 15,
  rowHeights: [15],
  rows: [[{ value: text }]],
})

const chartOf = (text: string): ChartLayout => ({
  name: text,
  sheet: sheetName(text),
  type: 'column',
  stacked: false,
  title: text,
  description: text,
  categoryTitle: text,
  valueTitle: text,
  valueFormat: '0',
  series: [
    {
      name: text,
      categories: 'S!$A$1:$A$1',
      values: 'S!$B$1:$B$1',
      shape: 'bar',
      color: '000000',
      labels: false,
      cache: { categories: [text], values: [1] },
    },
  ],
  from: { row: 3, column: 0 },
  to: { row: 9, column: 4 },
})

const stepsOf = (text: string, index: number): readonly Step[] => [
  {
    do: 'add-sheet',
    sheet: {
      name: sheetName(text),
      visibility: 'visible',
      widths: [],
      frozenRows: 0,
      frozenColumns: 0,
      printedColumns: null,
      tabColor: null,
    },
  },
  { do: 'add-table', table: tableOf(text, index) },
  { do: 'add-chart', chart: chartOf(text) },
]

const within = (element: XmlElement, local: string): readonly XmlElement[] =>
  element.children.flatMap((each) => [...(each.local === local ? [each] : []), ...within(each, local)])

test.each(HOSTILE)('should keep %j a text in each place it can stand in', async (text) => {
  const workbook = newFileWorkbook()
  expect((await workbook.apply({ steps: stepsOf(text, 1) })).ok).toBe(true)
  const file = workbook.bytes()
  const book = opened(file)
  const [sheet] = book.parts.sheets
  const textsIn = (part: string, local: string): readonly string[] =>
    within(partOf(book, part).root, local).map(elementText)

  expect(sheet?.name).toBe(sheetName(text))
  const cells = [...(readCells(file).get(sheetName(text))?.values() ?? [])]
  expect(cells.map(({ type, value, formula }) => [type, value, formula])).toEqual([
    ['text', text, null],
    ['text', text, null],
  ])
  expect(textsIn('xl/comments1.xml', 't').map(readSpreadsheetString)).toEqual([text])
  // XML has no place for control characters in the letters of a chart.
  const drawn = text.replaceAll('\0', '\ufffd')
  expect(textsIn('xl/charts/chart1.xml', 't')).toEqual([drawn, drawn, drawn])
  expect(textsIn('xl/charts/chart1.xml', 'f')).toEqual(['S!$A$1:$A$1', 'S!$B$1:$B$1'])

  const column = sheet?.tables[0]?.part.root.children.flatMap((each) => within(each, 'tableColumn'))[0]
  expect(readSpreadsheetString((column && attributeText(column, 'name')) ?? '')).toBe(text)
  const lists = within(partOf(book, sheet?.part ?? '').root, 'formula1').map(elementText)
  expect(lists.map((list) => parseFormula(list).root)).toEqual(
    text.includes(',') ? [] : [expect.objectContaining({ value: text })],
  )
})

test('should give a text the text format even in a column of dates', async () => {
  const workbook = newFileWorkbook()
  await workbook.apply({ steps: stepsOf('=1+1', 1) })
  const book = opened(workbook.bytes())
  const styles = within(partOf(book, book.parts.styles ?? '').root, 'cellXfs')[0]?.children ?? []
  const cells = [...(readCells(workbook.bytes()).values().next().value?.values() ?? [])]
  const formats = cells.map(({ style }) => styles[style] && attributeText(styles[style], 'numFmtId'))
  expect(formats).toEqual(['49', '49'])
})
