import { joinedBytes } from '../package/joined-bytes'
import { escapeAttribute, escapeText } from '../package/xml/escape-xml'
import { writeSpreadsheetString } from '../package/xml/spreadsheet-string'

/** Values of an element's attributes; null leaves one out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>

/** An element with content that is XML already. Attribute names and element names are the program's own. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const inside = content.join('')
  const start = `<${name}${attributesText(attributes)}`
  return inside === '' ? `${start}/>` : `${start}>${inside}</${name}>`
}

function attributesText(attributes: Attributes): string {
  let text = ''
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) text += ` ${name}="${attributeValue(value)}"`
  }
  return text
}

const attributeValue = (value: string | number | boolean): string =>
  typeof value === 'boolean'
    ? value
      ? '1'
      : '0'
    : typeof value === 'number'
      ? String(value)
      : escapeAttribute(value)

/** An element whose content is a text. */
export const textElement = (name: string, text: string): string => element(name, {}, escapeText(text))

/**
 * An element that holds a spreadsheet string (ECMA-376, ST_Xstring): what XML can't hold is written as `_x0000_`. White
 * space at an end is marked to be kept, as Excel marks it.
 */
export const stringElement = (name: string, text: string): string =>
  element(
    name,
    { 'xml:space': /^\s|\s$/.test(text) ? 'preserve' : null },
    escapeText(writeSpreadsheetString(text)),
  )

/** The beginning of an element whose content and end are written after it. */
export const startTag = (name: string, attributes: Attributes): string =>
  `<${name}${attributesText(attributes)}>`

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A part: its declaration and its root. */
export const xmlPart = (root: string): Uint8Array => xmlBytes([root])

/** UTF-16 units that are turned into bytes at once. */
const PIECE = 1_000_000

/** The same from pieces of its root: a sheet may be longer than a string can be. */
export function xmlBytes(pieces: Iterable<string | Iterable<string>>): Uint8Array {
  const encoder = new TextEncoder()
  const done: Uint8Array[] = []
  let text = DECLARATION
  const add = (piece: string): void => {
    text += piece
    if (text.length < PIECE) return
    done.push(encoder.encode(text))
    text = ''
  }
  for (const piece of pieces) {
    if (typeof piece === 'string') add(piece)
    else for (const each of piece) add(each)
  }
  done.push(encoder.encode(text))
  return joinedBytes(done)
}

/** Namespaces of the parts that are written (ECMA-376 transitional). */
export const NAMESPACES = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  spreadsheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
} as const
