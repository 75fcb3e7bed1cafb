import { LAST_COLUMN } from '../../../values/sheet-size'
import { readXmlPiece } from '../package/xml/read-xml'
import type { XmlElement } from '../package/xml/xml-element'
import type { SheetCell, ValuePlace } from './sheet-cell'
import type { PlainText } from './plain-text'

/** Where a value may stand: `at` of its element, or `NONE`. */
const NONE = -1
const [A, Z, QUOTE] = [0x41, 0x5a, 0x22]
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/**
 * A cell as spreadsheets write nearly all of theirs: place, style and type in this order, then a formula of its own and a
 * value, or an inline text. Its tree is made when somebody asks for it.
 */
export class PlainCell implements SheetCell {
  readonly prefix = ''
  row = 0
  column = 0
  style = 0
  type: string | undefined = undefined
  stored: string | null = null
  inline: string | null = null
  formula: string | null = null
  #element: XmlElement | null = null
  #typeAt = NONE
  #valueAt = NONE
  #valueEnd = NONE
  #start = 0
  #end = 0
  readonly #text: PlainText

  constructor(text: PlainText) {
    this.#text = text
  }

  get start(): number {
    return this.#start + this.#text.base
  }

  get end(): number {
    return this.#end + this.#text.base
  }

  get calculates(): boolean {
    return this.formula !== null
  }

  get element(): XmlElement {
    if (this.#element !== null) return this.#element
    const { text, base, namespace } = this.#text
    const element = readXmlPiece(text.slice(this.#start, this.#end), this.#start + base, namespace)
    if (!element.ok) throw new Error('a plain cell is no element')
    this.#element = element.value
    return element.value
  }

  get place(): ValuePlace {
    const { base } = this.#text
    const named = this.#start + '<c'.length
    const typeStart = this.#typeAt === NONE ? named : this.#typeAt
    const typeEnd = typeStart + (this.type?.length ?? 0)
    return {
      typeStart: typeStart + base,
      typeEnd: typeEnd + base,
      start: this.#valueAt + base,
      end: this.#valueEnd + base,
    }
  }

  /** Reads the cell at an offset, in a row whose number is written so; gives the offset past it, -1 for another form. */
  read(start: number, row: number, written: string): number {
    const { text } = this.#text
    this.row = row
    this.#start = start
    let at = this.#place(start + '<c r="'.length, written)
    if (at < 0) return NONE
    if (text.startsWith(' s="', at)) at = this.#styled(at + 4)
    if (at >= 0 && text.startsWith(' t="', at)) at = this.#typed(at + 4)
    if (at < 0) return NONE
    if (text.startsWith('/>', at)) return (this.#end = at + 2)
    if (!text.startsWith('>', at)) return NONE
    const content = this.#content(at + 1)
    if (content < 0 || !text.startsWith('</c>', content)) return NONE
    return (this.#end = content + 4)
  }

  #place(at: number, written: string): number {
    const { text } = this.#text
    let to = at
    let column = 0
    for (let code = text.charCodeAt(to); code >= A && code <= Z; code = text.charCodeAt(++to))
      column = column * 26 + code - A + 1
    const end = to + written.length
    if (
      to === at ||
      column > LAST_COLUMN + 1 ||
      !text.startsWith(written, to) ||
      text.charCodeAt(end) !== QUOTE
    )
      return NONE
    this.column = column - 1
    return end + 1
  }

  #styled(at: number): number {
    const { text } = this.#text
    let to = at
    let style = 0
    for (let code = text.charCodeAt(to); isDigit(code) && to < at + 6; code = text.charCodeAt(++to))
      style = style * 10 + code - 0x30
    if (to === at || text.charCodeAt(to) !== QUOTE) return NONE
    this.style = style
    return to + 1
  }

  #typed(at: number): number {
    const { text } = this.#text
    const type = TYPES.find(
      (each) => text.startsWith(each, at) && text.charCodeAt(at + each.length) === QUOTE,
    )
    if (type === undefined) return NONE
    this.type = type
    this.#typeAt = at
    return at + type.length + 1
  }

  /** An inline text, or a formula and a value, each of which may be missing. */
  #content(from: number): number {
    const { text } = this.#text
    if (text.startsWith('<is><t', from)) return this.#inlineText(from)
    let at = from
    if (text.startsWith('<f', at)) {
      const open = FORMULAS.find((each) => text.startsWith(each, at))
      if (open === undefined) return NONE
      const end = this.#text.read(at + open.length, '</f>', true)
      if (end < 0 || this.#text.value === '') return NONE
      this.formula = this.#text.value
      at = end
    }
    this.#valueAt = at
    this.#valueEnd = at
    if (text.startsWith('<v/>', at)) {
      this.stored = ''
      return (this.#valueEnd = at + 4)
    }
    if (!text.startsWith('<v>', at)) return at
    const end = this.#text.read(at + 3, '</v>', false)
    this.stored = this.#text.value
    return (this.#valueEnd = end)
  }

  #inlineText(from: number): number {
    const { text } = this.#text
    const open = TEXTS.find((each) => text.startsWith(each, from))
    if (open === undefined) return NONE
    const end = this.#text.read(from + open.length, '</t>', false)
    if (end < 0 || !text.startsWith('</is>', end)) return NONE
    this.inline = this.#text.string
    return end + 5
  }
}

const TYPES = ['s', 'str', 'inlineStr', 'n', 'b', 'e', 'd']
/** LibreOffice says of each formula that it is not to be calculated always. */
const FORMULAS = ['<f>', '<f aca="false">']
const TEXTS = ['<is><t>', '<is><t xml:space="preserve">']
