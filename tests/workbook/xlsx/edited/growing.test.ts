import {
  changedParts,
  columnOf,
  contentOf,
  FIVE,
  partOf,
  refreshed,
  tableOf,
  THREE,
  trackerFile,
  view,
} from '../tracker-file'
import {
  before,
  below,
  BOOK_RELATIONS,
  CHANGED,
  columnAfter,
  editedBy,
  HEAD,
  inRow,
  MAIN,
  MICROSOFT,
  part,
  PUSHED,
  relation,
  RELATIONS,
  SHEET,
  SOURCES,
  SOURCES_RELATIONS,
  TABLE,
  WORKBOOK,
  type Edits,
} from './parts'

const X14 = `${MICROSOFT}/spreadsheetml/2009/9/main`
const XM = `${MICROSOFT}/excel/2006/main`
const five = contentOf({ AnalystViews: FIVE })
let file: Uint8Array = new Uint8Array()
beforeAll(async () => {
  file = await trackerFile(contentOf({ AnalystViews: THREE }))
})

const METADATA = `${HEAD}<metadata xmlns="${MAIN}" xmlns:xda="${MICROSOFT}/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`
const metadata = [
  part('xl/metadata.xml', 'sheetMetadata', METADATA),
  { [BOOK_RELATIONS]: relation('rId95', 'sheetMetadata', 'metadata.xml') },
]
const SPILL = '_xlfn._xlws.SORT(AnalystViews[Target])'
/** A formula beside the table that spills over three rows, the last of which is the table's last. */
const spill = (column: string, row: number): Edits => ({
  [SHEET]: (text) =>
    [1, 2].reduce(
      (sheet, down) => inRow(row + down, `<c r="${column}${row + down}"><v>${down}</v></c>`)(sheet),
      inRow(
        row,
        `<c r="${column}${row}" cm="1"><f t="array" ref="${column}${row}:${column}${row + 2}">${SPILL}</f><v>100</v></c>`,
      )(text),
    ),
})

describe('dynamic arrays', () => {
  test('one beside the table stays as it is', async () => {
    const column = columnAfter(file, 3)
    const edited = editedBy(file, ...metadata, spill(column, 6))
    const after = (await refreshed(edited, five)).bytes()
    expect(changedParts(edited, after)).toEqual(CHANGED)
    expect(partOf(after, SHEET)).toContain(
      `<c r="${column}6" cm="1"><f t="array" ref="${column}6:${column}8">${SPILL}</f><v>100</v></c>`,
    )
  })

  test('one that lies across the place where rows come in is widened over them: it spills anew', async () => {
    const column = columnAfter(file, 3)
    const rows = `<row r="9"><c r="A9"/></row>${PUSHED}`
    const edited = editedBy(file, ...metadata, { [SHEET]: below(rows) }, spill(column, 7))
    const sheet = partOf((await refreshed(edited, five)).bytes(), SHEET)
    expect(sheet).toContain(
      `<c r="${column}7" cm="1"><f t="array" ref="${column}7:${column}11">${SPILL}</f><v>100</v></c>`,
    )
    expect(sheet).toMatch(new RegExp(`<row r="11">.*<c r="${column}11"><v>2</v></c></row><row r="12">`))
  })

  test.each([
    ['spills', ' cm="1"', ' array="1"'],
    ['was entered as an array', '', ' array="1"'],
  ])('a calculated column whose formula %s is so in new rows, too', async (_how, mark, kind) => {
    const column = columnAfter(file, 1)
    const formula = 'SUM((AnalystViews[Target]&gt;AnalystViews[[#This Row],[Target]])*1)'
    const edited = editedBy(file, ...metadata, {
      [TABLE]: (text) =>
        text
          .replaceAll(/ref="A5:[A-Z]+8"/g, `ref="A5:${column}8"`)
          .replace(
            /<tableColumns count="(\d+)">/,
            (_all, count: string) => `<tableColumns count="${Number(count) + 1}">`,
          )
          .replace(
            '</tableColumns>',
            `<tableColumn id="99" name="Rank"><calculatedColumnFormula${kind}>${formula}</calculatedColumnFormula></tableColumn></tableColumns>`,
          ),
      [SHEET]: (text) =>
        [6, 7, 8].reduce(
          (sheet, row) =>
            inRow(
              row,
              `<c r="${column}${row}"${mark}><f t="array" ref="${column}${row}">${formula}</f><v>1</v></c>`,
            )(sheet),
          inRow(5, `<c r="${column}5" t="inlineStr"><is><t>Rank</t></is></c>`)(text),
        ),
    })
    const after = await refreshed(edited, five)
    const sheet = partOf(after.bytes(), SHEET)
    for (const row of [9, 10]) {
      const [, cell = ''] = new RegExp(`<c ([^>]*r="${column}${row}"[^>]*><f[^>]*>)`).exec(sheet) ?? []
      expect(cell).toContain(`<f t="array" ref="${column}${row}">`)
      expect(cell.includes('cm="1"')).toBe(mark !== '')
    }
    expect((await tableOf(after, 'AnalystViews')).rows.map((cells) => cells.at(-1)?.formula)).toEqual(
      Array.from({ length: 5 }, () => formula.replace('&gt;', '>')),
    )
  })
})

