import { decodeXml, encodeXml } from '../../../../src/workbook/xlsx/package/xml/decode-xml'
import { readPackage } from '../../../../src/workbook/xlsx/package/read-package'
import { writePackage } from '../../../../src/workbook/xlsx/package/write-package'
import {
  valueOf,
  columnOf,
  contentOf,
  edited,
  FIVE,
  partOf,
  refreshed,
  tableOf,
  THREE,
  trackerFile,
} from '../tracker-file'

const SHEET = 'xl/worksheets/sheet2.xml'
const TABLE = 'xl/tables/table7.xml'

let file: Uint8Array = new Uint8Array()
beforeAll(async () => {
  file = await trackerFile(contentOf({ AnalystViews: THREE }))
})

/** The tracker with a column of the user's own right of the views; `cells` are its three cells. */
const withColumn = (column: string, cells: (row: number) => string): Uint8Array =>
  edited(file, {
    [TABLE]: (text) =>
      text
        .replaceAll('A5:AH8', 'A5:AI8')
        .replace('<tableColumns count="34">', '<tableColumns count="35">')
        .replace('</tableColumns>', `${column}</tableColumns>`),
    [SHEET]: (text) =>
      [6, 7, 8].reduce(
        (sheet, row) => sheet.replace(new RegExp(`(<row r="${row}".*?)</row>`), `$1${cells(row)}</row>`),
        text.replace(/(<row r="5".*?)<\/row>/, '$1<c r="AI5" t="inlineStr"><is><t>Mine</t></is></c></row>'),
      ),
  })

test('values of an own column stay; new rows leave it blank in its style', async () => {
  const before = withColumn(
    '<tableColumn id="35" name="Mine"/>',
    (row) => `<c r="AI${row}" s="5" t="inlineStr"><is><t>note ${row}</t></is></c>`,
  )
  const after = await refreshed(before, contentOf({ AnalystViews: FIVE }))
  const table = await tableOf(after, 'AnalystViews')
  expect(columnOf(table, 'Mine')).toEqual(['note 6', 'note 7', 'note 8', null, null])
  expect(columnOf(table, 'Target')).toEqual([100, 250, 300, 400, 500])
  expect(partOf(after.bytes(), SHEET)).toContain('<c r="AI10" s="5"/>')
  expect(partOf(after.bytes(), TABLE)).toContain('ref="A5:AI10"')
})

test('an own calculated column is filled into new rows, with its value', async () => {
  const formula = 'AnalystViews[[#This Row],[Target]]*2'
  const before = withColumn(
    `<tableColumn id="35" name="Mine"><calculatedColumnFormula>${formula}</calculatedColumnFormula></tableColumn>`,
    (row) => `<c r="AI${row}"><f>${formula}</f><v>${(row - 5) * 200}</v></c>`,
  )
  const after = await refreshed(before, contentOf({ AnalystViews: FIVE }))
  const table = await tableOf(after, 'AnalystViews')
  expect(columnOf(table, 'Mine')).toEqual([200, 500, 600, 800, 1000])
  expect(table.formulas.at(-1)).toBe(formula)
})

test('a column of formulas with plain references goes on with those of the next rows', async () => {
  const before = withColumn(
    '<tableColumn id="35" name="Mine"/>',
    (row) => `<c r="AI${row}"><f>J${row}*2+$J$6</f><v>${(row - 5) * 200 + 100}</v></c>`,
  )
  const after = await refreshed(before, contentOf({ AnalystViews: FIVE }))
  const table = await tableOf(after, 'AnalystViews')
  expect(table.rows.map((cells) => cells.at(-1)?.formula)).toEqual(
    [6, 7, 8, 9, 10].map((row) => `J${row}*2+$J$6`),
  )
  expect(columnOf(table, 'Mine')).toEqual([300, 600, 700, 900, 1100])
})

