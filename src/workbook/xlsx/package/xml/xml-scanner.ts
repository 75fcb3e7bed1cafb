import type { XmlCode } from '../package-error'
import { xmlLimits } from '../limits'
import { NextIndex } from './next-index'
import type { XmlFault } from './xml-fault'
import { nameEnd, spaceEnd } from './xml-name'
import { lineEnds, readReference, textValue } from './xml-reference'

/** What stands at the scanner: an element's start or end tag, a stretch of character data, the end, or a fault. */
export type XmlToken = 'open' | 'close' | 'text' | 'cdata' | 'end' | 'fault'

/** Texts of at least so many characters are looked up among those read last, of which so many are kept. */
const LONG = 64
const MAX_VALUES = 500

const LT = 0x3c
const GT = 0x3e
const SLASH = 0x2f
const BANG = 0x21
const QUESTION = 0x3f
const EQUALS = 0x3d

/**
 * Steps through an XML text token by token, each with its offsets in the text as it is, so that edits can be spliced
 * into it. Strict: the text is well-formed or ends in `fault` (XML 1.0, without document types). Linear in time; its
 * memory is one tag's attributes and the open names. Namespaces are the tree's matter (see `readXml`).
 *
 * After `open`: `name`, `selfClosing` and the attribute lists; after `close`: `name`; after `text` and `cdata`: `value`,
 * as XML reads it. After each: `start` and `end` of the whole token. Comments and processing instructions are passed over.
 */
export class XmlScanner {
  start = 0
  end = 0
  name = ''
  selfClosing = false
  value = ''
  fault: XmlFault | undefined
  /** How many attributes the start tag has: the lists hold theirs first, then what earlier tags left. */
  attributeCount = 0
  /** Of the attribute at the same place in each list: its name and where its whole and its value begin and end. */
  readonly attributeNames: string[] = []
  readonly attributeStarts: number[] = []
  readonly valueStarts: number[] = []
  readonly valueEnds: number[] = []

  private readonly open: string[] = []
  private rootSeen = false
  private isFirst = true
  private nextLess: NextIndex
  private nextAmpersand: NextIndex
  private nextCdataEnd: NextIndex
  private readonly values = new Map<string, string>()

  constructor(public text: string) {
    this.nextLess = new NextIndex(text, '<')
    this.nextAmpersand = new NextIndex(text, '&')
    this.nextCdataEnd = new NextIndex(text, ']]>')
  }

  /** Goes on in the text that follows, offsets counted anew from its start; the text before must be read to its end. */
  goOn(text: string): void {
    this.text = text
    this.isFirst = false
    this.start = 0
    this.end = 0
    this.nextLess = new NextIndex(text, '<')
    this.nextAmpersand = new NextIndex(text, '&')
    this.nextCdataEnd = new NextIndex(text, ']]>')
  }

  next(): XmlToken {
    if (this.fault !== undefined) return 'fault'
    for (;;) {
      this.start = this.end
      if (this.start >= this.text.length) return this.finish()
      if (this.text.charCodeAt(this.start) !== LT) {
        if (!this.characters()) return 'fault'
        if (this.open.length > 0) return 'text'
        continue
      }
      const second = this.text.charCodeAt(this.start + 1)
      if (second === SLASH) return this.closeTag()
      if (second === BANG && this.text.startsWith('<![CDATA[', this.start)) return this.cdata()
      if (second !== BANG && second !== QUESTION) return this.openTag()
      if (!(second === BANG ? this.comment() : this.instruction())) return 'fault'
    }
  }

  private fail(code: XmlCode, offset: number): 'fault' {
    this.fault = { code, offset }
    return 'fault'
  }

  private finish(): XmlToken {
    return this.open.length > 0 || !this.rootSeen ? this.fail('xml-syntax', this.text.length) : 'end'
  }

  /** Whether each `&` of a stretch begins a reference that means a character. */
  private referencesHold(start: number, end: number): boolean {
    for (let at = this.nextAmpersand.from(start); at < end;) {
      const reference = readReference(this.text, at)
      if (reference === undefined || reference.end > end) {
        this.fail('xml-entity', at)
        return false
      }
      at = this.nextAmpersand.from(reference.end)
    }
    return true
  }

  /** Reads character data; outside the root it may be white space only. */
  private characters(): boolean {
    this.end = this.nextLess.from(this.start)
    const cdataEnd = this.nextCdataEnd.from(this.start)
    const stray = this.open.length === 0 && spaceEnd(this.text, this.start) !== this.end
    if (stray || cdataEnd < this.end) {
      this.fail('xml-syntax', stray ? this.start : cdataEnd)
      return false
    }
    return this.readValue()
  }

  /** Takes the value of a stretch; a long one that comes again, as formulas of a column do, is looked at once. */
  private readValue(): boolean {
    const raw = this.text.slice(this.start, this.end)
    const known = raw.length < LONG ? undefined : this.values.get(raw)
    if (known === undefined && !this.referencesHold(this.start, this.end)) return false
    this.value = known ?? textValue(raw)
    if (known !== undefined || raw.length < LONG) return true
    if (this.values.size >= MAX_VALUES) this.values.clear()
    this.values.set(raw, this.value)
    return true
  }

