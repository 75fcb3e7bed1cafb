import { openFileWorkbook } from '../../../../src/workbook/xlsx/file-workbook'
import {
  changedParts,
  columnOf,
  contentOf,
  edited,
  FIVE,
  mergeInto,
  partOf,
  refreshed,
  row,
  tableOf,
  THREE,
  trackerFile,
  valueOf,
} from '../tracker-file'

const SHEET = 'xl/worksheets/sheet2.xml'
const RELATIONS = 'xl/worksheets/_rels/sheet2.xml.rels'
const TABLE = 'xl/tables/table7.xml'
const TYPES = '[Content_Types].xml'
const WORKBOOK = 'xl/workbook.xml'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

let file: Uint8Array = new Uint8Array()
beforeAll(async () => {
  file = await trackerFile(contentOf({ AnalystViews: THREE }))
})

const below = (rows: string) => (text: string) => text.replace('</sheetData>', `${rows}</sheetData>`)
const DATA = '<row r="10"><c r="A10"><v>7</v></c><c r="B10"><f>A10*SUM(J6:J8)</f><v>4200</v></c></row>'
const relation = (id: string, kind: string, target: string) => (text: string) =>
  text.replace(
    '</Relationships>',
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/></Relationships>`,
  )
const typed = (part: string, type: string) => (text: string) =>
  text.replace('</Types>', `<Override PartName="/${part}" ContentType="${type}"/></Types>`)
const five = contentOf({ AnalystViews: FIVE })

test('with nothing below, nothing moves: only what the new rows need is changed', async () => {
  const after = await refreshed(file, five)
  expect(changedParts(file, after.bytes())).toEqual([
    'xl/tables/table7.xml',
    'xl/worksheets/sheet10.xml',
    'xl/worksheets/sheet2.xml',
  ])
  const bytes = after.bytes()
  expect(valueOf(await mergeInto(after, five))).toMatchObject({ steps: 0 })
  expect(after.bytes()).toBe(bytes)
  const sheet = partOf(after.bytes(), SHEET)
  for (const area of ['O6:O10', 'AA6:AA10', 'A6:AH10', 'F6:F10']) expect(sheet).toContain(`sqref="${area}"`)
  expect(sheet).toContain('<dimension ref="A1:AH10"/>')
})

test('data below the table goes down with its formulas, and what speaks of it elsewhere follows', async () => {
  const before = edited(file, {
    [SHEET]: below(DATA),
    [WORKBOOK]: (text) =>
      text.replace(
        '</definedNames>',
        `<definedName name="Mine">'Analyst Views'!$A$10</definedName><definedName name="Targets">'Analyst Views'!$J$6:$J$8</definedName></definedNames>`,
      ),
    'xl/worksheets/sheet9.xml': (text) =>
      text.replace(
        '</sheetData>',
        `<row r="40"><c r="A40"><f>'Analyst Views'!B10+SUM('Analyst Views'!$J$6:$J$8)</f><v>4800</v></c></row></sheetData>`,
      ),
  })
  const after = await refreshed(before, five)
  const sheet = partOf(after.bytes(), SHEET)
  expect(sheet).toContain(
    '<row r="12"><c r="A12"><v>7</v></c><c r="B12"><f>A12*SUM(J6:J10)</f><v>10850</v></c></row>',
  )
  expect(partOf(after.bytes(), WORKBOOK)).toContain('<definedName name="Mine">\'Analyst Views\'!$A$12<')
  expect(partOf(after.bytes(), WORKBOOK)).toContain(
    '<definedName name="Targets">\'Analyst Views\'!$J$6:$J$10<',
  )
  expect(partOf(after.bytes(), 'xl/worksheets/sheet9.xml')).toContain(
    "<f>'Analyst Views'!B12+SUM('Analyst Views'!$J$6:$J$10)</f><v>12400</v>",
  )
  expect(columnOf(await tableOf(after, 'AnalystViews'), 'Target')).toEqual([100, 250, 300, 400, 500])
})

test('merged cells, rules, links, breaks and notes below the table go with their cells', async () => {
  const before = edited(file, {
    [SHEET]: (text) =>
      below(DATA)(text)
        .replace(
          '<conditionalFormatting',
          '<mergeCells count="1"><mergeCell ref="A10:C11"/></mergeCells><conditionalFormatting',
        )
        .replace(
          '<dataValidations count="3">',
          '<dataValidations count="4"><dataValidation type="whole" sqref="A10 B6:B7"><formula1>$A$10</formula1></dataValidation>',
        )
        .replace(
          '<pageMargins',
          `<hyperlinks><hyperlink ref="A10" location="'Analyst Views'!B10"/></hyperlinks><pageMargins`,
        )
        .replace(
          '</headerFooter>',
          '</headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="10" max="16383" man="1"/></rowBreaks>',
        ),
    'xl/comments2.xml': (text) =>
      text.replace(
        '</commentList>',
        '<comment ref="B10" authorId="0"><text><t>mine</t></text></comment></commentList>',
      ),
    'xl/drawings/vmlDrawing2.vml': (text) =>
      text.replace(
        '</xml>',
        '<v:shape id="mine"><x:ClientData ObjectType="Note"><x:Anchor>2, 10, 9, 4, 4, 60, 13, 4</x:Anchor><x:Row>9</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
      ),
    'xl/threadedComments/threadedComment1.xml': () =>
      '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B10" id="{1}"><text>mine</text></threadedComment></ThreadedComments>',
    [RELATIONS]: (text) =>
      text.replace(
        '</Relationships>',
        '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>',
      ),
  })
  const after = (await refreshed(before, five)).bytes()
  const sheet = partOf(after, SHEET)
  expect(sheet).toContain('<mergeCell ref="A12:C13"/>')
  expect(sheet).toContain('sqref="A12 B6:B7"><formula1>$A$12</formula1>')
  expect(sheet).toContain(`<hyperlink ref="A12" location="'Analyst Views'!B12"/>`)
  expect(sheet).toContain('<brk id="12" max="16383" man="1"/>')
  expect(partOf(after, 'xl/comments2.xml')).toContain('<comment ref="B12" authorId="0">')
  expect(partOf(after, 'xl/drawings/vmlDrawing2.vml')).toContain(
    '<x:Anchor>2, 10, 11, 4, 4, 60, 15, 4</x:Anchor><x:Row>11</x:Row>',
  )
  expect(partOf(after, 'xl/threadedComments/threadedComment1.xml')).toContain('ref="B12"')
})

test('an own chart grows with the column it draws and moves with its place', async () => {
  const chart =
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:barChart><c:ser><c:idx val="0"/><c:order val="0"/>' +
    "<c:cat><c:strRef><c:f>'Analyst Views'!$B$6:$B$8</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>'Analyst Views'!$J$6:$J$8</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>"
  const corner = (name: string, at: number): string =>
    `<xdr:${name}><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${at}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`
  const drawing = (from: number, to: number): string =>
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
    `<xdr:twoCellAnchor>${corner('from', from)}${corner('to', to)}<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="My chart"/></xdr:nvGraphicFramePr>` +
    `<a:graphic><a:graphicData><c:chart xmlns:c="urn:c" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor></xdr:wsDr>`
  const before = edited(file, {
    [SHEET]: (text) => text.replace('<legacyDrawing', '<drawing r:id="rId8"/><legacyDrawing'),
    [RELATIONS]: relation('rId8', 'drawing', '../drawings/drawing9.xml'),
    'xl/drawings/drawing9.xml': () => drawing(8, 20),
    'xl/drawings/_rels/drawing9.xml.rels': () =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/chart" Target="../charts/chart9.xml"/></Relationships>`,
    'xl/charts/chart9.xml': () => chart,
    [TYPES]: (text) =>
      typed(
        'xl/charts/chart9.xml',
        'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
      )(typed('xl/drawings/drawing9.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml')(text)),
  })
  const after = await refreshed(before, five)
  expect(valueOf(await after.read()).charts).toContainEqual({ sheet: 'Analyst Views', name: 'My chart' })
  expect(partOf(after.bytes(), 'xl/charts/chart9.xml')).toBe(chart.replaceAll('$8', '$10'))
  expect(partOf(after.bytes(), 'xl/drawings/drawing9.xml')).toBe(drawing(10, 22))
})

