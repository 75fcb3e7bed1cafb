const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const clean = (text: string): string => text.replace(FORBIDDEN, '\ufffd')

/**
 * A string as element content. A carriage return is written as a reference, or the next reader would drop it;
 * characters that XML cannot hold at all become U+FFFD.
 */
export const escapeText = (text: string): string =>
  clean(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')

/** A string as an attribute's value between double quotes; white space other than blanks survives as references. */
export const escapeAttribute = (text: string): string =>
  escapeText(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;')
