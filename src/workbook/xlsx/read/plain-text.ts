import { NextIndex } from '../package/xml/next-index'
import { readSpreadsheetString } from '../package/xml/spreadsheet-string'
import { checkedTextValue } from '../package/xml/xml-reference'

/** Formulas kept: the rows of a column hold one text. */
const MAX_KNOWN = 1000

/** Reads stretches of character data in one stretch of a sheet's text, as strictly as the scanner does. */
export class PlainText {
  /** What was read last. */
  value = ''
  readonly #ampersand: NextIndex
  readonly #return: NextIndex
  readonly #cdataEnd: NextIndex
  readonly #known: Map<string, string>

  /** `base` is where the text begins in the whole; `known` keeps formulas from one stretch to the next. */
  constructor(
    readonly text: string,
    readonly base: number,
    readonly namespace: string,
    known: Map<string, string>,
  ) {
    this.#ampersand = new NextIndex(text, '&')
    this.#return = new NextIndex(text, '\r')
    this.#cdataEnd = new NextIndex(text, ']]>')
    this.#known = known
  }

  /** What was read last, as the text of a cell. */
  get string(): string {
    return readSpreadsheetString(this.value)
  }

  /**
   * Reads from an offset to an end tag and sets `value`; gives the offset past the tag, -1 where something else stands
   * there or a reference means nothing. `again`: a text that will come again.
   */
  read(from: number, endTag: string, again: boolean): number {
    const to = this.text.indexOf('<', from)
    if (to < 0 || !this.text.startsWith(endTag, to) || this.#cdataEnd.from(from) < to) return -1
    const raw = this.text.slice(from, to)
    const known = again ? this.#known.get(raw) : undefined
    if (known !== undefined) this.value = known
    else {
      const isPlain = this.#ampersand.from(from) >= to && this.#return.from(from) >= to
      const value = isPlain ? raw : checkedTextValue(raw)
      if (value === undefined) return -1
      if (again) this.#keep(raw, value)
      this.value = value
    }
    return to + endTag.length
  }

  #keep(raw: string, value: string): void {
    if (this.#known.size >= MAX_KNOWN) this.#known.clear()
    this.#known.set(raw, value)
  }
}