test('an own pivot table below moves, and its source grows', async () => {
  const cache = `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="A5:AH8" sheet="Analyst Views"/></cacheSource></pivotCacheDefinition>`
  const pivot = `<pivotTableDefinition xmlns="${MAIN}" name="Mine"><location ref="A10:B14" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`
  const before = edited(file, {
    [SHEET]: below(DATA),
    [RELATIONS]: relation('rId8', 'pivotTable', '../pivotTables/pivotTable1.xml'),
    'xl/_rels/workbook.xml.rels': relation(
      'rId99',
      'pivotCacheDefinition',
      'pivotCache/pivotCacheDefinition1.xml',
    ),
    'xl/pivotTables/pivotTable1.xml': () => pivot,
    'xl/pivotCache/pivotCacheDefinition1.xml': () => cache,
  })
  const after = (await refreshed(before, five)).bytes()
  expect(partOf(after, 'xl/pivotTables/pivotTable1.xml')).toBe(pivot.replace('A10:B14', 'A12:B16'))
  const grown = cache.replace('A5:AH8', 'A5:AH10').replace('Definition ', 'Definition refreshOnLoad="1" ')
  expect(partOf(after, 'xl/pivotCache/pivotCacheDefinition1.xml')).toBe(grown)
})

test('filter and sort state grow with the table; hidden rows stay hidden, new rows are shown', async () => {
  const before = edited(file, {
    [TABLE]: (text) =>
      text.replace(
        '<autoFilter ref="A5:AH8"/>',
        '<autoFilter ref="A5:AH8"><filterColumn colId="1"><filters><filter val="Gamma"/></filters></filterColumn></autoFilter><sortState ref="A6:AH8"><sortCondition ref="J6:J8"/></sortState>',
      ),
    [SHEET]: (text) =>
      text.replace('<row r="6"', '<row r="6" hidden="1"').replace('<row r="7"', '<row r="7" hidden="1"'),
  })
  const after = (await refreshed(before, five)).bytes()
  const table = partOf(after, TABLE)
  expect(table).toContain('<autoFilter ref="A5:AH10"><filterColumn colId="1">')
  expect(table).toContain('<sortState ref="A6:AH10"><sortCondition ref="J6:J10"/></sortState>')
  expect([...partOf(after, SHEET).matchAll(/<row r="(\d+)" hidden="1"/g)].map(([, at]) => at)).toEqual([
    '6',
    '7',
  ])
})