test('grouped rows stay grouped; rows that were empty and hidden are shown when they get views', async () => {
  const edited = editedBy(file, {
    [SHEET]: (text) =>
      below(
        '<row r="9" hidden="1" outlineLevel="1"/><row r="10" hidden="1" outlineLevel="1"/><row r="11" hidden="1" outlineLevel="1"/><row r="12" collapsed="1"/>',
      )(text)
        .replace('<row r="7"', '<row r="7" outlineLevel="1" hidden="1"')
        .replace('<col min="3" max="3"', '<col min="3" max="3" outlineLevel="1"')
        .replace('<sheetFormatPr ', '<sheetFormatPr outlineLevelRow="1" outlineLevelCol="1" '),
  })
  const after = (await refreshed(edited, five)).bytes()
  expect(changedParts(edited, after)).toEqual(CHANGED)
  const rows = [...partOf(after, SHEET).matchAll(/<row r="(\d+)"([^>]*)>/g)].map(
    ([, row, more]) => `${row}${more}`,
  )
  expect(rows.filter((row) => /outline|hidden|collapsed/.test(row))).toEqual([
    '7 outlineLevel="1" hidden="1"',
    '9 hidden="0" outlineLevel="1"',
    '10 hidden="0" outlineLevel="1"',
    '11 hidden="1" outlineLevel="1"/',
    '12 collapsed="1"/',
  ])
})

test('rules and looks of the newer kind grow with the column they are for', async () => {
  const edited = editedBy(file, {
    [SHEET]: before(
      '</worksheet>',
      `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{1}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="formula"><xm:f>MIN('Analyst Views'!$J$6:$J$8)</xm:f></x14:cfvo><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>J6:J8</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
        `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations xmlns:xm="${XM}" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>'Analyst Views'!$B$6:$B$8</xm:f></x14:formula1><xm:sqref>C6:C8</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    ),
  })
  const after = (await refreshed(edited, five)).bytes()
  expect(changedParts(edited, after)).toEqual(CHANGED)
  const sheet = partOf(after, SHEET)
  expect(sheet).toContain("<xm:f>MIN('Analyst Views'!$J$6:$J$10)</xm:f>")
  expect(sheet).toContain('<xm:sqref>J6:J10</xm:sqref></x14:conditionalFormatting>')
  expect(sheet).toContain("<xm:f>'Analyst Views'!$B$6:$B$10</xm:f></x14:formula1><xm:sqref>C6:C10</xm:sqref>")
})

