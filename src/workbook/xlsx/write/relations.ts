import { RELATIONSHIPS } from '../package/parts/namespaces'
import { element, NAMESPACES, xmlPart } from './xml'

/** Kinds of the package itself, which have a namespace of their own. */
const PACKAGE_KINDS: ReadonlyMap<string, string> = new Map([
  [
    'core-properties',
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  ],
])

/** The pointers from one part to others; gives each an id. */
export class Relations {
  readonly #owner: string
  readonly #entries: string[] = []

  /** Of the part of this zip name; `''` is the package. */
  constructor(owner: string) {
    this.#owner = owner
  }

  /** Adds a pointer of a kind (`worksheet`, `table` …) to a part by its zip name, and gives its id. */
  add(kind: string, part: string): string {
    const id = `rId${this.#entries.length + 1}`
    const type = PACKAGE_KINDS.get(kind) ?? `${NAMESPACES.relationships}/${kind}`
    this.#entries.push(element('Relationship', { Id: id, Type: type, Target: targetFrom(this.#owner, part) }))
    return id
  }

  get isEmpty(): boolean {
    return this.#entries.length === 0
  }

  part(): Uint8Array {
    return xmlPart(element('Relationships', { xmlns: RELATIONSHIPS }, ...this.#entries))
  }
}

/** A target as Excel writes it, from the folder of its owner: some readers know no other form. */
function targetFrom(owner: string, part: string): string {
  const from = owner.split('/').slice(0, -1)
  const to = part.split('/')
  let shared = 0
  while (shared < from.length && from[shared] === to[shared]) shared++
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
}
