import { changedParts, contentOf, FIVE, partOf, refreshed, THREE, trackerFile } from '../tracker-file'
import {
  before,
  CHANGED,
  editedBy,
  HEAD,
  MICROSOFT,
  OFFICE,
  part,
  relation,
  SHEET,
  SOURCES,
  SOURCES_RELATIONS,
  WORKBOOK,
} from './parts'

const CHART = 'xl/charts/chart90.xml'
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
const five = contentOf({ AnalystViews: FIVE })
let file: Uint8Array = new Uint8Array()
beforeAll(async () => {
  file = await trackerFile(contentOf({ AnalystViews: THREE }))
})

const point = (value: string | number, idx: number): string => `<c:pt idx="${idx}"><c:v>${value}</c:v></c:pt>`
const strings = (formula: string, texts: readonly string[]): string =>
  `<c:strRef><c:f>${formula}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${texts.map(point).join('')}</c:strCache></c:strRef>`
const numbers = (formula: string, values: readonly number[]): string =>
  `<c:numRef><c:f>${formula}</c:f><c:numCache><c:formatCode>#,##0</c:formatCode><c:ptCount val="${values.length}"/>${values.map(point).join('')}</c:numCache></c:numRef>`
const chart = (series: string, visible = '1'): string =>
  `${HEAD}<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" xmlns:r="${OFFICE}"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/>${series}</c:ser><c:firstSliceAng val="0"/></c:pieChart></c:plotArea><c:plotVisOnly val="${visible}"/></c:chart></c:chartSpace>`

/** The tracker with a chart of the user's on another sheet. */
const withChart = (
  content: string,
  kind = 'drawingml.chart',
  edits: Parameters<typeof editedBy>[1] = {},
  bytes = file,
): Uint8Array =>
  editedBy(
    bytes,
    part(
      CHART,
      kind.includes('/') ? kind : `application/vnd.openxmlformats-officedocument.${kind}+xml`,
      content,
    ),
    part(
      'xl/drawings/drawing90.xml',
      'application/vnd.openxmlformats-officedocument.drawing+xml',
      `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="${A}"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="4000000" cy="2000000"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Mine"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`,
    ),
    {
      'xl/drawings/_rels/drawing90.xml.rels': relation('rId1', 'chart', '../charts/chart90.xml'),
      [SOURCES]: before('<legacyDrawing', '<drawing r:id="rId90"/>'),
      [SOURCES_RELATIONS]: relation('rId90', 'drawing', '../drawings/drawing90.xml'),
    },
    edits,
  )

const NAMES = "'Analyst Views'!$B$6:$B$"
const TARGETS = "'Analyst Views'!$J$6:$J$"
const TITLE = strings("'Analyst Views'!$J$5", ['Target'])
const series = (bottom: number, names: readonly string[], targets: readonly number[]): string =>
  `<c:tx>${TITLE}</c:tx><c:cat>${strings(`${NAMES}${bottom}`, names)}</c:cat><c:val>${numbers(`${TARGETS}${bottom}`, targets)}</c:val>`