test('a spark line of the whole column, on another sheet, grows with it', async () => {
  const spark = (last: number): string =>
    `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>'Analyst Views'!J6:J${last}</xm:f><xm:sqref>AZ40</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`
  const edited = editedBy(file, { [SOURCES]: before('</worksheet>', spark(8)) })
  const after = (await refreshed(edited, five)).bytes()
  expect(changedParts(edited, after)).toEqual([...CHANGED, SOURCES])
  expect(partOf(after, SOURCES)).toBe(partOf(edited, SOURCES).replace('J6:J8', 'J6:J10'))
})

test('what is printed takes the new rows in, titles stay, views of one’s own follow', async () => {
  const custom = (row: number): string =>
    `<customSheetViews><customSheetView guid="{5B2D4C1E-0000-4000-8000-000000000001}" scale="80" filter="1" showAutoFilter="1"><selection activeCell="A${row}" sqref="A${row}"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></customSheetView></customSheetViews>`
  const names = (bottom: number): string =>
    `<definedName name="_xlnm.Print_Area" localSheetId="1">'Analyst Views'!$A$1:$J$${bottom}</definedName>`
  const view = (bottom: number): string =>
    `<definedName name="Z_5B2D4C1E_0000_4000_8000_000000000001_.wvu.PrintArea" localSheetId="1" hidden="1">'Analyst Views'!$A$1:$C$${bottom}</definedName>`
  const edited = editedBy(file, {
    [SHEET]: (text) => below(PUSHED)(before('<conditionalFormatting', custom(10))(text)),
    [WORKBOOK]: (text) =>
      before(
        '</workbook>',
        '<customWorkbookViews/>',
      )(text)
        .replace(/<definedName name="_xlnm.Print_Area" localSheetId="1">[^<]*<\/definedName>/, names(8))
        .replace('</definedNames>', `${view(8)}</definedNames>`)
        .replace('<customWorkbookViews/>', ''),
  })
  const after = (await refreshed(edited, five)).bytes()
  expect(partOf(after, WORKBOOK)).toBe(
    partOf(edited, WORKBOOK).replace(names(8), names(10)).replace(view(8), view(10)),
  )
  expect(partOf(after, SHEET)).toContain(custom(12))
})

test('names of a table’s column grow, names of a cell of its only row stay that cell', async () => {
  const one = await trackerFile(contentOf({ AnalystViews: THREE.slice(0, 1) }))
  const names = (last: number): string =>
    `<definedName name="Best">'Analyst Views'!$J$6</definedName><definedName name="Head">'Analyst Views'!$A$5:$J$${last}</definedName>`
  const edited = editedBy(one, { [WORKBOOK]: before('</definedNames>', names(6)) })
  const after = (await refreshed(edited, five)).bytes()
  expect(partOf(after, WORKBOOK)).toBe(partOf(edited, WORKBOOK).replace(names(6), names(10)))
})

