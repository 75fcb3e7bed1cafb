import { openWorkbook } from '../../../../src/workbook/xlsx/package/open-workbook'
import {
  changedParts,
  contentOf,
  FIVE,
  mergeInto,
  partOf,
  refreshed,
  THREE,
  trackerFile,
  valueOf,
} from '../tracker-file'
import {
  before,
  below,
  BOOK_RELATIONS,
  CHANGED,
  editedBy,
  HEAD,
  inRow,
  MAIN,
  MICROSOFT,
  OFFICE,
  part,
  PUSHED,
  relation,
  RELATIONS,
  SHEET,
  SOURCES,
  SOURCES_RELATIONS,
  TABLE,
  TYPES,
  WORKBOOK,
} from './parts'
import { otherBook } from './other-book'

const X14 = `${MICROSOFT}/spreadsheetml/2009/9/main`
const X15 = `${MICROSOFT}/spreadsheetml/2010/11/main`
const five = contentOf({ AnalystViews: FIVE })
let file: Uint8Array = new Uint8Array()
beforeAll(async () => {
  file = await trackerFile(contentOf({ AnalystViews: THREE }))
})

/** The parts that a refresh with two more views changes. */
async function changes(edited: Uint8Array): Promise<readonly string[]> {
  const after = await refreshed(edited, five)
  expect(valueOf(await mergeInto(after, five)).steps).toBe(0)
  return changedParts(edited, after.bytes())
}

const corner = (name: string, row: number): string =>
  `<xdr:${name}><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`
const slicerDrawing = (from: number, to: number): string =>
  `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">` +
  `<xdr:twoCellAnchor editAs="oneCell">${corner('from', from)}${corner('to', to)}<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:sle15="${MICROSOFT}/drawing/2012/slicer"><mc:Choice Requires="sle15">` +
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Institution"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
  `<a:graphic><a:graphicData uri="${MICROSOFT}/drawing/2010/slicer"><sle:slicer xmlns:sle="${MICROSOFT}/drawing/2010/slicer" name="Institution"/></a:graphicData></a:graphic></xdr:graphicFrame></mc:Choice><mc:Fallback/></mc:AlternateContent><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`

test('slicers of the table: their parts stay, their place goes down with what stands there', async () => {
  const drawing = 'xl/drawings/drawing9.xml'
  const edited = editedBy(
    file,
    part(
      'xl/slicerCaches/slicerCache1.xml',
      'application/vnd.ms-excel.slicerCache+xml',
      `${HEAD}<slicerCacheDefinition xmlns="${X14}" xmlns:x="${MAIN}" name="Slicer_Institution" sourceName="Institution"><extLst><x:ext uri="{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}" xmlns:x15="${X15}"><x15:tableSlicerCache tableId="7" column="2"/></x:ext></extLst></slicerCacheDefinition>`,
    ),
    part(
      'xl/slicers/slicer1.xml',
      'application/vnd.ms-excel.slicer+xml',
      `${HEAD}<slicers xmlns="${X14}"><slicer name="Institution" cache="Slicer_Institution" caption="Institution" rowHeight="241300"/></slicers>`,
    ),
    part(drawing, 'application/vnd.openxmlformats-officedocument.drawing+xml', slicerDrawing(12, 20)),
    {
      [BOOK_RELATIONS]: relation(
        'rId90',
        `${MICROSOFT}/2007/relationships/slicerCache`,
        'slicerCaches/slicerCache1.xml',
      ),
      [WORKBOOK]: before(
        '</workbook>',
        `<extLst><ext uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}" xmlns:x15="${X15}"><x15:slicerCaches xmlns:x14="${X14}"><x14:slicerCache r:id="rId90"/></x15:slicerCaches></ext></extLst>`,
      ),
      [RELATIONS]: relation('rId90', `${MICROSOFT}/2007/relationships/slicer`, '../slicers/slicer1.xml'),
      [SHEET]: (text) =>
        below(PUSHED)(
          before(
            '</worksheet>',
            `<extLst><ext uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}" xmlns:x15="${X15}"><x14:slicerList xmlns:x14="${X14}"><x14:slicer r:id="rId90"/></x14:slicerList></ext></extLst>`,
          )(before('<legacyDrawing', '<drawing r:id="rId91"/>')(text)),
        ),
      [TABLE]: (text) =>
        text.replace(
          /<autoFilter ref="([^"]+)"\/>/,
          '<autoFilter ref="$1"><filterColumn colId="1"><filters><filter val="Alpha"/></filters></filterColumn></autoFilter>',
        ),
    },
    { [RELATIONS]: relation('rId91', 'drawing', '../drawings/drawing9.xml') },
  )
  expect(await changes(edited)).toEqual([drawing, ...CHANGED])
  const after = (await refreshed(edited, five)).bytes()
  expect(partOf(after, drawing)).toBe(slicerDrawing(14, 22))
  expect(partOf(after, TABLE)).toMatch(/<autoFilter ref="A5:[A-Z]+10"><filterColumn colId="1">/)
})

