import { isHangul } from './character'

/** Full-width ASCII lies this far above ASCII (Unicode block U+FF01–FF5E). */
const FULL_WIDTH_OFFSET = 0xfee0

/** Older Korean news quotes with it: `매수`. */
const BACKTICK = 0x60

const each = (codes: readonly number[], plain: string) => codes.map((code) => [code, plain] as const)

/** The plain form of each sign that has one, by its code; spaces of all widths are one. */
const PLAIN: ReadonlyMap<number, string> = new Map([
  ...Array.from({ length: 0x5e }, (_, index): [number, string] => [
    0xff01 + index,
    String.fromCharCode(0xff01 + index - FULL_WIDTH_OFFSET),
  ]),
  ...each([0xa0, 0x202f, 0x3000], ' '),
  ...each(
    Array.from({ length: 11 }, (_, index) => 0x2000 + index),
    ' ',
  ),
  ...each([BACKTICK, 0xb4, 0x2018, 0x2019, 0x201a, 0x300c, 0x300d, 0xff62, 0xff63], "'"),
  ...each([0x201c, 0x201d, 0x201e, 0x300e, 0x300f], '"'),
  ...each([0x2010, 0x2011, 0x2012, 0x2013, 0x2212], '-'),
  ...each([0x301c, 0x223c, 0x02dc], '~'),
  ...each([0x119e, 0x2027, 0x2219, 0x22c5, 0x30fb, 0x318d, 0xff65], '\u00b7'),
  [0xffe0, '\u00a2'],
  [0xffe1, '\u00a3'],
  [0xffe5, '\u00a5'],
  [0xffe6, '\u20a9'],
])

/**
 * Folds a text to the plain forms that the parsers know, one code unit for one code unit, so that every offset into
 * the folded text is an offset into the original.
 *
 * `１０억 달러` → `10억 달러`, `‘매도’` → `'매도'`, `“Buy”` → `"Buy"`, `$2–4` → `$2-4`, `가나ㆍ다라` → `가나·다라`. The em dash stays: headlines use
 * it between parts. Signs with no single plain letter (㎞, ㎿) stay and are units of their own.
 */
export function fold(text: string): string {
  const parts: string[] = []
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if ((code < 0xa0 && code !== BACKTICK) || isHangul(code)) continue
    const plain = PLAIN.get(code)
    if (plain === undefined) continue
    parts.push(text.slice(from, i), plain)
    from = i + 1
  }
  parts.push(text.slice(from))
  // Joined at once: of a string that was added to piece by piece every character takes longer to read.
  return from === 0 ? text : parts.join('')
}
