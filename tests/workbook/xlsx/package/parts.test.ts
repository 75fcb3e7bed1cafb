import { openWorkbook } from '../../../../src/workbook/xlsx/package/open-workbook'
import { contentType } from '../../../../src/workbook/xlsx/package/parts/content-types'
import { resolveTarget } from '../../../../src/workbook/xlsx/package/parts/relationship-target'
import {
  readRelationships,
  relationshipsPart,
} from '../../../../src/workbook/xlsx/package/parts/relationships'
import { readPackage } from '../../../../src/workbook/xlsx/package/read-package'
import { craftWorkbook, relationships, workbookParts } from './crafted-workbook'

const answer = (changes: Readonly<Record<string, string | Uint8Array | null>>): string => {
  const result = openWorkbook(craftWorkbook(changes))
  return result.ok ? 'ok' : `${result.error.code} ${result.error.part ?? ''}`
}
const open = (changes: Readonly<Record<string, string | Uint8Array | null>> = {}) => {
  const result = openWorkbook(craftWorkbook(changes))
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value.parts
}
/** A part of the small workbook with one stretch of it replaced. */
const edited = (part: string, from: string, to: string): Record<string, string> => {
  const text = String(workbookParts().get(part))
  if (!text.includes(from)) throw new Error(`${from} is not in ${part}`)
  return { [part]: text.replaceAll(from, to) }
}