const pivotCache = (source: string, asked = ''): string =>
  `${HEAD}<pivotCacheDefinition ${asked}xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" refreshedBy="me" createdVersion="8" refreshedVersion="8" minRefreshableVersion="3" recordCount="3"><cacheSource type="worksheet"><worksheetSource ${source}/></cacheSource><cacheFields count="0"/></pivotCacheDefinition>`
const CACHE = 'xl/pivotCache/pivotCacheDefinition1.xml'
const withPivot = (source: string, name = 'Mine'): Uint8Array =>
  editedBy(
    file,
    part(CACHE, 'pivotCacheDefinition', pivotCache(source)),
    part(
      'xl/pivotCache/pivotCacheRecords1.xml',
      'pivotCacheRecords',
      `${HEAD}<pivotCacheRecords xmlns="${MAIN}" count="0"/>`,
    ),
    {
      'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relation(
        'rId1',
        'pivotCacheRecords',
        'pivotCacheRecords1.xml',
      ),
      [BOOK_RELATIONS]: relation('rId90', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'),
      [WORKBOOK]: (text) =>
        before(
          '</workbook>',
          '<pivotCaches><pivotCache cacheId="9" r:id="rId90"/></pivotCaches>',
        )(text).replace(
          '</definedNames>',
          `<definedName name="${name}">AnalystViews[#All]</definedName></definedNames>`,
        ),
    },
  )

test.each([
  ['the table by its name', 'name="AnalystViews"'],
  ['a name that stands for the table', 'name="Mine"'],
  ['cells of the table’s sheet', 'ref="A5:J8" sheet="Analyst Views"'],
])('a pivot table of %s asks to be counted anew, and so do its timelines', async (_what, source) => {
  const edited = editedBy(
    withPivot(source),
    part(
      'xl/timelineCaches/timelineCache1.xml',
      'application/vnd.ms-excel.timelineCache+xml',
      `${HEAD}<timelineCacheDefinition xmlns="${X15}" name="NativeTimeline_Date" sourceName="Date"><pivotTables><pivotTable tabId="9" name="PivotTable1"/></pivotTables><state minimalRefreshVersion="6" lastRefreshVersion="6" pivotCacheId="9" filterType="unknown"><bounds startDate="2024-01-01T00:00:00" endDate="2025-01-01T00:00:00"/></state></timelineCacheDefinition>`,
    ),
    part(
      'xl/timelines/timeline1.xml',
      'application/vnd.ms-excel.timeline+xml',
      `${HEAD}<timelines xmlns="${X15}"><timeline name="Date" cache="NativeTimeline_Date" caption="Date" level="2" selectionLevel="2"/></timelines>`,
    ),
    {
      [BOOK_RELATIONS]: relation(
        'rId91',
        `${MICROSOFT}/2011/relationships/timelineCache`,
        'timelineCaches/timelineCache1.xml',
      ),
      [SOURCES_RELATIONS]: relation(
        'rId91',
        `${MICROSOFT}/2011/relationships/timeline`,
        '../timelines/timeline1.xml',
      ),
    },
  )
  expect(await changes(edited)).toEqual([CACHE, ...CHANGED])
  const after = (await refreshed(edited, five)).bytes()
  expect(partOf(after, CACHE)).toBe(pivotCache(source.replace('J8', 'J10'), 'refreshOnLoad="1" '))
})

test.each([
  ['another table', 'name="Sources"'],
  ['another workbook', 'name="AnalystViews" r:id="rId9"'],
  ['cells beside the table', 'ref="BA5:BB8" sheet="Analyst Views"'],
])('a pivot table of %s stays as it is', async (_what, source) => {
  expect(await changes(withPivot(source))).toEqual(CHANGED)
})

