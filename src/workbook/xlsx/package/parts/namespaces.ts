/** The two dialects of Office Open XML: ECMA-376 transitional, as Excel writes by default, and ISO strict. */
export type Dialect = 'transitional' | 'strict'

const MAIN: ReadonlyMap<string, Dialect> = new Map<string, Dialect>([
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'transitional'],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', 'strict'],
])

/** The dialect of a spreadsheet part by the namespace of its root; `undefined` for another kind of part. */
export const dialectOf = (namespace: string): Dialect | undefined => MAIN.get(namespace)

const RELATIONSHIP_ATTRIBUTES = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
] as const

/** Namespaces in which `r:id` is written. */
export const relationshipAttributeNamespaces: readonly string[] = RELATIONSHIP_ATTRIBUTES

/** Namespace of [Content_Types].xml. */
export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'

/** Namespace of .rels parts. */
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'

/**
 * What a relationship is for: the last step of its type, the same in both dialects and in Microsoft's extensions
 * (`worksheet`, `table`, `threadedComment` …).
 */
export const relationshipKind = (type: string): string => type.slice(type.lastIndexOf('/') + 1)
