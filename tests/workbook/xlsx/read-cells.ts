import { openWorkbook, type OpenWorkbook } from '../../../src/workbook/xlsx/package/open-workbook'
import { readXmlPart, type XmlPart } from '../../../src/workbook/xlsx/package/parts/xml-part'
import { readSpreadsheetString } from '../../../src/workbook/xlsx/package/xml/spreadsheet-string'
import {
  attributeText,
  child,
  childrenNamed,
  elementText,
  type XmlElement,
} from '../../../src/workbook/xlsx/package/xml/xml-element'

/** A cell as the file holds it. */
export interface FileCell {
  readonly type: 'blank' | 'number' | 'text' | 'boolean' | 'error'
  readonly value: string | number | boolean | null
  readonly formula: string | null
  /** Number of its style. */
  readonly style: number
}

/** Every cell of a workbook file by sheet name and reference (`B5`). */
export function readCells(file: Uint8Array): ReadonlyMap<string, ReadonlyMap<string, FileCell>> {
  const book = opened(file)
  const shared = sharedStrings(book)
  return new Map(
    book.parts.sheets.map(({ name, part }) => {
      const { root } = partOf(book, part ?? '')
      const rows = childrenNamed(child(root, 'sheetData') ?? root, 'row')
      const cells = rows.flatMap((row) => childrenNamed(row, 'c'))
      return [name, new Map(cells.map((cell) => [attributeText(cell, 'r') ?? '', readCell(cell, shared)]))]
    }),
  )
}

/** A workbook's parts; throws where the file is none. */
export function opened(file: Uint8Array): OpenWorkbook {
  const book = openWorkbook(file)
  if (!book.ok) throw new Error(JSON.stringify(book.error))
  return book.value
}

/** A part of a workbook as XML; throws where there is none. */
export function partOf({ source }: OpenWorkbook, name: string): XmlPart {
  const part = readXmlPart(source, name, 'workbook-invalid')
  if (!part.ok) throw new Error(`${name}: ${part.error.code}`)
  return part.value
}

function sharedStrings(book: OpenWorkbook): readonly string[] {
  const { sharedStrings: name } = book.parts
  if (name === undefined) return []
  return childrenNamed(partOf(book, name).root, 'si').map(stringOf)
}

/** The text of a string item: of its runs, without phonetic hints. */
const stringOf = (item: XmlElement): string =>
  item.children
    .map((part) => (part.local === 't' ? elementText(part) : part.local === 'r' ? stringOf(part) : ''))
    .map(readSpreadsheetString)
    .join('')

function readCell(cell: XmlElement, shared: readonly string[]): FileCell {
  const formula = child(cell, 'f')
  const style = Number(attributeText(cell, 's') ?? 0)
  return {
    ...valueOf(cell, shared),
    formula: formula === undefined ? null : elementText(formula),
    style,
  }
}

function valueOf(cell: XmlElement, shared: readonly string[]): Pick<FileCell, 'type' | 'value'> {
  const inline = child(cell, 'is')
  if (inline !== undefined) return { type: 'text', value: stringOf(inline) }
  const stored = child(cell, 'v')
  if (stored === undefined) return { type: 'blank', value: null }
  const text = elementText(stored)
  switch (attributeText(cell, 't')) {
    case 's':
      return { type: 'text', value: shared[Number(text)] ?? '' }
    case 'str':
      return { type: 'text', value: readSpreadsheetString(text) }
    case 'b':
      return { type: 'boolean', value: text === '1' }
    case 'e':
      return { type: 'error', value: text }
    default:
      return { type: 'number', value: Number(text) }
  }
}
