import { ok, type Result } from '../../../values/result'
import type { PackageError } from '../package/package-error'
import { CONTENT_TYPES_PART } from '../package/parts/content-types'
import { RELATIONSHIPS } from '../package/parts/namespaces'
import { escapeAttribute } from '../package/xml/escape-xml'
import { attributeText, childrenNamed } from '../package/xml/xml-element'
import type { PackageDraft } from '../patch/package-draft'
import { appendInside, prefixed, prefixOf } from '../patch/xml-edits'
import { NAMESPACES, xmlPart } from '../write/xml'

/** A part and its media type; one that starts with a dot stands for all parts of that extension. */
export interface TypedPart {
  readonly name: string
  readonly type: string
}

/** Lists the media types of new parts. Errors: those of `[Content_Types].xml`. */
export function addContentTypes(
  draft: PackageDraft,
  parts: readonly TypedPart[],
): Result<null, PackageError> {
  const types = draft.xml(CONTENT_TYPES_PART)
  if (!types.ok) return types
  const { root } = types.value
  const known = new Set(
    childrenNamed(root, 'Default').map((entry) => (attributeText(entry, 'Extension') ?? '').toLowerCase()),
  )
  const xml = parts.map(({ name, type }) => {
    if (!name.startsWith('.')) return `<Override PartName="/${name}" ContentType="${type}"/>`
    return known.has(name.slice(1)) ? '' : `<Default Extension="${name.slice(1)}" ContentType="${type}"/>`
  })
  draft.edit(types.value, [appendInside(root, prefixed(xml.join(''), prefixOf(root)))])
  return ok(null)
}

/** A pointer to add: its kind (`worksheet`) and the part it leads to. */
export interface NewLink {
  readonly kind: string
  readonly name: string
}

/** Adds pointers to a part of relationships and gives their ids, in order. Errors: those of the part. */
export function addRelationships(
  draft: PackageDraft,
  part: string,
  links: readonly NewLink[],
): Result<readonly string[], PackageError> {
  if (!draft.current.parts.has(part))
    draft.put(part, xmlPart(`<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`))
  const read = draft.xml(part)
  if (!read.ok) return read
  const { root } = read.value
  const taken = new Set(root.children.map((entry) => attributeText(entry, 'Id')))
  const ids: string[] = []
  for (let number = root.children.length + 1; ids.length < links.length; number++) {
    if (!taken.has(`rId${number}`)) ids.push(`rId${number}`)
  }
  const xml = links.map(
    ({ kind, name }, index) =>
      `<Relationship Id="${ids[index] ?? ''}" Type="${NAMESPACES.relationships}/${kind}" Target="${escapeAttribute(`/${name}`)}"/>`,
  )
  draft.edit(read.value, [appendInside(root, prefixed(xml.join(''), prefixOf(root)))])
  return ok(ids)
}