test('a totals row goes to the new end; formulas that read it follow', async () => {
  const before = edited(file, {
    [TABLE]: (text) =>
      text
        .replace(' ref="A5:AH8" totalsRowShown="0"', ' ref="A5:AH9" totalsRowCount="1"')
        .replace('name="Target"/>', 'name="Target" totalsRowFunction="sum"/>'),
    [SHEET]: (text) =>
      below(
        '<row r="9"><c r="J9"><f>SUBTOTAL(109,AnalystViews[Target])</f><v>600</v></c><c r="AJ9"><f>J9+J20</f><v>600</v></c></row>',
      )(text),
  })
  const after = await refreshed(before, five)
  const sheet = partOf(after.bytes(), SHEET)
  expect(partOf(after.bytes(), TABLE)).toContain(' ref="A5:AH11" totalsRowCount="1"')
  expect(partOf(after.bytes(), TABLE)).toContain('<autoFilter ref="A5:AH10"/>')
  expect(sheet).toContain('<f>SUBTOTAL(109,AnalystViews[Target])</f><v>1550</v>')
  expect(sheet).toMatch(/<row r="11"><c r="J11"/)
  expect(sheet).toContain('<c r="AJ9"><f>J11+J20</f><v>1550</v></c>')
  expect((await tableOf(after, 'AnalystViews')).totals).toBe(true)
})

test('the blank row of an empty table is filled first', async () => {
  const fleets = [row('f1', { owner: 'xAI', count: 100000 }), row('f2', { owner: 'Meta', count: 350000 })]
  const after = await refreshed(file, contentOf({ AnalystViews: THREE, Fleets: fleets }))
  const table = await tableOf(after, 'Fleets')
  expect(columnOf(table, 'GPUs')).toEqual([100000, 350000])
  expect(table.row).toBe(4)
  expect(partOf(after.bytes(), 'xl/tables/table9.xml')).toMatch(/ ref="A5:[A-Z]+7"/)
})

describe('refused with the reason, the file as it was', () => {
  const refusal = async (before: Uint8Array) => {
    const workbook = valueOf(openFileWorkbook(before))
    const result = await mergeInto(workbook, five)
    expect(workbook.bytes()).toBe(before)
    return result.ok ? null : [result.error.reason, result.error.detail]
  }

  test('a protected sheet', async () => {
    const before = edited(file, {
      [SHEET]: (text) => text.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
    })
    expect(await refusal(before)).toEqual(['protected-sheet', 'Analyst Views'])
  })

  test('another table beside the end of ours, and data below ours', async () => {
    const table = `<table xmlns="${MAIN}" id="99" name="Own" displayName="Own" ref="AK8:AK12"><tableColumns count="1"><tableColumn id="1" name="x"/></tableColumns></table>`
    const before = edited(file, {
      [SHEET]: below(DATA),
      [RELATIONS]: relation('rId8', 'table', '../tables/table99.xml'),
      'xl/tables/table99.xml': () => table,
    })
    expect(await refusal(before)).toEqual(['in-the-way', 'AnalystViews'])
  })

  test('an array formula across the place where rows must go in', async () => {
    const before = edited(file, {
      [SHEET]: (text) =>
        below(DATA)(text).replace(
          /(<row r="8".*?)<\/row>/,
          '$1<c r="AL8"><f t="array" ref="AL8:AL9">ROW(A1:A2)</f><v>1</v></c></row>',
        ),
    })
    expect(await refusal(before)).toEqual(['in-the-way', 'AnalystViews'])
  })

  test('a plan made for other content', async () => {
    const workbook = valueOf(openFileWorkbook(file))
    const cells = [{ row: 0, column: 9, cell: { value: 1 }, expected: 99 }]
    const result = await workbook.apply({ steps: [{ do: 'write-cells', table: 'AnalystViews', cells }] })
    expect(result).toMatchObject({ ok: false, error: { reason: 'changed-meanwhile' } })
  })
})
