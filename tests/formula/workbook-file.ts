import { strToU8, zipSync } from 'fflate'
import type { Book, Cell, Sheet, Table } from '../../src/formula/book'
import { isError } from '../../src/formula/error'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A column number as letters: 0 is A. */
export const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26)

const place = (row: number, column: number): string => `${letters(column)}${row + 1}`

/** The least of an .xlsx file that holds a book: values, formulas as they are, tables, names; no cached values. */
export function workbookFile(book: Book): Uint8Array {
  const parts: Record<string, string> = {
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookPart(book),
    'xl/_rels/workbook.xml.rels': relations(
      book.sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
    ),
  }
  const types = ['<Override PartName="/xl/workbook.xml" ContentType="' + TYPE + '.sheet.main+xml"/>']
  book.sheets.forEach((sheet, index) => {
    const tables = book.tables.flatMap((table, id) => (table.sheet === index ? [id] : []))
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetPart(sheet, tables.length)
    types.push(override(`worksheets/sheet${index + 1}.xml`, 'worksheet'))
    parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relations(
      tables.map((id) => ['table', `../tables/table${id + 1}.xml`]),
    )
  })
  book.tables.forEach((table, id) => {
    parts[`xl/tables/table${id + 1}.xml`] = tablePart(table, id + 1)
    types.push(override(`tables/table${id + 1}.xml`, 'table'))
  })
  parts['[Content_Types].xml'] = contentTypes(types)
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(HEAD + text)])),
  )
}

const override = (name: string, kind: string): string =>
  `<Override PartName="/xl/${name}" ContentType="${TYPE}.${kind}+xml"/>`

const contentTypes = (types: readonly string[]): string =>
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`

const relations = (targets: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="${PACKAGE}">` +
  targets
    .map(([kind, to], id) => `<Relationship Id="rId${id + 1}" Type="${RELATIONS}/${kind}" Target="${to}"/>`)
    .join('') +
  '</Relationships>'

function workbookPart({ sheets, names }: Book): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${escape(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  const defined = names.map(({ name, formula, sheet }) => {
    const local = sheet === undefined ? '' : ` localSheetId="${sheet}"`
    return `<definedName name="${escape(name)}"${local}>${escape(formula)}</definedName>`
  })
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${list.join('')}</sheets>` +
    `<definedNames>${defined.join('')}</definedNames></workbook>`
  )
}

function sheetPart({ cells }: Sheet, tables: number): string {
  const rows = [...cells]
    .sort(([a], [b]) => a - b)
    .map(([row, columns]) => {
      const written = [...columns]
        .sort(([a], [b]) => a - b)
        .map(([column, cell]) => cellPart(row, column, cell))
      return `<row r="${row + 1}">${written.join('')}</row>`
    })
  const parts = Array.from({ length: tables }, (_, id) => `<tablePart r:id="rId${id + 1}"/>`)
  const list = tables === 0 ? '' : `<tableParts count="${tables}">${parts.join('')}</tableParts>`
  return `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetData>${rows.join('')}</sheetData>${list}</worksheet>`
}

function cellPart(row: number, column: number, { value, formula, array }: Cell): string {
  const at = place(row, column)
  if (formula !== undefined) {
    const kind = array === true ? ` t="array" ref="${at}"` : ''
    return `<c r="${at}"><f${kind}>${escape(formula)}</f></c>`
  }
  if (value === null) return ''
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`
  if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`
  if (isError(value)) return `<c r="${at}" t="e"><v>${escape(value.error)}</v></c>`
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`
}

function tablePart({ name, top, left, bottom, right, columns, totalsRow }: Table, id: number): string {
  const ref = `${place(top, left)}:${place(bottom, right)}`
  const list = columns.map((column, index) => `<tableColumn id="${index + 1}" name="${escape(column)}"/>`)
  const totals = totalsRow ? ' totalsRowCount="1"' : ' totalsRowShown="0"'
  return (
    `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${ref}"${totals}>` +
    `<tableColumns count="${columns.length}">${list.join('')}</tableColumns></table>`
  )
}