  private cdata(): XmlToken {
    const close = this.nextCdataEnd.from(this.start)
    if (this.open.length === 0 || close === this.text.length) return this.fail('xml-syntax', this.start)
    this.end = close + 3
    this.value = lineEnds(this.text.slice(this.start + 9, close))
    return 'cdata'
  }

  private comment(): boolean {
    const close = this.text.startsWith('<!--', this.start) ? this.text.indexOf('--', this.start + 4) : -1
    if (close >= 0 && this.text.charCodeAt(close + 2) === GT) {
      this.end = close + 3
      return true
    }
    const declared = /^<!(?:DOCTYPE|ENTITY)/i.test(this.text.slice(this.start, this.start + 9))
    this.fail(declared ? 'xml-doctype' : 'xml-syntax', this.start)
    return false
  }

  private instruction(): boolean {
    const targetEnd = nameEnd(this.text, this.start + 2)
    const target = this.text.slice(this.start + 2, targetEnd)
    const close = this.text.indexOf('?>', this.start + 2)
    const apart = targetEnd === close || spaceEnd(this.text, targetEnd) > targetEnd
    if (targetEnd < 0 || close < 0 || !apart || !this.targetHolds(target, close)) {
      this.fail('xml-syntax', this.start)
      return false
    }
    this.end = close + 2
    return true
  }

  /** The declaration stands at the very beginning and says version 1.0; no other target is called xml or has a colon. */
  private targetHolds(target: string, close: number): boolean {
    if (target.includes(':')) return false
    if (target.toLowerCase() !== 'xml') return true
    const declaration = this.text.slice(this.start, Math.min(close + 2, this.start + 512))
    return this.isFirst && this.start === 0 && DECLARATION.test(declaration)
  }

  private openTag(): XmlToken {
    const from = this.start + 1
    const end = nameEnd(this.text, from)
    if (end < 0 || (this.open.length === 0 && this.rootSeen)) return this.fail('xml-syntax', this.start)
    this.name = this.text.slice(from, end)
    if (this.open.length >= xmlLimits.depth) return this.fail('xml-depth', this.start)
    if (!this.attributes(end)) return 'fault'
    this.rootSeen = true
    if (!this.selfClosing) this.open.push(this.name)
    return 'open'
  }

  /** Reads attributes up to the tag's end; sets `end` and `selfClosing`. */
  private attributes(from: number): boolean {
    this.attributeCount = 0
    for (let at = from; ;) {
      const next = spaceEnd(this.text, at)
      const code = this.text.charCodeAt(next)
      this.selfClosing = code === SLASH
      if (code === GT || (code === SLASH && this.text.charCodeAt(next + 1) === GT)) {
        this.end = next + (code === GT ? 1 : 2)
        return this.attributesDiffer()
      }
      if (next === at || !this.attribute(next)) {
        this.fault ??= { code: 'xml-syntax', offset: next }
        return false
      }
      at = (this.valueEnds[this.attributeCount - 1] ?? next) + 1
    }
  }

  private attribute(start: number): boolean {
    const end = nameEnd(this.text, start)
    if (end < 0) return false
    const equals = spaceEnd(this.text, end)
    const quoteAt = spaceEnd(this.text, equals + 1)
    const quote = this.text[quoteAt]
    if (this.text.charCodeAt(equals) !== EQUALS || (quote !== '"' && quote !== "'")) return false
    const close = this.text.indexOf(quote, quoteAt + 1)
    if (close < 0 || this.nextLess.from(quoteAt + 1) < close) return false
    if (this.attributeCount >= xmlLimits.attributes) this.fail('xml-attributes', start)
    if (this.fault !== undefined || !this.referencesHold(quoteAt + 1, close)) return false
    const index = this.attributeCount++
    this.attributeNames[index] = this.text.slice(start, end)
    this.attributeStarts[index] = start
    this.valueStarts[index] = quoteAt + 1
    this.valueEnds[index] = close
    return true
  }

  private attributesDiffer(): boolean {
    const count = this.attributeCount
    const names = count > 16 ? new Set(this.attributeNames.slice(0, count)) : undefined
    let twice = names !== undefined && names.size < count
    for (let index = 1; names === undefined && index < count && !twice; index++) {
      twice = this.attributeNames.indexOf(this.attributeNames[index] ?? '') < index
    }
    if (twice) this.fail('xml-syntax', this.start)
    return !twice
  }

  private closeTag(): XmlToken {
    const name = this.open.at(-1)
    if (name === undefined || !this.text.startsWith(name, this.start + 2))
      return this.fail('xml-syntax', this.start)
    const close = spaceEnd(this.text, this.start + 2 + name.length)
    if (this.text.charCodeAt(close) !== GT) return this.fail('xml-syntax', this.start)
    this.open.pop()
    this.name = name
    this.end = close + 1
    return 'close'
  }
}

const DECLARATION =
  /^<\?xml\s{1,9}version\s{0,9}=\s{0,9}(?:"1\.0"|'1\.0')(?:\s{1,9}encoding\s{0,9}=\s{0,9}["'][\w.:-]{1,40}["'])?(?:\s{1,9}standalone\s{0,9}=\s{0,9}["'](?:yes|no)["'])?\s{0,9}\?>$/
