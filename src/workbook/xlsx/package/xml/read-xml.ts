import { err, ok, type Result } from '../../../../values/result'
import { xmlLimits } from '../limits'
import type { XmlAttribute, XmlCharacters, XmlElement } from './xml-element'
import type { XmlFault } from './xml-fault'
import { XmlNamespaces } from './xml-namespaces'
import { attributeValue } from './xml-reference'
import { XmlScanner } from './xml-scanner'

type Open = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & {
  readonly children: XmlElement[]
  readonly characters: XmlCharacters[]
  readonly declared: readonly string[]
}

/**
 * Which elements are handed over and let go instead of kept in their parent, so that a sheet of a million cells needs
 * the memory of one row. `take` is asked at the start tag with the depth (root 0), `visit` gets the finished element.
 */
export interface XmlStream {
  readonly take: (local: string, namespace: string, depth: number) => boolean
  readonly visit: (element: XmlElement) => void
  /**
   * Asked before each token within an element of depth 1: may read whole elements there itself, as strictly as they would
   * be read here, and says where it stopped (`at` where it read nothing).
   */
  readonly skim?: (place: XmlPlace) => number
}

/** A place in a text: the offset `at` of a stretch whose offset 0 is `base` in the whole text. */
export interface XmlPlace {
  readonly text: string
  readonly at: number
  readonly base: number
  /** The element that is open there. */
  readonly parent: Pick<XmlElement, 'name' | 'local' | 'namespace'>
  /** The namespace of a prefix, `undefined` for one that is not declared. */
  readonly resolve: (prefix: string) => string | undefined
}

/** What follows the text given: the next stretch, null at the end. Faults: those of decoding it. */
export type MoreText = () => Result<string, XmlFault> | null

const none: never[] = []
const keepAll: XmlStream = { take: () => false, visit: () => undefined }

class TreeReader {
  private readonly scanner: XmlScanner
  private readonly namespaces: XmlNamespaces
  private readonly path: Open[] = []
  private kept = 0
  /** Depth of the element being streamed, so that nothing within it is handed over on its own. */
  private taken = Infinity
  private keptBefore = 0
  private root: XmlElement | undefined
  private readonly resolve = (prefix: string): string | undefined => this.namespaces.resolve(prefix)

  constructor(
    text: string,
    private readonly stream: XmlStream,
    private readonly more: MoreText,
    /** Where the scanner's text begins in the whole. */
    private base: number,
    namespace: string,
  ) {
    this.scanner = new XmlScanner(text)
    this.namespaces = new XmlNamespaces(namespace)
  }

  read(): Result<XmlElement, XmlFault> {
    for (;;) {
      if (this.path.length === 2) this.skim()
      if (this.scanner.end === this.scanner.text.length) {
        const next = this.goOn()
        if (next !== undefined) return err(next)
      }
      const token = this.scanner.next()
      const fault = token === 'open' ? this.opened() : undefined
      if (token === 'close') this.closed()
      if (token === 'text' || token === 'cdata') this.characters(token === 'cdata')
      if (fault !== undefined) return err({ code: fault, offset: this.scanner.start + this.base })
      if (token === 'fault') {
        const { code, offset } = this.scanner.fault ?? { code: 'xml-syntax', offset: 0 }
        return err({ code, offset: offset + this.base })
      }
      if (token === 'end')
        return this.root === undefined ? err({ code: 'xml-syntax', offset: 0 }) : ok(this.root)
    }
  }

  private skim(): void {
    const { text, end } = this.scanner
    const parent = this.path[1]
    if (this.stream.skim === undefined || parent === undefined) return
    const { base, resolve } = this
    this.scanner.end = this.stream.skim({ text, at: end, base, parent, resolve })
  }

  private goOn(): XmlFault | undefined {
    const next = this.more()
    if (next?.ok === false) return next.error
    if (next === null) return undefined
    this.base += this.scanner.text.length
    this.scanner.goOn(next.value)
    return undefined
  }

