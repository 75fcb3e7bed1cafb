import type { XmlFault } from './xml-fault'
import { declaredEncoding, xmlEncoding } from './decode-xml'

const NAMED = /\.(?:xml|rels|vml)$/i
const DRAWN = /\.(?:svg|x?html?)$/i
const HEAD = 4096

/** Encodings in which a declaration could be hidden from a reader that takes the bytes as ASCII's. */
const HIDING = /^(?:utf-?7|utf-?32|ucs-?4|utf-?ebcdic|ebcdic|cp\d|ibm)/

const startsAsXml = (bytes: Uint8Array): boolean =>
  ['<?xml', '<!DOC'].includes(String.fromCharCode(...bytes.subarray(0, 5)))

/**
 * Whether a part is XML by its name, or by its first bytes; pictures and pages the user embedded (SVG, HTML) may
 * rightly have a document type and are never parsed here.
 */
export function isXmlPart(name: string, content: Uint8Array): boolean {
  return NAMED.test(name) || (!DRAWN.test(name) && startsAsXml(content))
}

/** Past white space, comments and processing instructions: where the root or a declaration begins; -1 if not in it. */
function prologEnd(text: string): number {
  let at = 0
  for (;;) {
    while (' \t\r\n'.includes(text[at] ?? 'x')) at++
    const closing = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : undefined
    if (closing === undefined) return at
    const end = text.indexOf(closing, at + 2)
    if (end < 0) return -1
    at = end + closing.length
  }
}

function decodeLoosely(bytes: Uint8Array): string {
  const encoding = xmlEncoding(bytes)
  return new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding).decode(bytes)
}

/**
 * Refuses a document type declaration in a part that nobody may ever parse. One is legal only before the root element
 * (XML 1.0, production 22), so only the prolog is read, however long its comments are; `<!DOCTYPE` further down is a
 * syntax error to `scanXml`, or text in a CDATA section. A part that is not XML at all passes: it is left as it is.
 */
export function checkProlog(bytes: Uint8Array): XmlFault | undefined {
  let text = decodeLoosely(bytes.subarray(0, HEAD))
  let offset = prologEnd(text)
  if ((offset < 0 || offset + 16 > text.length) && bytes.length > HEAD) {
    text = decodeLoosely(bytes)
    offset = prologEnd(text)
  }
  if (HIDING.test(declaredEncoding(text) ?? '')) return { code: 'xml-encoding', offset: 0 }
  return offset >= 0 && text.startsWith('<!', offset) ? { code: 'xml-doctype', offset } : undefined
}
