import { err, ok, type Result } from '../../../../values/result'
import type { Package } from '../package'
import type { PackageError } from '../package-error'
import { attributeText } from '../xml/xml-element'
import { partKey } from '../zip/part-name'
import { CONTENT_TYPES } from './namespaces'
import { readXmlPart, type XmlPart } from './xml-part'

/** The media type of each part, by name or by extension, and the part that says so. */
export interface ContentTypes {
  readonly part: XmlPart
  /** By case-folded zip name. */
  readonly overrides: ReadonlyMap<string, string>
  /** By case-folded extension without its dot. */
  readonly defaults: ReadonlyMap<string, string>
}

/** The zip name of the content types. */
export const CONTENT_TYPES_PART = '[Content_Types].xml'

/**
 * Reads `[Content_Types].xml` (ECMA-376-2, 7.2.3). Errors: `content-types` where it is absent, of another kind, lacks
 * an attribute or gives one part two different types; the XML codes.
 */
export function readContentTypes(source: Package): Result<ContentTypes, PackageError> {
  const part = readXmlPart(source, CONTENT_TYPES_PART, 'content-types')
  if (!part.ok) return part
  const { root, name } = part.value
  const broken = (offset: number) => err<PackageError>({ code: 'content-types', part: name, offset })
  if (root.local !== 'Types' || root.namespace !== CONTENT_TYPES) return broken(root.start)
  const overrides = new Map<string, string>()
  const defaults = new Map<string, string>()
  for (const entry of root.children) {
    const target = entry.local === 'Override' ? overrides : defaults
    const subject = attributeText(entry, entry.local === 'Override' ? 'PartName' : 'Extension')
    const type = attributeText(entry, 'ContentType')
    if (subject === undefined || type === undefined) return broken(entry.start)
    const key = partKey(subject.replace(/^[/.]/, ''))
    if ((target.get(key) ?? type) !== type) return broken(entry.start)
    target.set(key, type)
  }
  return ok({ part: part.value, overrides, defaults })
}

/** The media type of a part by its zip name; `undefined` where none is given. */
export function contentType(types: ContentTypes, name: string): string | undefined {
  const key = partKey(name)
  return types.overrides.get(key) ?? types.defaults.get(key.slice(key.lastIndexOf('.') + 1))
}
