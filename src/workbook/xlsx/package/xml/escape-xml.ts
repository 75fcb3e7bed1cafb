const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** What is to be looked at more closely: marks, a carriage return, and whatever may be half of a pair or forbidden. */
const DOUBTFUL = /[&<>\r]|[^\t\n\u0020-\ud7ff\ue000-\ufffd]/

const clean = (text: string): string => text.replace(FORBIDDEN, '\ufffd')

/**
 * A string as element content. A carriage return is written as a reference, or the next reader would drop it;
 * characters that XML cannot hold at all become U+FFFD.
 */
export const escapeText = (text: string): string =>
  DOUBTFUL.test(text)
    ? clean(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('\r', '&#13;')
    : text

/** A string as an attribute's value between double quotes; white space other than blanks survives as references. */
export const escapeAttribute = (text: string): string =>
  escapeText(text).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;')