describe('a sound workbook', () => {
  test('its sheets, tables, charts, names and single parts', () => {
    const parts = open()
    expect(parts).toMatchObject({
      dialect: 'transitional',
      macroEnabled: false,
      template: false,
      date1904: true,
      signed: false,
    })
    expect(parts.sheets).toMatchObject([
      { name: '의견', sheetId: '1', state: 'visible', kind: 'worksheet', part: 'xl/worksheets/sheet1.xml', relationshipId: 'rId1' },
      { name: '_tracker', sheetId: '7', state: 'veryHidden', part: 'xl/worksheets/sheet2.xml', tables: [], drawings: [] },
    ]) // prettier-ignore
    expect(parts.sheets[0]?.tables).toMatchObject([
      { id: '3', displayName: 'Views', ref: 'A1:A2', part: { name: 'xl/tables/table1.xml' } },
    ])
    expect(parts.sheets[0]?.drawings).toMatchObject([
      { part: 'xl/drawings/drawing1.xml', charts: ['xl/charts/chart1.xml'] },
    ])
    expect(parts.definedNames).toMatchObject([
      { name: 'Rate', formula: '1300', hidden: false },
      { name: '_xlnm.Print_Area', sheet: 0, hidden: true, formula: "'의견'!$A$1:$B$2" },
    ])
    expect([parts.sharedStrings, parts.styles]).toEqual(['xl/sharedStrings.xml', undefined])
    expect(contentType(parts.contentTypes, 'XL/Tables/Table1.XML')).toMatch(/table\+xml$/)
    expect(contentType(parts.contentTypes, 'xl/charts/chart1.xml')).toBe('application/xml')
  })
  test('in the strict dialect', () => {
    const strict = Object.fromEntries(
      [...workbookParts()].map(([name, text]) => [
        name,
        String(text)
          .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main')
          .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
      ]),
    ) // prettier-ignore
    const parts = open(strict)
    expect([parts.dialect, parts.sheets.length, parts.sheets[0]?.tables.length]).toEqual(['strict', 2, 1])
  })
  test('with prefixed names', () => {
    const text = String(workbookParts().get('xl/workbook.xml'))
    const prefixed = text.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=')
    expect(open({ 'xl/workbook.xml': prefixed }).sheets.map((sheet) => sheet.name)).toEqual([
      '의견',
      '_tracker',
    ])
  })
  test('in UTF-16', () => {
    const text = String(workbookParts().get('xl/workbook.xml')).replace('UTF-8', 'UTF-16')
    const parts = open({ 'xl/workbook.xml': Buffer.from(`\ufeff${text}`, 'utf16le') })
    expect([parts.workbook.encoding, parts.sheets[0]?.name]).toEqual(['utf-16le', '의견'])
  })
  test('with part names in other cases, escapes and unusual places', () => {
    const links = relationships(
      ['rId1', 'worksheet', 'Worksheets/SHEET1.xml'],
      ['rId2', 'worksheet', './../xl//my%20sheet.xml?q#f'],
    )
    const parts = open({ 'xl/_rels/workbook.xml.rels': links, 'xl/my sheet.xml': '<worksheet/>' })
    expect(parts.sheets.map((sheet) => sheet.part)).toEqual(['xl/worksheets/sheet1.xml', 'xl/my sheet.xml'])
  })
  test('with a module of Excel 5, which has no part', () => {
    const parts = open(edited('xl/workbook.xml', 'r:id="rId2"', 'r:id=""'))
    expect(parts.sheets[1]).toMatchObject({ kind: 'module', tables: [] })
    expect(parts.sheets[1]?.part).toBeUndefined()
  })
  test('with a signature', () => {
    const links = relationships(
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', 'digital-signature/origin', '_xmlsignatures/origin.sigs'],
    )
    expect(open({ '_rels/.rels': links, '_xmlsignatures/origin.sigs': '' }).signed).toBe(true)
  })
  test('with links that lead out of it or nowhere, as long as nobody needs them', () => {
    const links = relationships(
      ['rId1', 'hyperlink', '#Sheet1!A1'],
      ['rId2', 'image', 'NULL'],
      ['rId3', 'hyperlink', 'https://example.invalid/'],
    )
    const result = readPackage(craftWorkbook({ 'xl/worksheets/_rels/sheet2.xml.rels': links }))
    const found = result.ok && readRelationships(result.value, 'xl/worksheets/sheet2.xml')
    expect(found && found.ok && [...found.value.byId.values()].map((link) => link.part)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
  test('whose names are those of Object’s own', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const parts = open({
        ...edited('xl/workbook.xml', 'rId2"', `${name}"`),
        ...edited('xl/_rels/workbook.xml.rels', 'rId2"', `${name}"`),
        ...edited('xl/tables/table1.xml', 'Views', name),
        [name]: 'x',
      })
      expect(parts.sheets[1]?.relationshipId).toBe(name)
      expect(parts.sheets[0]?.tables[0]?.displayName).toBe(name)
    }
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

describe('what is missing or malformed is said', () => {
  const table = 'xl/tables/table1.xml'
  const book = 'xl/workbook.xml'
  const types = '[Content_Types].xml'
  test.each<[string, Record<string, string | null>, string]>([
    ['no content types', { [types]: null }, 'other-document '],
    ['content types of another kind', edited(types, 'Types', 'Typos'), `content-types ${types}`],
    ['a type without a name', edited(types, 'PartName', 'Name'), `content-types ${types}`],
    ['two types for one part', edited(types, '</Types>', '<Default Extension="XML" ContentType="text/plain"/></Types>'), `content-types ${types}`],
    ['no links of the package', { '_rels/.rels': null }, 'workbook-missing '],
    ['links that are none', { '_rels/.rels': '<a/>' }, 'relationships _rels/.rels'],
    ['a link without a target', edited('_rels/.rels', 'Target', 'Targe'), 'relationships _rels/.rels'],
    ['an id used twice', edited('xl/_rels/workbook.xml.rels', 'rId2', 'rId1'), 'relationships xl/_rels/workbook.xml.rels'],
    ['a link out of the package', edited('_rels/.rels', 'xl/workbook.xml', '../../etc/passwd'), 'relationship-target _rels/.rels'],
    ['a link to a drive', edited('_rels/.rels', 'xl/workbook.xml', 'xl\\workbook.xml'), 'relationship-target _rels/.rels'],
    ['no workbook part', { [book]: null }, 'workbook-missing '],
    ['a workbook that is none', { [book]: '<workbook/>' }, `workbook-invalid ${book}`],
    ['a workbook without sheets', edited(book, 'sheets', 'sheetz'), `workbook-invalid ${book}`],
    ['a sheet without a name', edited(book, 'sheet name', 'sheet nam'), `workbook-invalid ${book}`],
    ['a sheet in an unknown state', edited(book, 'veryHidden', 'secret'), `workbook-invalid ${book}`],
    ['two sheets of one name', edited(book, '_tracker', '의견'), `workbook-invalid ${book}`],
    ['two sheets on one part', edited('xl/_rels/workbook.xml.rels', 'sheet2', 'sheet1'), `workbook-invalid ${book}`],
    ['a sheet whose part is missing', { 'xl/worksheets/sheet2.xml': null }, `sheet-missing ${book}`],
    ['a sheet that leads to no link', edited(book, 'rId2', 'rId9'), `sheet-missing ${book}`],
    ['a table whose part is missing', { [table]: null }, 'table-invalid xl/worksheets/sheet1.xml'],
    ['a table without a range', edited(table, ' ref=', ' reff='), `table-invalid ${table}`],
    ['a table that is none', { [table]: '<table id="1" displayName="a" ref="A1"/>' }, `table-invalid ${table}`],
    ['malformed XML', { [table]: '<table' }, `xml-syntax ${table}`],
    ['malformed links of a drawing', { 'xl/drawings/_rels/drawing1.xml.rels': '<a>' }, 'xml-syntax xl/drawings/_rels/drawing1.xml.rels'],
    ['malformed links of a sheet', { 'xl/worksheets/_rels/sheet1.xml.rels': '<a>&b;</a>' }, 'xml-entity xl/worksheets/_rels/sheet1.xml.rels'],
    ['undecodable links', { 'xl/_rels/workbook.xml.rels': '<?xml version="1.0" encoding="EUC-KR"?><a/>' }, 'xml-encoding xl/_rels/workbook.xml.rels'],
  ])('%s', (_, changes, expected) => expect(answer(changes)).toBe(expected)) // prettier-ignore
})

test.each([
  ['xl/worksheets/sheet1.xml', '../tables/table1.xml', 'xl/tables/table1.xml'],
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ['', '/xl/workbook.xml', 'xl/workbook.xml'],
  ['xl/workbook.xml', '/xl/a.xml', 'xl/a.xml'],
  ['xl/workbook.xml', 'a/./b/../c.xml', 'xl/a/c.xml'],
  ['xl/workbook.xml', '../../x', null],
  ['', '../x', null],
  ['', '/../x', null],
  ['xl/workbook.xml', 'C:\\x', undefined],
  ['xl/workbook.xml', 'a\\x', null],
  ['xl/workbook.xml', 'a\0x', null],
  ['xl/workbook.xml', '', undefined],
  ['xl/workbook.xml', '#A1', undefined],
  ['xl/workbook.xml', 'file:///etc/passwd', undefined],
  ['xl/workbook.xml', '//host/share', undefined],
])('from %j, %j is %j', (from, target, expected) => expect(resolveTarget(from, target)).toBe(expected))

test('where links of a part are kept', () => {
  expect(['', 'xl/workbook.xml', 'a.xml'].map(relationshipsPart)).toEqual([
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
    '_rels/a.xml.rels',
  ])
})
