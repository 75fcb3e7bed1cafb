/** What a code unit is, as far as word boundaries need it. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** An ASCII letter or a Latin letter with a mark (U+00C0–U+024F without × and ÷). */
export const isLatin = (code: number): boolean =>
  ((code | 32) >= 97 && (code | 32) <= 122) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)

/** A precomposed Hangul syllable. */
export const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3

/** Where the digits that stand at an index end, looking no further than `most` of them. */
export function digitsEnd(text: string, index: number, most: number): number {
  let at = index
  while (at - index < most && isDigit(text.charCodeAt(at))) at++
  return at
}

/** A space of any kind, tab or line end (NaN, the end of the text, is none). */
export const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0x3000

/** An ASCII capital letter. */
export const isCapital = (code: number): boolean => code >= 65 && code <= 90

/** A digit, a Latin letter or a Hangul syllable. */
export const isWord = (code: number): boolean => isDigit(code) || isLatin(code) || isHangul(code)

/**
 * Whether a word can begin at a character, by the one before it: not inside a run of Latin letters and digits, nor
 * inside a run of Hangul. Hangul behind Latin begins one (`투자` in `AI투자`), and the reverse.
 */
export const beginsWord = (before: number, code: number): boolean =>
  isHangul(code) ? !isHangul(before) : !isLatin(before) && !isDigit(before)
