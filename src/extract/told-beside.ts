import type { SetAsideReason } from '../facts/number-report'
import { isCurrency } from '../values/unit'
import type { AmountMark } from './mark'
import { HOUSES, TRADED_FOR } from './lexicon/joints'

/** How far before and behind a number the word stands that tells what it is. */
const BEFORE = 28
const BEHIND = 16

/** `Target PER 12.5배`, `peers' 18x EV/EBITDA`, `목표 멀티플 9배`. */
const MULTIPLE =
  /\b(?:P\/?E|P\/?B|P\/?S|PER|PBR|PSR|PEG|EV|EBITDA|multiples?)(?![A-Za-z])|멀티플|배수|주가수익비율|주가순자산비율/i

/** `2027년 예상 EPS 4,120원`, `EPS of $3.10`, `BPS가 52,000원`. */
const PER_SHARE =
  /\b(?:EPS|BPS|BVPS|DPS|SPS|CFPS)(?![A-Za-z])[^\d]{0,14}$|주당 ?(?:순이익|순자산|배당금?)[^\d]{0,10}$/i

/** Why a number that no fact holds is none to keep, told by the words beside it; null when they tell nothing. */
export function toldBeside(text: string, { start, end, unit }: AmountMark): SetAsideReason | null {
  const before = text.slice(Math.max(0, start - BEFORE), start)
  if (unit === 'multiple')
    return MULTIPLE.test(before) || MULTIPLE.test(text.slice(end, end + BEHIND)) ? 'valuation-multiple' : null
  if (TRADED_FOR.test(text.slice(end, end + 36))) return 'share-price'
  if ((unit === 'count' || unit === 'people') && HOUSES.test(before)) return 'other-figure'
  return unit !== null && isCurrency(unit) && PER_SHARE.test(before) ? 'company-result' : null
}
