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
}

const none: never[] = []
const keepAll: XmlStream = { take: () => false, visit: () => undefined }

class TreeReader {
  private readonly scanner: XmlScanner
  private readonly namespaces = new XmlNamespaces()
  private readonly path: Open[] = []
  private kept = 0
  /** Depth of the element being streamed, so that nothing within it is handed over on its own. */
  private taken = Infinity
  private keptBefore = 0
  private root: XmlElement | undefined

  constructor(
    text: string,
    private readonly stream: XmlStream,
  ) {
    this.scanner = new XmlScanner(text)
  }

  read(): Result<XmlElement, XmlFault> {
    for (;;) {
      const token = this.scanner.next()
      const fault = token === 'open' ? this.opened() : undefined
      if (token === 'close') this.closed()
      if (token === 'text' || token === 'cdata') this.characters(token === 'cdata')
      if (fault !== undefined) return err({ code: fault, offset: this.scanner.start })
      if (token === 'fault') return err(this.scanner.fault ?? { code: 'xml-syntax', offset: 0 })
      if (token === 'end')
        return this.root === undefined ? err({ code: 'xml-syntax', offset: 0 }) : ok(this.root)
    }
  }

  private opened(): XmlFault['code'] | undefined {
    const { name, start, end, selfClosing } = this.scanner
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
    if (element.openEnd !== this.scanner.end) {
      element.closeStart = this.scanner.start
      element.end = this.scanner.end
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
    const { start, end, value } = this.scanner
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
      const start = attributeStarts[index] ?? 0
      const valueStart = valueStarts[index] ?? 0
      const valueEnd = valueEnds[index] ?? 0
      const value = attributeValue(text.slice(valueStart, valueEnd))
      attributes.push({ name, local, namespace, value, start, valueStart, valueEnd })
    }
    return attributes
  }
}

/**
 * The root element of an XML text, as a tree with positions (UTF-16 offsets into the text given). With `stream`, the
 * elements it takes are handed to it one by one and kept nowhere. Well-formed and namespace-well-formed or a fault:
 * see `XmlCode`; `xml-elements` when the tree that is kept at one time grows past the limit.
 */
export const readXml = (text: string, stream: XmlStream = keepAll): Result<XmlElement, XmlFault> =>
  new TreeReader(text, stream).read()
