import { err, ok, type Result } from '../../../../values/result'
import type { XmlFault } from './xml-fault'

/** How a part's bytes carry its text; what is written back is encoded the same way. */
export type XmlEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be'

/** A part's text without its byte order mark. */
export interface XmlText {
  readonly text: string
  readonly encoding: XmlEncoding
}

/** The encoding by mark, or by how `<` is written; OPC allows UTF-8 and UTF-16 only (ECMA-376-2, 8.1). */
export function xmlEncoding(bytes: Uint8Array): XmlEncoding {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8-bom'
  if (first === 0x3c && second === 0) return 'utf-16le'
  if (first === 0 && second === 0x3c) return 'utf-16be'
  return 'utf-8'
}

const label = (encoding: XmlEncoding): string => (encoding === 'utf-8-bom' ? 'utf-8' : encoding)

/** Characters XML 1.0 forbids (production 2 [Char]); lone surrogates cannot come out of a strict decoder. */
const FORBIDDEN = new RegExp(`[${['\\0-\\x08', '\\v\\f', '\\x0e-\\x1f', '\\ufffe\\uffff'].join('')}]`)

/** The declaration's encoding name in lower case, where the text begins with one. */
export function declaredEncoding(text: string): string | undefined {
  if (!text.startsWith('<?xml')) return undefined
  const declaration = text.slice(0, Math.min(text.indexOf('?>') + 1, 256))
  return /encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/.exec(declaration)?.[1]?.toLowerCase()
}

/** Whether a declared name fits the way the bytes were read. ASCII is a part of UTF-8. */
function fits(declared: string | undefined, encoding: XmlEncoding): boolean {
  if (declared === undefined) return true
  if (encoding === 'utf-16le' || encoding === 'utf-16be')
    return declared === 'utf-16' || declared === encoding
  return declared === 'utf-8' || declared === 'utf8' || declared === 'us-ascii'
}

/**
 * Decodes a part; with an encoding given, a later stretch of one, where nothing is marked or declared. Faults:
 * `xml-encoding` for bytes that break the encoding or a declaration that names another; `xml-character` with the offset
 * of a character XML does not allow.
 */
export function decodeXml(bytes: Uint8Array, within?: XmlEncoding): Result<XmlText, XmlFault> {
  const encoding = within ?? xmlEncoding(bytes)
  let text: string
  try {
    text = new TextDecoder(label(encoding), { fatal: true, ignoreBOM: within !== undefined }).decode(bytes)
  } catch {
    return err({ code: 'xml-encoding', offset: 0 })
  }
  if (within === undefined && !fits(declaredEncoding(text), encoding))
    return err({ code: 'xml-encoding', offset: 0 })
  const offset = text.search(FORBIDDEN)
  return offset < 0 ? ok({ text, encoding }) : err({ code: 'xml-character', offset })
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2))
  view.setUint16(0, 0xfeff, littleEndian)
  for (let index = 0; index < text.length; index++)
    view.setUint16(index * 2 + 2, text.charCodeAt(index), littleEndian)
  return new Uint8Array(view.buffer)
}

/** The bytes of a text in the encoding its part was read in, mark included. */
export function encodeXml({ text, encoding }: XmlText): Uint8Array {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return encodeUtf16(text, encoding === 'utf-16le')
  return new TextEncoder().encode(encoding === 'utf-8-bom' ? `\ufeff${text}` : text)
}
