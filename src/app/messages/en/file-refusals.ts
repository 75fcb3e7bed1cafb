import type { FileRefusal } from '../../../workbook/file-refusal'

const part = (detail: string): string => (detail === '' ? '' : ` (${detail})`)

const zip = (what: string) => (detail: string) => `The file is damaged: ${what}${part(detail)}.`
const xml = (what: string) => (detail: string) =>
  `A part of the workbook is not valid: ${what}${part(detail)}.`

/** Why a workbook file is not read or not changed, a line each; `detail` is the part, sheet or table it concerns. */
export const fileRefusals: Readonly<Record<FileRefusal, (detail: string) => string>> = {
  'empty-file': () => 'The file is empty.',
  'text-file': () => 'This is a text file, not an .xlsx workbook.',
  'lock-file': () =>
    'This is the lock file that a spreadsheet leaves beside an open workbook, not the workbook.',
  'legacy-xls': () => 'This is an .xls workbook of Excel 97–2003. Save it as .xlsx first.',
  'encrypted-workbook': () => 'The workbook is protected by a password. Take it off in Excel, then open it.',
  'compound-file': () => 'This is another program’s file, not an .xlsx workbook.',
  'binary-workbook': () => 'This is an .xlsb workbook. Save it as .xlsx first.',
  'open-document': () => 'This is an OpenDocument spreadsheet. Save it as .xlsx first.',
  'other-document': () => 'This is another kind of document, not a workbook.',
  'not-a-package': () => 'This file is no .xlsx workbook.',
  'zip-truncated': zip('its end is missing'),
  'zip-directory': zip('its table of contents cannot be read'),
  'zip-count': zip('it holds another number of parts than it says'),
  'zip-multi-disk': () => 'The file is one piece of an archive in several pieces.',
  'zip-overlap': zip('parts lie over each other'),
  'zip-duplicate-name': zip('two parts have one name'),
  'zip-header-mismatch': zip('two places tell different things of a part'),
  'zip-entry-encrypted': () =>
    'Parts of the file are encrypted. Open it in Excel and save it without a password.',
  'zip-method': zip('a part is packed in an unknown way'),
  'zip-crc': zip('a checksum is wrong'),
  'zip-size': zip('a part is longer or shorter than it says'),
  'zip-data': zip('a part cannot be unpacked'),
  'part-name': zip('a part has a name that no part can have'),
  'part-symlink': zip('a part is a link to another file'),
  'too-many-parts': () => 'The file holds more parts than any workbook needs.',
  'too-large': () => 'The workbook is too large to be opened here.',
  'too-compressed': (detail) => `A part unpacks to far more than any workbook needs${part(detail)}.`,
  'xml-encoding': xml('its characters are not UTF-8 or UTF-16'),
  'xml-doctype': xml('it declares a document type, which no workbook needs'),
  'xml-entity': xml('it uses an unknown entity'),
  'xml-character': xml('it holds a character that XML does not allow'),
  'xml-syntax': xml('its XML is broken'),
  'xml-namespace': xml('its names are not declared'),
  'xml-depth': xml('it is nested too deep'),
  'xml-attributes': xml('an element has too many attributes'),
  'xml-elements': (detail) => `A part of the workbook is too large${part(detail)}.`,
  'content-types': zip('the list of media types is wrong'),
  relationships: zip('the list of connections between parts is wrong'),
  'relationship-target': zip('a connection leads out of the file'),
  'workbook-missing': zip('it has no workbook'),
  'workbook-invalid': zip('the workbook’s list of sheets or another part is wrong'),
  'sheet-missing': zip('a sheet is missing'),
  'table-invalid': zip('a table is wrong'),
  'strict-dialect': () => 'The workbook is saved as Strict Open XML. Save it as a plain .xlsx first.',
  signed: () =>
    'The workbook is digitally signed, and any change would break the signature. Use a copy without it.',
  'shared-workbook': () =>
    'The workbook is shared in the old way, with a log of changes. Stop sharing it first.',
  'locked-structure': () =>
    'The workbook’s structure is protected, so no sheet can be added. Take the protection off.',
  'protected-sheet': (detail) =>
    `A sheet is protected${part(detail)}. Take the protection off and try again.`,
  'in-the-way': (detail) =>
    `A table cannot grow${part(detail)}: cells, another table or a pivot table are in the way. Move them and try again.`,
  'sheet-full': (detail) => `A table would reach below the last row of its sheet${part(detail)}.`,
  'too-many-styles': () => 'The workbook has as many cell styles as Excel allows.',
  'half-written': () =>
    'An earlier writing of the tracker stopped half-way. Finish it in Excel, or delete its sheets and try again.',
  'changed-meanwhile': () => 'The workbook was changed in the meantime. Compare again, then write.',
}
