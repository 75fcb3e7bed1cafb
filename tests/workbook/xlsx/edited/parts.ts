import { columnNumber } from '../../../../src/workbook/xlsx/read/a1-range'
import { columnLetters } from '../../../../src/tracker/a1'
import { edited, partOf } from '../tracker-file'

/** Parts of the tracker of three views that the tests edit: the sheet of the views, its table, and the user's own place. */
export const SHEET = 'xl/worksheets/sheet2.xml'
export const RELATIONS = 'xl/worksheets/_rels/sheet2.xml.rels'
export const TABLE = 'xl/tables/table7.xml'
export const SOURCES = 'xl/worksheets/sheet9.xml'
export const SOURCES_RELATIONS = 'xl/worksheets/_rels/sheet9.xml.rels'
export const STATE = 'xl/worksheets/sheet10.xml'
export const WORKBOOK = 'xl/workbook.xml'
export const BOOK_RELATIONS = 'xl/_rels/workbook.xml.rels'
export const TYPES = '[Content_Types].xml'

/** What a refresh of the views changes where nothing of the user's is moved. */
export const CHANGED = [TABLE, STATE, SHEET]

export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const MICROSOFT = 'http://schemas.microsoft.com/office'
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

type Edit = (text: string) => string
/** Edits of a file's parts as texts. */
export type Edits = Readonly<Record<string, Edit>>

/** A file edited again and again, so that two edits may concern one part. */
export const editedBy = (file: Uint8Array, ...all: readonly Edits[]): Uint8Array =>
  all.reduce((bytes, edits) => edited(bytes, edits), file)

const EMPTY = `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`

/** Adds a relationship; `kind` is the last step of Office's own or a whole type. */
export const relation =
  (id: string, kind: string, target: string): Edit =>
  (text) =>
    (text === '' ? EMPTY : text).replace(
      '</Relationships>',
      `<Relationship Id="${id}" Type="${kind.includes(':') ? kind : `${OFFICE}/${kind}`}" Target="${target}"/></Relationships>`,
    )

/** Adds a part with its media type; a short one is a spreadsheet's own. */
export const part = (name: string, type: string, content: string): Edits => ({
  [name]: () => content,
  [TYPES]: (text) =>
    text.replace(
      '</Types>',
      `<Override PartName="/${name}" ContentType="${type.includes('/') ? type : `${SPREADSHEET}.${type}+xml`}"/></Types>`,
    ),
})

/** Puts XML before a place in a part, which must be there. */
export const before =
  (place: string, xml: string): Edit =>
  (text) => {
    if (!text.includes(place)) throw new Error(`no ${place}`)
    return text.replace(place, () => xml + place)
  }

/** Puts cells at the end of a row that is there. */
export const inRow =
  (row: number, cells: string): Edit =>
  (text) =>
    text.replace(
      new RegExp(`(<row r="${row}"[^>]*>.*?)</row>`, 's'),
      (_all, start: string) => `${start}${cells}</row>`,
    )

/** Puts rows below all others. */
export const below = (rows: string): Edit => before('</sheetData>', rows)

/** A row that stands below the table, in its columns: what is pushed down when the table grows. */
export const PUSHED =
  '<row r="10"><c r="A10"><v>7</v></c><c r="B10"><f>A10*SUM(J6:J8)</f><v>4200</v></c></row>'

/** The last column of the views' table, and the column so many to the right of it. */
export const columnAfter = (file: Uint8Array, right: number): string => {
  const [, last = ''] = / ref="A5:([A-Z]+)8"/.exec(partOf(file, TABLE)) ?? []
  return columnLetters(columnNumber(last) + right)
}
