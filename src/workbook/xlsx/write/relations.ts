import { RELATIONSHIPS } from '../package/parts/namespaces'
import { element, NAMESPACES, xmlPart } from './xml'

const PACKAGE_KINDS: ReadonlyMap<string, string> = new Map([
  [
    'core-properties',
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  ],
])

/** The pointers from one part to others; gives each an id. Targets are written from the package's root. */
export class Relations {
  readonly #entries: string[] = []

  /** Adds a pointer of a kind (`worksheet`, `table` …) to a part by its zip name, and gives its id. */
  add(kind: string, part: string): string {
    const id = `rId${this.#entries.length + 1}`
    const type = PACKAGE_KINDS.get(kind) ?? `${NAMESPACES.relationships}/${kind}`
    this.#entries.push(element('Relationship', { Id: id, Type: type, Target: `/${part}` }))
    return id
  }

  get isEmpty(): boolean {
    return this.#entries.length === 0
  }

  part(): Uint8Array {
    return xmlPart(element('Relationships', { xmlns: RELATIONSHIPS }, ...this.#entries))
  }
}
