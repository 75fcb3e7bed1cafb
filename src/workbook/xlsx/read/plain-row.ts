import { LAST_ROW } from '../../../values/sheet-size'
import type { XmlPlace } from '../package/xml/read-xml'
import type { XmlAttribute, XmlElement } from '../package/xml/xml-element'
import { PlainCell } from './plain-cell'
import { PlainText } from './plain-text'
import type { SheetCell } from './sheet-cell'

/** A row of a sheet as it stands in its part. */
export interface SheetRow {
  readonly row: number
  /** Its element; of one read quickly, without its children. */
  readonly element: XmlElement
  readonly cells: readonly SheetCell[]
}

const OPEN = '<row r="'
const ATTRIBUTE = / ((?:[A-Za-z][A-Za-z0-9]{0,20}:)?[A-Za-z]{1,20})="([A-Za-z0-9.:+-]{0,40})"/y

/**
 * Reads rows in the form in which nearly all are written, many times quicker than a tree is made. It takes a row only
 * where the reader of trees would find the same; all others are left to that one.
 */
export class PlainRows {
  readonly #known = new Map<string, string>()
  #text: PlainText | null = null

  /** Reads the rows from a place on and gives each with where it ends; stops at the first of another form. */
  read(place: XmlPlace, visit: (row: SheetRow) => void): number {
    const { parent, resolve } = place
    if (parent.name !== 'sheetData' || parent.namespace !== resolve('')) return place.at
    let { at } = place
    for (;;) {
      const row = this.#row({ ...place, at })
      if (row === null) return at
      visit(row)
      at = row.element.end - place.base
    }
  }

  #row({ text, at, base, parent, resolve }: XmlPlace): SheetRow | null {
    if (!text.startsWith(OPEN, at)) return null
    const numberEnd = text.indexOf('"', at + OPEN.length)
    const written = text.slice(at + OPEN.length, numberEnd)
    const row = Number(written) - 1
    if (!/^[1-9]\d{0,6}$/.test(written) || row > LAST_ROW) return null
    const attributes: XmlAttribute[] = []
    const opened = readAttributes(text, at + '<row'.length, base, resolve, attributes)
    const isEmpty = text.startsWith('/>', opened)
    if (opened < 0 || (!isEmpty && !text.startsWith('>', opened))) return null
    const { namespace } = parent
    const openEnd = opened + (isEmpty ? 2 : 1)
    const cells: SheetCell[] = []
    const close = isEmpty ? openEnd : this.#cells(text, openEnd, base, namespace, row, written, cells)
    if (close < 0 || (!isEmpty && !text.startsWith('</row>', close))) return null
    const element: XmlElement = {
      name: 'row',
      local: 'row',
      namespace,
      attributes,
      children: [],
      characters: [],
      start: at + base,
      openEnd: openEnd + base,
      closeStart: close + base,
      end: (isEmpty ? openEnd : close + '</row>'.length) + base,
    }
    return { row, element, cells }
  }

  #cells(
    text: string,
    from: number,
    base: number,
    namespace: string,
    row: number,
    written: string,
    cells: SheetCell[],
  ): number {
    if (this.#text?.text !== text || this.#text.base !== base)
      this.#text = new PlainText(text, base, namespace, this.#known)
    let at = from
    while (text.startsWith('<c r="', at)) {
      const cell = new PlainCell(this.#text)
      at = cell.read(at, row, written)
      if (at < 0) return at
      cells.push(cell)
    }
    return at
  }
}

/** The offset past the attributes, -1 where one is written twice or its prefix means nothing. */
function readAttributes(
  text: string,
  from: number,
  base: number,
  resolve: XmlPlace['resolve'],
  attributes: XmlAttribute[],
): number {
  ATTRIBUTE.lastIndex = from
  let at = from
  for (let found = ATTRIBUTE.exec(text); found !== null; found = ATTRIBUTE.exec(text)) {
    const [whole, name = '', value = ''] = found
    const colon = name.indexOf(':')
    const prefix = colon < 0 ? '' : name.slice(0, colon)
    const namespace = prefix === '' ? '' : resolve(prefix)
    const isTwice = attributes.some((other) => other.local === name.slice(colon + 1))
    if (namespace === undefined || name.startsWith('xmlns') || prefix === 'xml' || isTwice) return -1
    const start = at + 1
    const valueStart = start + name.length + 2
    attributes.push({
      name,
      local: name.slice(colon + 1),
      namespace,
      value,
      start: start + base,
      valueStart: valueStart + base,
      valueEnd: valueStart + value.length + base,
    })
    at += whole.length
    ATTRIBUTE.lastIndex = at
  }
  return at
}
