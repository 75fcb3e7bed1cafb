import { fields, type CraftedEntry } from '../package/crafted-zip'
import type { Manner } from './produced-workbook'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006'
const X14AC = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac'
const FULL = 0xffffffff

/** An entry whose figures follow its data, with or without the mark that may stand before them. */
const streamed =
  (marked: boolean) =>
  (entry: CraftedEntry): CraftedEntry => ({
    ...entry,
    flags: 8,
    localSize: 0,
    trailer: fields(...(marked ? ([[4, 0x08074b50]] as const) : []), [4, 0], [4, 0], [4, 0]),
  })

/** An entry that a stream announced as one of 64 bits, and that turned out to be small. */
const announced = (entry: CraftedEntry): CraftedEntry => ({
  ...streamed(true)(entry),
  localSize: FULL,
  localExtra: fields([2, 1], [2, 16], [8, 0], [8, 0]),
  trailer: fields([4, 0x08074b50], [4, 0], [8, 0], [8, 0]),
})

const stylesOf = (content: string): string => `<styleSheet xmlns="${MAIN}">${content}</styleSheet>`

/** Ways of writing a workbook that are seen in files of other programs. */
export const MANNERS: Readonly<Record<string, Manner>> = {
  'as most do': {},
  'with a prefix and targets from the root': {
    prefix: 'x:',
    absolute: true,
    sheets: ['xl/worksheets/sheet.xml', 'xl/worksheets/sheet2.xml'],
  },
  'with the least that will do': { styles: null, texts: 'inline', bare: true, declaration: '' },
  'with parts of other names and cases': {
    workbook: 'Office/Book.XML',
    sheets: ['Office/Blätter/Erstes Blatt.xml', 'Office/blatt-02.xml'],
    escaped: encodeURI,
  },
  'with parts of other names, unescaped': {
    workbook: 'workbook.xml',
    sheets: ['시트/하나.xml', 'Sheet2.xml'],
  },
  'in UTF-8 with a mark': { encoding: 'utf-8-bom' },
  'in UTF-16, the low byte first': {
    encoding: 'utf-16le',
    declaration: '<?xml version="1.0" encoding="UTF-16"?>',
  },
  'in UTF-16, the high byte first': {
    encoding: 'utf-16be',
    declaration: "<?xml version='1.0' encoding='utf-16'?>\n",
  },
  'in lines, with remarks': {
    betweenCells: '\n    <!-- next --> <?app keep?>\n\t',
    beforeData:
      '\n  <sheetPr/>\n  <dimension ref="A1:C2"/>\n  <sheetViews><sheetView workbookViewId="0"/></sheetViews>\n  ',
    beforeSheets: '\n  <!-- made by a program -->\n  <workbookPr/>\n  ',
  },
  'with lists that are empty': {
    styles: stylesOf(
      '<numFmts count="0"/><fonts/><fills/><borders/><cellStyleXfs/><cellXfs/><cellStyles/><dxfs count="0"/>',
    ),
    afterSheets: '<definedNames/><calcPr/>',
  },
  'with styles of one list': {
    styles: stylesOf('<cellXfs><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></cellXfs>'),
  },
  'with no style at all in its styles': { styles: `<styleSheet xmlns="${MAIN}"/>` },
  'with what newer programs add': {
    root: ` xmlns:mc="${MC}" mc:Ignorable="x14ac etc" xmlns:x14ac="${X14AC}" xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"`,
    beforeSheets: `<fileVersion appName="xl" lastEdited="7"/><workbookPr/><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac" url="C:\\Users\\me\\"/></mc:Choice></mc:AlternateContent><bookViews><workbookView activeTab="0"/></bookViews>`,
    afterSheets: `<calcPr calcId="191029"/><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>`,
    beforeData: '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>',
    afterData:
      '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><extLst><ext uri="{1}"><etc:a><sheet name="no"/></etc:a></ext></extLst>',
  },
  'with sheets of other kinds': {
    others: [
      [
        `${OFFICE}/chartsheet`,
        `${SPREADSHEET}.chartsheet+xml`,
        'xl/chartsheets/sheet1.xml',
        `<chartsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
      ],
      [
        `${OFFICE}/dialogsheet`,
        `${SPREADSHEET}.dialogsheet+xml`,
        'xl/dialogsheets/sheet1.xml',
        `<dialogsheet xmlns="${MAIN}"/>`,
        ' state="veryHidden"',
      ],
      [
        'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet',
        'application/vnd.ms-excel.macrosheet+xml',
        'xl/macrosheets/sheet1.xml',
        `<xm:macrosheet xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><sheetData xmlns="${MAIN}"/></xm:macrosheet>`,
        ' state="hidden"',
      ],
      [
        `${OFFICE}/worksheet`,
        `${SPREADSHEET}.worksheet+xml`,
        'xl/worksheets/sheet77.xml',
        `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
        ' state="veryHidden"',
      ],
    ],
  },
  'with sheets typed by their extension': { typedByExtension: true },
  'with parts that nothing leads to': {
    more: {
      'xl/metadata': '{"made":"by a page"}',
      '[trash]/0000.dat': '\0\0',
      'docProps/thumbnail.jpeg': 'x',
    },
    defaults:
      '<Default Extension="dat" ContentType="application/octet-stream"/><Default Extension="JPEG" ContentType="image/jpeg"/>',
  },
  'all stored': { entry: (entry) => ({ ...entry, method: 0 }) },
  'as a stream': { entry: streamed(true) },
  'as a stream without marks': { entry: streamed(false) },
  'as a stream of 64 bits': { entry: announced },
  'with folders and a remark': {
    folders: ['_rels/', 'xl/', 'xl/_rels/', 'xl/worksheets/'],
    end: { comment: new TextEncoder().encode('made by a program, PK') },
  },
  'with bytes behind it': { behind: Uint8Array.of(0, 0, 0, 0, 13, 10) },
}