  private opened(): XmlFault['code'] | undefined {
    const { name, selfClosing } = this.scanner
    const start = this.scanner.start + this.base
    const end = this.scanner.end + this.base
    const declared = this.scanner.attributeCount === 0 ? none : this.namespaces.declare(this.scanner)
    if (declared === undefined) return 'xml-namespace'
    const colon = name.indexOf(':')
    const local = colon < 0 ? name : name.slice(colon + 1)
    const namespace = this.namespaces.resolve(colon < 0 ? '' : name.slice(0, colon))
    const attributes = this.attributes()
    if (namespace === undefined || attributes === undefined) return 'xml-namespace'
    if (this.taken === Infinity && this.stream.take(local, namespace, this.path.length)) {
      this.taken = this.path.length
      this.keptBefore = this.kept
    }
    if (++this.kept > xmlLimits.elements) return 'xml-elements'
    this.path.push({
      name,
      local,
      namespace,
      attributes,
      children: selfClosing ? none : [],
      characters: selfClosing ? none : [],
      declared,
      start,
      openEnd: end,
      closeStart: end,
      end,
    })
    if (selfClosing) this.closed()
    return undefined
  }

  private closed(): void {
    const element = this.path.pop()
    if (element === undefined) return
    if (element.openEnd !== this.scanner.end + this.base) {
      element.closeStart = this.scanner.start + this.base
      element.end = this.scanner.end + this.base
    }
    if (element.declared.length > 0) this.namespaces.release(element.declared)
    if (this.taken === this.path.length) {
      this.taken = Infinity
      this.kept = this.keptBefore
      this.stream.visit(element)
    } else this.path.at(-1)?.children.push(element)
    if (this.path.length === 0) this.root = element
  }

  private characters(cdata: boolean): void {
    const { value } = this.scanner
    const start = this.scanner.start + this.base
    const end = this.scanner.end + this.base
    this.path.at(-1)?.characters.push({ start, end, cdata, value })
  }

  private attributes(): readonly XmlAttribute[] | undefined {
    const { text, attributeCount, attributeNames, attributeStarts, valueStarts, valueEnds } = this.scanner
    if (attributeCount === 0) return none
    const attributes: XmlAttribute[] = []
    let prefixed: Set<string> | undefined
    for (let index = 0; index < attributeCount; index++) {
      const name = attributeNames[index] ?? ''
      const colon = name.indexOf(':')
      const local = colon < 0 ? name : name.slice(colon + 1)
      // The default namespace does not hold for attributes.
      const namespace = colon < 0 ? '' : this.namespaces.resolve(name.slice(0, colon))
      if (namespace === undefined) return undefined
      if (namespace !== '') {
        prefixed ??= new Set()
        if (prefixed.size === prefixed.add(`${namespace} ${local}`).size) return undefined
      }
      const value = attributeValue(text.slice(valueStarts[index], valueEnds[index]))
      const start = (attributeStarts[index] ?? 0) + this.base
      const valueStart = (valueStarts[index] ?? 0) + this.base
      const valueEnd = (valueEnds[index] ?? 0) + this.base
      attributes.push({ name, local, namespace, value, start, valueStart, valueEnd })
    }
    return attributes
  }
}

const noMore: MoreText = () => null

/**
 * The root element of an XML text, as a tree with positions (UTF-16 offsets into the text given). With `stream`, the
 * elements it takes are handed to it one by one and kept nowhere. Well-formed and namespace-well-formed or a fault:
 * see `XmlCode`; `xml-elements` when the tree that is kept at one time grows past the limit. A text may come in stretches
 * that end behind a tag: then positions count from the start of the first.
 */
export const readXml = (
  text: string,
  stream: XmlStream = keepAll,
  more: MoreText = noMore,
): Result<XmlElement, XmlFault> => new TreeReader(text, stream, more, 0, '').read()

/** An element that stands at an offset of a text it is a piece of, where names without a prefix have a namespace. */
export const readXmlPiece = (text: string, offset: number, namespace: string): Result<XmlElement, XmlFault> =>
  new TreeReader(text, keepAll, noMore, offset, namespace).read()