test('a shared formula is read in each of its cells and written out where a cell of it is written over', async () => {
  const shared = (row: number): string =>
    row === 6
      ? '<c r="AI6"><f t="shared" ref="AI6:AI8" si="0">J6*3</f><v>300</v></c>'
      : `<c r="AI${row}"><f t="shared" si="0"/><v>${(row - 5) * 300}</v></c>`
  const before = withColumn('<tableColumn id="35" name="Mine"/>', shared)
  const after = await refreshed(before, contentOf({ AnalystViews: FIVE }))
  const table = await tableOf(after, 'AnalystViews')
  expect(columnOf(table, 'Mine')).toEqual([300, 750, 900, 1200, 1500])
  expect(table.rows.map((cells) => cells.at(-1)?.formula)).toEqual([6, 7, 8, 9, 10].map((row) => `J${row}*3`))
  // Not a cell of it has changed, so it stays as it was.
  expect(partOf(after.bytes(), SHEET)).toContain('<f t="shared" si="0"/>')
})

test('renamed, moved and hidden columns are found again and stay so', async () => {
  const before = edited(file, {
    [TABLE]: (text) => text.replace('name="Target"/>', 'name="목표"/>'),
    [SHEET]: (text) =>
      text
        .replace('<is><t>Target</t></is>', '<is><t>목표</t></is>')
        .replace('<col min="11" max="11"', '<col min="11" max="11" hidden="1"')
        .replaceAll('[Target]', '[목표]'),
  })
  const after = await refreshed(before, contentOf({ AnalystViews: FIVE }))
  expect(columnOf(await tableOf(after, 'AnalystViews'), '목표')).toEqual([100, 250, 300, 400, 500])
  expect(partOf(after.bytes(), SHEET)).toContain('<col min="11" max="11" hidden="1"')
})

test('sparklines of an own column: each new row gets one of its own cells', async () => {
  const spark = (row: number): string =>
    `<x14:sparkline><xm:f>'Analyst Views'!J${row}:L${row}</xm:f><xm:sqref>AI${row}</xm:sqref></x14:sparkline>`
  const list =
    '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}">' +
    '<x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines>' +
    `${[6, 7, 8].map(spark).join('')}</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`
  const before = edited(
    withColumn('<tableColumn id="35" name="Mine"/>', (row) => `<c r="AI${row}"/>`),
    { [SHEET]: (text) => text.replace('</worksheet>', `${list}</worksheet>`) },
  )
  const after = await refreshed(before, contentOf({ AnalystViews: FIVE }))
  const sheet = partOf(after.bytes(), SHEET)
  expect([...sheet.matchAll(/<x14:sparkline>.*?<\/x14:sparkline>/g)].map(([one]) => one)).toEqual(
    [6, 7, 8, 9, 10].map(spark),
  )
})

test('a sheet in UTF-16 is read, changed and written back in UTF-16', async () => {
  const shared = withColumn('<tableColumn id="35" name="Mine"/>', (at) =>
    at === 6
      ? '<c r="AI6"><f t="shared" ref="AI6:AI8" si="0">$J$8*J6</f><v>1</v></c>'
      : `<c r="AI${at}"><f t="shared" si="0"/><v>1</v></c>`,
  )
  const below = edited(shared, {
    [SHEET]: (text) => text.replace('</sheetData>', '<row r="10"><c r="A10"><v>7</v></c></row></sheetData>'),
  })
  const text = partOf(below, SHEET).replace('encoding="UTF-8"', 'encoding="UTF-16"')
  const wide = encodeXml({ text, encoding: 'utf-16le' })
  const source = valueOf(readPackage(below))
  const before = valueOf(writePackage(source, new Map([[SHEET, wide]])))
  const after = (await refreshed(before, contentOf({ AnalystViews: FIVE }))).bytes()
  const found = valueOf(decodeXml(valueOf(readPackage(after)).parts.get(SHEET) ?? new Uint8Array()))
  expect(found.encoding).toBe('utf-16le')
  expect(found.text).toContain('<c r="A12"><v>7</v></c>')
  expect(found.text).toContain('<c r="AI7"><f>$J$8*J7</f>')
})
