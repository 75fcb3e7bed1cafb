import { err, ok, type Result } from '../../../../values/result'
import { findPart, type Package } from '../package'
import type { PackageError } from '../package-error'
import { attributeText, type XmlElement } from '../xml/xml-element'
import { RELATIONSHIPS, relationshipKind } from './namespaces'
import { resolveTarget, unescapedName } from './relationship-target'
import { readXmlPart, type XmlPart } from './xml-part'

/** A pointer from one part to another, or out of the package. */
export interface Relationship {
  readonly id: string
  readonly type: string
  /** Last step of the type (`worksheet`, `table`, `drawing` …), the same in both dialects. */
  readonly kind: string
  /** As written; untrusted, never opened. */
  readonly target: string
  readonly external: boolean
  /** The part of this package it leads to, if there is one of that name. */
  readonly part?: string
  readonly element: XmlElement
}

/** The relationships of one part, by id, in their order; `part` is absent where the part has none. */
export interface Relationships {
  readonly part?: XmlPart
  readonly byId: ReadonlyMap<string, Relationship>
}

/** Zip name of the part that holds another's relationships; `''` is the package itself. */
export function relationshipsPart(of: string): string {
  const slash = of.lastIndexOf('/') + 1
  return `${of.slice(0, slash)}_rels/${of.slice(slash)}.rels`
}

function readRelationship(
  source: Package,
  of: string,
  element: XmlElement,
): Relationship | 'relationships' | 'relationship-target' {
  const id = attributeText(element, 'Id')
  const type = attributeText(element, 'Type')
  const target = attributeText(element, 'Target')
  if (id === undefined || type === undefined || target === undefined) return 'relationships'
  const external = attributeText(element, 'TargetMode') === 'External'
  const entry = { id, type, kind: relationshipKind(type), target, external, element }
  const name = external ? undefined : resolveTarget(of, target)
  if (name === null) return 'relationship-target'
  const found =
    name === undefined ? undefined : (findPart(source, name) ?? findPart(source, unescapedName(name)))
  return found === undefined ? entry : { ...entry, part: found.name }
}

/**
 * Reads the relationships of a part (ECMA-376-2, 6.5), `''` for those of the package. A target that is not there is
 * no error by itself: only what needs it can tell. Errors: `relationships` for a malformed part or an id used twice,
 * `relationship-target` for a target outside the package, the XML codes.
 */
export function readRelationships(source: Package, of: string): Result<Relationships, PackageError> {
  const name = relationshipsPart(of)
  if (findPart(source, name) === undefined) return ok({ byId: new Map() })
  const part = readXmlPart(source, name, 'relationships')
  if (!part.ok) return part
  const { root } = part.value
  const refused = (code: PackageError['code'], offset: number) => err({ code, part: part.value.name, offset })
  if (root.local !== 'Relationships' || root.namespace !== RELATIONSHIPS)
    return refused('relationships', root.start)
  const byId = new Map<string, Relationship>()
  for (const element of root.children) {
    const entry = readRelationship(source, of, element)
    if (typeof entry === 'string') return refused(entry, element.start)
    if (byId.has(entry.id)) return refused('relationships', element.start)
    byId.set(entry.id, entry)
  }
  return ok({ part: part.value, byId })
}

/** The relationships of a kind that lead to a part of the package. */
export function partsOfKind(relationships: Relationships, kind: string): readonly string[] {
  const parts = [...relationships.byId.values()].filter((entry) => entry.kind === kind)
  return parts.flatMap((entry) => entry.part ?? [])
}
