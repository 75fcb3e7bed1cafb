import type { XmlScanner } from './xml-scanner'
import { attributeValue } from './xml-reference'

const XML = 'http://www.w3.org/XML/1998/namespace'
const XMLNS = 'http://www.w3.org/2000/xmlns/'

const none: readonly string[] = []

/** The prefixes in force; each holds a stack of namespaces, so that a look-up costs the same at any depth. */
export class XmlNamespaces {
  private readonly scopes: Map<string, string[]>

  /** `byDefault` is the namespace of names without a prefix, none at the root of a document. */
  constructor(byDefault = '') {
    this.scopes = new Map([
      ['', [byDefault]],
      ['xml', [XML]],
      ['xmlns', [XMLNS]],
    ])
  }

  /** Takes the declarations of the start tag at the scanner; `undefined` where one is not allowed. */
  declare(scanner: XmlScanner): readonly string[] | undefined {
    let declared: string[] | undefined
    for (let index = 0; index < scanner.attributeCount; index++) {
      const name = scanner.attributeNames[index] ?? ''
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
      const prefix = name === 'xmlns' ? '' : name.slice(6)
      const raw = scanner.text.slice(scanner.valueStarts[index], scanner.valueEnds[index])
      const namespace = attributeValue(raw)
      if (prefix === 'xmlns' || namespace === XMLNS || (prefix === 'xml') !== (namespace === XML))
        return undefined
      if (prefix !== '' && namespace === '') return undefined
      const scope = this.scopes.get(prefix)
      if (scope === undefined) this.scopes.set(prefix, [namespace])
      else scope.push(namespace)
      declared ??= []
      declared.push(prefix)
    }
    return declared ?? none
  }

  /** Ends the scope of declarations that `declare` gave. */
  release(declared: readonly string[]): void {
    for (const prefix of declared) this.scopes.get(prefix)?.pop()
  }

  /** The namespace of a prefix; `undefined` for one that was not declared. */
  resolve(prefix: string): string | undefined {
    return this.scopes.get(prefix)?.at(-1)
  }
}