test('a query of another source, its connection and its table stay as they are', async () => {
  const edited = editedBy(
    file,
    part(
      'xl/connections.xml',
      'connections',
      `${HEAD}<connections xmlns="${MAIN}"><connection id="1" keepAlive="1" name="Query - Rates" type="5" refreshedVersion="8"><dbPr connection="Provider=Microsoft.Mashup.OleDb.1;Data Source=$Workbook$;Location=Rates" command="SELECT * FROM [Rates]"/></connection></connections>`,
    ),
    part(
      'xl/queryTables/queryTable1.xml',
      'queryTable',
      `${HEAD}<queryTable xmlns="${MAIN}" name="ExternalData_1" connectionId="1" autoFormatId="16"><queryTableRefresh nextId="2"><queryTableFields count="1"><queryTableField id="1" name="Rate" tableColumnId="1"/></queryTableFields></queryTableRefresh></queryTable>`,
    ),
    part(
      'xl/tables/table99.xml',
      'table',
      `${HEAD}<table xmlns="${MAIN}" id="99" name="Rates" displayName="Rates" ref="AZ5:AZ6" tableType="queryTable" totalsRowShown="0"><autoFilter ref="AZ5:AZ6"/><tableColumns count="1"><tableColumn id="1" uniqueName="1" name="Rate" queryTableFieldId="1"/></tableColumns></table>`,
    ),
    {
      'xl/tables/_rels/table99.xml.rels': relation('rId1', 'queryTable', '../queryTables/queryTable1.xml'),
      [BOOK_RELATIONS]: relation('rId90', 'connections', 'connections.xml'),
      [SOURCES_RELATIONS]: relation('rId90', 'table', '../tables/table99.xml'),
      [SOURCES]: (text) =>
        inRow(
          5,
          '<c r="AZ5" t="inlineStr"><is><t>Rate</t></is></c>',
        )(text).replace(/<tableParts count="1">/, '<tableParts count="2"><tablePart r:id="rId90"/>'),
      [WORKBOOK]: before(
        '</definedNames>',
        `<definedName name="ExternalData_1" localSheetId="8" hidden="1">'Sources'!$AZ$5:$AZ$6</definedName>`,
      ),
    },
  )
  expect(await changes(edited)).toEqual(CHANGED)
})

test('macros stay byte for byte, and the workbook stays one with macros', async () => {
  const edited = editedBy(
    file,
    {
      [TYPES]: (text) =>
        text.replace(
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
          'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
        ),
      [BOOK_RELATIONS]: relation('rId90', `${MICROSOFT}/2006/relationships/vbaProject`, 'vbaProject.bin'),
      [WORKBOOK]: (text) => text.replace('<workbookPr/>', '<workbookPr codeName="ThisWorkbook"/>'),
      [SHEET]: (text) => text.replace('<sheetPr>', '<sheetPr codeName="Sheet2">'),
    },
    part('xl/vbaProject.bin', 'application/vnd.ms-office.vbaProject', '\u0001project\u0002'),
  )
  const after = (await refreshed(edited, five)).bytes()
  expect(changedParts(edited, after)).toEqual(CHANGED)
  const opened = openWorkbook(after)
  expect(opened.ok && opened.value.parts.macroEnabled).toBe(true)
  expect(partOf(after, SHEET)).toContain('<sheetPr codeName="Sheet2">')
})

test('links to other workbooks stay, also where their sheet has the name of ours', async () => {
  const formula = "'[1]Analyst Views'!$J$8+SUM('[1]Analyst Views'!$J$6:$J$8)"
  const edited = editedBy(file, ...otherBook('Analyst Views', 'J8', 5), {
    [SHEET]: below(`<row r="10"><c r="A10"><f>${formula}</f><v>10</v></c></row>`),
  })
  expect(await changes(edited)).toEqual(CHANGED)
  const after = (await refreshed(edited, five)).bytes()
  expect(partOf(after, SHEET)).toContain(`<row r="12"><c r="A12"><f>${formula}</f><v>10</v></c></row>`)
})

test('comment threads beside the table’s rows, and the people in them, stay as they are', async () => {
  const edited = editedBy(
    file,
    part(
      'xl/threadedComments/threadedComment1.xml',
      'application/vnd.ms-excel.threadedcomments+xml',
      `${HEAD}<ThreadedComments xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><threadedComment ref="B7" dT="2024-09-01T10:00:00.00" personId="{1}" id="{2}"><text>why?</text></threadedComment><threadedComment ref="B7" dT="2024-09-01T11:00:00.00" personId="{1}" id="{3}" parentId="{2}"><text>so</text></threadedComment></ThreadedComments>`,
    ),
    part(
      'xl/persons/person.xml',
      'application/vnd.ms-excel.person+xml',
      `${HEAD}<personList xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><person displayName="Me" id="{1}" userId="me" providerId="None"/></personList>`,
    ),
    {
      [RELATIONS]: relation(
        'rId90',
        `${MICROSOFT}/2017/10/relationships/threadedComment`,
        '../threadedComments/threadedComment1.xml',
      ),
      [BOOK_RELATIONS]: relation('rId90', `${MICROSOFT}/2017/10/relationships/person`, 'persons/person.xml'),
      'xl/comments2.xml': before(
        '</commentList>',
        '<comment ref="B7" authorId="0" shapeId="0"><text><t>[Threaded comment] why?</t></text></comment>',
      ),
    },
  )
  expect(await changes(edited)).toEqual(CHANGED)
})