test('the ranges of a chart grow with their columns, and what it keeps of them is what the cells hold', async () => {
  const edited = withChart(chart(series(8, ['Alpha', 'Beta', 'Gamma'], [100, 200, 300])))
  const after = (await refreshed(edited, five)).bytes()
  expect(changedParts(edited, after)).toEqual([CHART, ...CHANGED])
  expect(partOf(after, CHART)).toBe(
    chart(series(10, ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'], [100, 250, 300, 400, 500])),
  )
})

test('a changed value alone is kept right, too', async () => {
  const edited = withChart(chart(series(8, ['Alpha', 'Beta', 'Gamma'], [100, 200, 300])))
  const after = (await refreshed(edited, contentOf({ AnalystViews: FIVE.slice(0, 3) }))).bytes()
  expect(partOf(after, CHART)).toBe(chart(series(8, ['Alpha', 'Beta', 'Gamma'], [100, 250, 300])))
})

test('rows that are hidden are left out where the chart draws what is seen, and kept where it draws all', async () => {
  const hide = { [SHEET]: (text: string) => text.replace('<row r="7"', '<row r="7" hidden="1"') }
  const seen = withChart(chart(series(8, ['Alpha', 'Gamma'], [100, 300])), undefined, hide)
  expect(partOf((await refreshed(seen, five)).bytes(), CHART)).toBe(
    chart(series(10, ['Alpha', 'Gamma', 'Delta', 'Epsilon'], [100, 300, 400, 500])),
  )
  const all = withChart(chart(series(8, ['Alpha', 'Beta', 'Gamma'], [100, 200, 300]), '0'), undefined, hide)
  expect(partOf((await refreshed(all, five)).bytes(), CHART)).toBe(
    chart(series(10, ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'], [100, 250, 300, 400, 500]), '0'),
  )
})

test('points and series that were filtered out stay out, whole ranges and what is drawn of them grow', async () => {
  const C15 = `${MICROSOFT}/drawing/2012/chart`
  const extension = (content: string): string =>
    `<c:extLst><c:ext uri="{02D57815-91ED-43cb-92C2-25804820EDAC}" xmlns:c15="${C15}">${content}</c:ext></c:extLst>`
  const full = (range: string): string =>
    extension(`<c15:fullRef><c15:sqref>${range}</c15:sqref></c15:fullRef>`)
  const reference = (whole: string, drawn: string, kept: string): string =>
    `<c:numRef>${full(whole)}<c:f>${drawn}</c:f>${kept}</c:numRef>`
  const kept =
    '<c:numCache><c:ptCount val="2"/><c:pt idx="0"><c:v>100</c:v></c:pt><c:pt idx="1"><c:v>300</c:v></c:pt></c:numCache>'
  const filtered = (bottom: number): string =>
    extension(
      `<c15:filteredPieSeries><c15:ser><c:idx val="1"/><c:order val="1"/><c:val><c:numRef><c15:formulaRef><c15:sqref>'Analyst Views'!$L$6:$L$${bottom}</c15:sqref></c15:formulaRef></c:numRef></c:val></c15:ser></c15:filteredPieSeries>`,
    )
  const parts = (bottom: number, end: string, cache: string): string =>
    `<c:val>${reference(`${TARGETS}${bottom}`, `('Analyst Views'!$J$6,'Analyst Views'!$J$8${end})`, cache)}</c:val>` +
    `<c:bubbleSize>${reference(`${TARGETS}${bottom}`, "('Analyst Views'!$J$6,'Analyst Views'!$J$7)", cache)}</c:bubbleSize>${filtered(bottom)}`
  const after = (await refreshed(withChart(chart(parts(8, '', kept))), five)).bytes()
  expect(partOf(after, CHART)).toBe(chart(parts(10, ':$J$10', '')))
})

test('what can’t be told anew is no longer kept', async () => {
  const levels = (bottom: number, cache: string): string =>
    `<c:cat><c:multiLvlStrRef><c:f>'Analyst Views'!$A$6:$B$${bottom}</c:f>${cache}</c:multiLvlStrRef></c:cat>`
  const kept =
    '<c:multiLvlStrCache><c:ptCount val="1"/><c:lvl><c:pt idx="0"><c:v>Alpha</c:v></c:pt></c:lvl></c:multiLvlStrCache>'
  const edited = withChart(chart(levels(8, kept)))
  expect(partOf((await refreshed(edited, five)).bytes(), CHART)).toBe(chart(levels(10, '')))
})

test('a chart of other cells, one without kept values and the title of a one-row table stay as they are', async () => {
  const others = `<c:cat>${strings("'Elsewhere'!$A$40:$A$42", ['a', 'b', 'c'])}</c:cat>`
  const edited = withChart(chart(others))
  expect(changedParts(edited, (await refreshed(edited, five)).bytes())).toEqual(CHANGED)
  const one = await trackerFile(contentOf({ AnalystViews: THREE.slice(0, 1) }))
  const row = (bottom: number): string =>
    `<c:tx><c:strRef><c:f>'Analyst Views'!$B$6</c:f></c:strRef></c:tx><c:cat><c:strRef><c:f>'Analyst Views'!$J$5:$L$5</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>'Analyst Views'!$J$6:$L$6</c:f></c:numRef></c:val><c:bubbleSize><c:numRef><c:f>'Analyst Views'!$J$6${bottom === 6 ? '' : `:$J$${bottom}`}</c:f></c:numRef></c:bubbleSize>`
  const byRow = withChart(chart(row(6)), undefined, {}, one)
  expect(partOf((await refreshed(byRow, five)).bytes(), CHART)).toBe(chart(row(10)))
})

test('a chart of the newer generation draws by names that grow; the values it kept go', async () => {
  const CX = `${MICROSOFT}/drawing/2014/chartex`
  const funnel = (cat: string, val: string): string =>
    `${HEAD}<cx:chartSpace xmlns:cx="${CX}"><cx:chartData><cx:data id="0"><cx:strDim type="cat"><cx:f>_xlchart.v1.0</cx:f>${cat}</cx:strDim><cx:numDim type="val"><cx:f>_xlchart.v1.1</cx:f>${val}</cx:numDim></cx:data></cx:chartData><cx:chart><cx:plotArea><cx:plotAreaRegion><cx:series layoutId="funnel"><cx:tx><cx:txData><cx:f>_xlchart.v1.2</cx:f><cx:v>Target</cx:v></cx:txData></cx:tx><cx:dataId val="0"/></cx:series></cx:plotAreaRegion></cx:plotArea></cx:chart></cx:chartSpace>`
  const levels = '<cx:lvl ptCount="1"><cx:pt idx="0">Alpha</cx:pt></cx:lvl>'
  const names = (bottom: number): string =>
    `<definedName name="_xlchart.v1.0" hidden="1">${NAMES}${bottom}</definedName><definedName name="_xlchart.v1.1" hidden="1">${TARGETS}${bottom}</definedName><definedName name="_xlchart.v1.2" hidden="1">'Analyst Views'!$J$5</definedName>`
  const edited = withChart(funnel(levels, levels), 'application/vnd.ms-office.chartex+xml', {
    [WORKBOOK]: before('</definedNames>', names(8)),
  })
  const after = (await refreshed(edited, five)).bytes()
  expect(partOf(after, CHART)).toBe(funnel('', ''))
  expect(partOf(after, WORKBOOK)).toContain(names(10))
})
