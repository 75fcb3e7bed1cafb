/** XML Namespaces 1.0, production 4 [NCName]; characters beyond the first plane stand as surrogates. */
const NC_NAME =
  /[A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\udc00-\udfff\ud800-\udb7f\uf900-\ufdcf\ufdf0-\ufffd][-.0-9A-Z_a-z\u00b7\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u1fff\u200c-\u200d\u203f-\u2040\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\udc00-\udfff\ud800-\udb7f\uf900-\ufdcf\ufdf0-\ufffd]*/y

const COLON = 0x3a

function ncNameEnd(text: string, offset: number): number {
  NC_NAME.lastIndex = offset
  return NC_NAME.test(text) ? NC_NAME.lastIndex : -1
}

/** Where the qualified name at `offset` ends (`row`, `x:row`); -1 if none is there. */
export function nameEnd(text: string, offset: number): number {
  const first = ncNameEnd(text, offset)
  return first >= 0 && text.charCodeAt(first) === COLON ? ncNameEnd(text, first + 1) : first
}

/** Past XML white space. */
export function spaceEnd(text: string, offset: number): number {
  let at = offset
  for (;;) {
    const code = text.charCodeAt(at)
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at
    at++
  }
}
