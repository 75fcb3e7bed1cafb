import type { Package } from '../package/package'
import { decodeXml } from '../package/xml/decode-xml'

/** A part's text, whatever its encoding; empty for a part that is not there or no text. */
export function partText(source: Package, name: string): string {
  const content = source.parts.get(name)
  const decoded = content === undefined ? undefined : decodeXml(content)
  return decoded?.ok === true ? decoded.value.text : ''
}