test('cells that shapes, linked pictures and controls of other sheets show are followed', async () => {
  const drawing = (row: number): string =>
    `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9" cy="9"/><xdr:sp macro="" textlink="'Analyst Views'!$B$${row}"><xdr:nvSpPr><xdr:cNvPr id="2" name="Box"><a:extLst><a:ext uri="{84589F7E-364E-4C9E-8A38-B11213B215E9}"><a14:cameraTool xmlns:a14="${MICROSOFT}/drawing/2010/main" cellRange="'Analyst Views'!$A$${row}:$B$${row}"/></a:ext></a:extLst></xdr:cNvPr><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`
  const control = (row: number): string =>
    `${HEAD}<formControlPr xmlns="${X14}" objectType="CheckBox" fmlaLink="'Analyst Views'!$A$${row}" lockText="1"/>`
  const DRAWING = 'xl/drawings/drawing9.xml'
  const CONTROL = 'xl/ctrlProps/ctrlProp1.xml'
  const shape = (row: number): string =>
    `<v:shape id="box"><x:ClientData ObjectType="Checkbox"><x:Anchor>1, 2, 30, 4, 4, 60, 31, 4</x:Anchor><x:FmlaLink>'Analyst Views'!$A$${row}</x:FmlaLink></x:ClientData></v:shape>`
  const edited = editedBy(
    file,
    part(DRAWING, 'application/vnd.openxmlformats-officedocument.drawing+xml', drawing(10)),
    part(CONTROL, 'application/vnd.ms-excel.controlproperties+xml', control(10)),
    {
      [SHEET]: below(PUSHED),
      [SOURCES]: before('<legacyDrawing', '<drawing r:id="rId90"/>'),
      [SOURCES_RELATIONS]: (text) =>
        relation(
          'rId91',
          'ctrlProp',
          '../ctrlProps/ctrlProp1.xml',
        )(relation('rId90', 'drawing', '../drawings/drawing9.xml')(text)),
      'xl/drawings/vmlDrawing9.vml': before('</xml>', shape(10)),
    },
  )
  const after = (await refreshed(edited, five)).bytes()
  expect(partOf(after, DRAWING)).toBe(drawing(12))
  expect(partOf(after, CONTROL)).toBe(control(12))
  expect(partOf(after, 'xl/drawings/vmlDrawing9.vml')).toContain(shape(12))
  expect(changedParts(edited, after)).not.toContain(SOURCES)
})

test('cells that wait for a price service are known where they stand now', async () => {
  const PRICES = 'xl/volatileDependencies.xml'
  const waiting = (row: number): string =>
    `${HEAD}<volTypes xmlns="${MAIN}"><volType type="realTimeData"><main first="prices.rtd"><tp t="n"><v>7</v><stp/><stp>TSLA</stp><tr r="A${row}" s="2"/><tr r="A10" s="9"/><tr r="A3" s="2"/></tp></main></volType></volTypes>`
  const edited = editedBy(file, part(PRICES, 'volatileDependencies', waiting(10)), {
    [BOOK_RELATIONS]: relation('rId90', 'volatileDependencies', 'volatileDependencies.xml'),
    [SHEET]: below('<row r="10"><c r="A10"><f>RTD("prices.rtd",,"TSLA")</f><v>7</v></c></row>'),
  })
  const after = (await refreshed(edited, five)).bytes()
  expect(changedParts(edited, after)).toEqual([...CHANGED.slice(0, 1), PRICES, ...CHANGED.slice(1)])
  expect(partOf(after, PRICES)).toBe(waiting(12))
  expect(partOf(after, SHEET)).toContain('<c r="A12"><f>RTD("prices.rtd",,"TSLA")</f><v>7</v></c>')
})

test('what is consolidated from the sheet of the views is followed', async () => {
  const sums = (row: number): string =>
    `<dataConsolidate><dataRefs count="1"><dataRef ref="A${row}:B${row}" sheet="Analyst Views"/></dataRefs></dataConsolidate>`
  const edited = editedBy(file, { [SHEET]: below(PUSHED), [SOURCES]: before('<pageMargins', sums(10)) })
  expect(partOf((await refreshed(edited, five)).bytes(), SOURCES)).toContain(sums(12))
})

test('views that the first refresh added are at home in the table', async () => {
  const after = await refreshed(
    editedBy(file, { [SHEET]: below(PUSHED), [RELATIONS]: (text) => `${text}\n` }),
    five,
  )
  const later = contentOf({ AnalystViews: [...FIVE, view('k6', 'Zeta', 600)] })
  const again = await refreshed(after.bytes(), later)
  expect(columnOf(await tableOf(again, 'AnalystViews'), 'Target')).toEqual([100, 250, 300, 400, 500, 600])
  expect(partOf(again.bytes(), SHEET)).toContain(
    '<row r="12"><c r="A12"><v>7</v></c><c r="B12"><f>A12*SUM(J6:J11)</f>',
  )
})
