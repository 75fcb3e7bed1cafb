import type { XmlEncoding } from './decode-xml'

/** A stretch of a part's bytes and where its text stands in the text of the whole part, in UTF-16 units. */
export interface XmlWindow {
  readonly from: number
  readonly to: number
  readonly base: number
  readonly length: number
}

/** A text that is kept as bytes, and the windows in which it can be decoded. */
export interface WindowedText {
  readonly content: Uint8Array
  readonly encoding: XmlEncoding
  readonly windows: readonly XmlWindow[]
}

/** The text of a window that was decoded before. */
export function windowText(
  { content, encoding }: Pick<WindowedText, 'content' | 'encoding'>,
  { from, to }: XmlWindow,
): string {
  const label = encoding === 'utf-8-bom' ? 'utf-8' : encoding
  return new TextDecoder(label, { ignoreBOM: from > 0 }).decode(content.subarray(from, to))
}
