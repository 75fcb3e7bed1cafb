import { craftZip } from './crafted-zip'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Relationships as XML: `[id, kind, target]`, of the transitional dialect. */
export const relationships = (...list: readonly (readonly [string, string, string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`

/** A small workbook with two sheets, a table, a chart, a name and shared strings, by part. */
export const workbookParts = (): Map<string, string | Uint8Array> =>
  new Map<string, string | Uint8Array>([
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/><Override PartName="/xl/tables/table1.xml" ContentType="${SHEET_TYPE}.table+xml"/></Types>`,
    ],
    ['_rels/.rels', relationships(['rId1', 'officeDocument', 'xl/workbook.xml'])],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="1"/><sheets><sheet name="의견" sheetId="1" r:id="rId1"/><sheet name="_tracker" sheetId="7" state="veryHidden" r:id="rId2"/></sheets><definedNames><definedName name="Rate">1300</definedName><definedName name="_xlnm.Print_Area" localSheetId="0" hidden="1">'의견'!$A$1:$B$2</definedName></definedNames></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationships(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'],
        ['rId3', 'sharedStrings', 'sharedStrings.xml'],
      ),
    ],
    [
      'xl/worksheets/sheet1.xml',
      `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2"><v>197</v></c></row></sheetData></worksheet>`,
    ],
    [
      'xl/worksheets/_rels/sheet1.xml.rels',
      relationships(
        ['rId1', 'table', '../tables/table1.xml'],
        ['rId2', 'drawing', '../drawings/drawing1.xml'],
      ),
    ],
    ['xl/worksheets/sheet2.xml', `${HEAD}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`],
    [
      'xl/tables/table1.xml',
      `${HEAD}<table xmlns="${MAIN}" id="3" name="Views" displayName="Views" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="Target"/></tableColumns></table>`,
    ],
    ['xl/drawings/drawing1.xml', `${HEAD}<xdr:wsDr xmlns:xdr="urn:drawing"/>`],
    ['xl/drawings/_rels/drawing1.xml.rels', relationships(['rId1', 'chart', '../charts/chart1.xml'])],
    ['xl/charts/chart1.xml', `${HEAD}<c:chartSpace xmlns:c="urn:chart"/>`],
    ['xl/sharedStrings.xml', `${HEAD}<sst xmlns="${MAIN}"><si><t>목표가</t></si></sst>`],
  ])

/** The small workbook as a file, with parts replaced, added or (null) left out. */
export function craftWorkbook(
  changes: Readonly<Record<string, string | Uint8Array | null>> = {},
): Uint8Array {
  const parts = workbookParts()
  for (const [name, content] of Object.entries(changes)) {
    if (content === null) parts.delete(name)
    else parts.set(name, content)
  }
  return craftZip([...parts].map(([name, content]) => ({ name, content })))
}
