const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/** Those of which formulas are full, tried first. */
const COMMON = [
  { written: '&quot;', value: '"' },
  { written: '&lt;', value: '<' },
  { written: '&gt;', value: '>' },
  { written: '&amp;', value: '&' },
] as const

/** A reference is at most `&#x10FFFF;` or, in decimal, `&#1114111;`, some leading zeros allowed. */
const LONGEST = 16

/** XML 1.0, production 2: what a character reference may stand for. */
const isChar = (code: number): boolean =>
  code === 0x9 ||
  code === 0xa ||
  code === 0xd ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff)

function characterOf(body: string): string | undefined {
  const digits = /^#(?:x([0-9A-Fa-f]{1,12})|([0-9]{1,12}))$/.exec(body)
  if (digits === null) return NAMED.get(body)
  const code = digits[1] === undefined ? Number(digits[2]) : parseInt(digits[1], 16)
  return isChar(code) ? String.fromCodePoint(code) : undefined
}

/**
 * The reference at `offset` (where an `&` stands): what it stands for and where it ends. `undefined` for any but the
 * five entities and the references to characters XML allows: no other entity exists without a declaration, and
 * declarations are refused.
 */
export function readReference(text: string, offset: number): { value: string; end: number } | undefined {
  for (const common of COMMON) {
    if (text.startsWith(common.written, offset))
      return { value: common.value, end: offset + common.written.length }
  }
  const ahead = text.slice(offset + 1, offset + 1 + LONGEST)
  const semicolon = ahead.indexOf(';')
  const value = semicolon < 0 ? undefined : characterOf(ahead.slice(0, semicolon))
  return value === undefined ? undefined : { value, end: offset + semicolon + 2 }
}

function expand(raw: string): string {
  let result = ''
  let from = 0
  for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', from)) {
    const reference = readReference(raw, at)
    if (reference === undefined) throw new Error('references were not checked before they were expanded')
    result += raw.slice(from, at) + reference.value
    from = reference.end
  }
  return result + raw.slice(from)
}

/** Line ends as XML reads them (2.11). */
export const lineEnds = (raw: string): string =>
  raw.includes('\r') ? raw.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : raw

/** The value of checked character data: line ends as XML reads them, references expanded. */
export function textValue(raw: string): string {
  const lines = lineEnds(raw)
  return lines.includes('&') ? expand(lines) : lines
}

/** The value of character data that was not checked yet; `undefined` where a reference in it means no character. */
export function checkedTextValue(raw: string): string | undefined {
  for (let at = raw.indexOf('&'); at >= 0;) {
    const reference = readReference(raw, at)
    if (reference === undefined) return undefined
    at = raw.indexOf('&', reference.end)
  }
  return textValue(raw)
}

/** The value of a checked attribute: white space as XML reads it (3.3.3), references expanded. */
export function attributeValue(raw: string): string {
  const spaced = /[\t\n\r]/.test(raw) ? raw.replaceAll('\r\n', ' ').replace(/[\t\n\r]/g, ' ') : raw
  return spaced.includes('&') ? expand(spaced) : spaced
}
