import type { SetAsideReason } from '../facts/number-report'
import { isCurrency } from '../values/unit'
import { MULTIPLE, PER_SHARE, SHARES_AT } from './lexicon/share-words'
import type { AmountMark } from './mark'
import { CHIP_BEFORE, HOUSES, INDEX_BEFORE, MODEL_SIZE, TRADED_FOR } from './lexicon/joints'

/** How far before and behind a number the word stands that tells what it is. */
const BEFORE = 28
const BEHIND = 16
/** How far before a price the shares stand that cost so much. */
const FAR_BEFORE = 72

/** Why a number that no fact holds is none to keep, told by the words beside it; null when they tell nothing. */
export function toldBeside(text: string, { start, end, unit }: AmountMark): SetAsideReason | null {
  const before = text.slice(Math.max(0, start - BEFORE), start)
  if (unit === 'multiple')
    return MULTIPLE.test(before) || MULTIPLE.test(text.slice(end, end + BEHIND)) ? 'valuation-multiple' : null
  if (TRADED_FOR.test(text.slice(end, end + 36))) return 'share-price'
  if (unit === 'GB' && CHIP_BEFORE.test(before)) return 'model-name'
  if (unit === null && INDEX_BEFORE.test(before)) return 'index-level'
  if (unit === null && MODEL_SIZE.test(text.slice(start - 8, start) + '\n' + text.slice(end - 1, end + 14)))
    return 'model-name'
  if ((unit === 'count' || unit === 'people') && HOUSES.test(before)) return 'other-figure'
  if (!isCurrency(unit)) return null
  if (SHARES_AT.test(text.slice(Math.max(0, start - FAR_BEFORE), start))) return 'share-price'
  return PER_SHARE.test(before) ? 'company-result' : null
}
