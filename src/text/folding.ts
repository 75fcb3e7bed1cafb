import { isDigit } from './character'

/**
 * Folds a text to the plain forms that the parsers know, one code unit for one code unit, so that every offset into
 * the folded text is an offset into the original.
 *
 * `１０억 달러` → `10억 달러`, `‘매도’` → `'매도'`, `“Buy”` → `"Buy"`, `$2–4` → `$2-4`. The em dash stays: headlines use
 * it between parts. Signs with no single plain letter (㎞, ㎿) stay and are units of their own. A space of another kind
 * that parts a digit from exactly three is a thousands mark (`25 000 GPUs` with a thin or no-break space): a comma.
 */
export const fold = (text: string): string =>
  FOLDABLE.test(text) ? text.replace(EACH_FOLDABLE, plain) : text

const SPACES = '\\u00a0\\u2000-\\u200a\\u202f\\u3000'
const FOLDABLE = new RegExp(
  `[\\uff01-\\uff5e\\uffe0-\\uffe6${SPACES}\\u2018\\u2019\\u201a\\u201c-\\u201e\\u2010-\\u2013\\u2212\\u301c\\u223c\\u02dc]`,
)
const EACH_FOLDABLE = new RegExp(FOLDABLE.source, 'g')

/** Full-width ASCII lies this far above ASCII (Unicode block U+FF01–FF5E). */
const FULL_WIDTH_OFFSET = 0xfee0

const SINGLE: ReadonlyMap<string, string> = new Map([
  ...['\u2018', '\u2019', '\u201a'].map((quote) => [quote, "'"] as const),
  ...['\u201c', '\u201d', '\u201e'].map((quote) => [quote, '"'] as const),
  ...['\u2010', '\u2011', '\u2012', '\u2013', '\u2212'].map((dash) => [dash, '-'] as const),
  ...['\u301c', '\u223c', '\u02dc'].map((tilde) => [tilde, '~'] as const),
  ['\uffe0', '\u00a2'],
  ['\uffe1', '\u00a3'],
  ['\uffe5', '\u00a5'],
  ['\uffe6', '\u20a9'],
])

function plain(character: string, at: number, text: string): string {
  const code = character.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - FULL_WIDTH_OFFSET)
  const single = SINGLE.get(character) ?? (code >= 0xffe2 && code <= 0xffe4 ? character : null)
  if (single !== null) return single
  return code !== 0x3000 && isDigit(text.charCodeAt(at - 1)) && THREE.test(text.slice(at + 1, at + 5))
    ? ','
    : ' '
}

const THREE = /^\d{3}(?!\d)/
