import { err, ok, type Result } from '../../../../values/result'
import { decodeXml, xmlEncoding, type XmlEncoding } from './decode-xml'
import { windowText, type WindowedText, type XmlWindow } from './windowed-text'
import type { XmlFault } from './xml-fault'

/** Bytes of a window: what a sheet of a million cells is decoded in, since no text can have a gigabyte. */
const WINDOW = 8 * 1024 * 1024
/** A window ends behind the end tag of a row, where no token is cut in two. */
const END_TAG = new TextEncoder().encode('</row>')
/** The beginning of a comment, a section or an instruction other than the declaration. */
const HIDES = /<!|<\?(?!xml\s)/

/** Past the last end tag of a row that ends between two offsets, or past the first after them; the end where none is. */
function cutAt(bytes: Uint8Array, from: number, size: number): number {
  const isTag = (at: number): boolean => END_TAG.every((byte, index) => bytes[at + index] === byte)
  const past = (at: number): number => at + END_TAG.length
  if (from + size >= bytes.length) return bytes.length
  for (let at = from + size - END_TAG.length; at > from; at--)
    if (bytes[at] === END_TAG[0] && isTag(at)) return past(at)
  for (let at = from + size - END_TAG.length; past(at) < bytes.length; at++)
    if (bytes[at] === END_TAG[0] && isTag(at)) return past(at)
  return bytes.length
}

/** The windows of contents that were decoded whole before: what a refresh reads three times is checked once. */
const checked = new WeakMap<Uint8Array, readonly XmlWindow[]>()

/** Gives the text of a part in windows, one after the other, each decoded with the checks of `decodeXml`. */
export class XmlWindows implements WindowedText {
  readonly content: Uint8Array
  readonly encoding: XmlEncoding
  /** The windows given so far. */
  readonly windows: XmlWindow[] = []
  /** Bytes of the longest stretch that was to be decoded. */
  longest = 0
  readonly #size: number
  readonly #known: readonly XmlWindow[] | undefined
  #from = 0
  #base = 0

  /** `size` is that of a window in bytes; UTF-16 comes in one. */
  constructor(content: Uint8Array, size: number = WINDOW) {
    this.content = content
    this.encoding = xmlEncoding(content)
    this.#size = this.encoding === 'utf-8' || this.encoding === 'utf-8-bom' ? size : Infinity
    this.#known = checked.get(content)
  }

  /** Whether the last window has been given. */
  get done(): boolean {
    return this.#from >= this.content.length && this.windows.length > 0
  }

  /**
   * The next window's text. A comment, a CDATA section or an instruction may hold what looks like the end of a row: where
   * one begins, all the rest is one window. Faults: those of `decodeXml`, with the offset in the whole text.
   */
  next(): Result<string, XmlFault> {
    const known = this.#known?.[this.windows.length]
    if (known !== undefined) return this.#give(known.to, windowText(this, known))
    const to = cutAt(this.content, this.#from, this.#size)
    const text = this.#decode(to)
    if (!text.ok) return text
    const isWhole = to === this.content.length || !HIDES.test(text.value)
    if (isWhole) return this.#give(to, text.value)
    const rest = this.#decode(this.content.length)
    return rest.ok ? this.#give(this.content.length, rest.value) : rest
  }

  #give(to: number, text: string): Result<string, XmlFault> {
    this.windows.push({ from: this.#from, to, base: this.#base, length: text.length })
    this.#from = to
    this.#base += text.length
    if (this.done) checked.set(this.content, this.windows)
    return ok(text)
  }

  #decode(to: number): Result<string, XmlFault> {
    const stretch = this.content.subarray(this.#from, to)
    this.longest = Math.max(this.longest, stretch.length)
    const decoded = decodeXml(stretch, this.#from === 0 ? undefined : 'utf-8')
    if (decoded.ok) return ok(decoded.value.text)
    const { code, offset } = decoded.error
    return err({ code, offset: offset + this.#base })
  }
}
