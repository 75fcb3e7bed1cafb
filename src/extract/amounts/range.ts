import { UP_FROM, FEW } from '../lexicon/amount-joints'
import { MONEY, MOVED, SPREAD, HEDGE, REPLACED, WITHIN } from '../lexicon/range-words'
import type { Span } from '../../text/span'
import { isCurrency, type Unit } from '../../values/unit'
import { spaceEnd } from './surroundings'

/** What a range must know of one of its ends: whether a currency goes before and a unit behind. */
export interface RangeEnd extends Span {
  readonly prefix: unknown
  readonly unit: unknown
}

/** Whether `A에서 B` tells a range: `3만에서 4만원 사이`, `5천에서 6천만 원이 든다`, `3만달러에서 4만달러에 이른다`, `에 거래된다`; not the change `12만에서 14만원으로`. */
export const isBetween = (text: string, low: RangeEnd, high: RangeEnd): boolean =>
  WITHIN.test(text.slice(spaceEnd(text, high.end), high.end + 8)) ||
  (low.unit === null &&
    low.prefix === null &&
    high.unit !== null &&
    !/^(?:으로|로|까지)/.test(text.slice(high.end, high.end + 2)))

function isEarlier(text: string, low: RangeEnd): boolean {
  const before = text.slice(Math.max(0, low.start - 100), low.start)
  return REPLACED.test(before.slice(-44)) || (UP_FROM.test(before) && MONEY.test(before))
}

/** Where the high end would begin: behind `-`, `~`, the comma of `2,3백억`, ` to `, or ` and ` when `between` stands before; -1 otherwise. `unit` is the low end's own. */
export function rangeAt(text: string, low: RangeEnd, unit: Unit | null): number {
  let at = low.end
  if (text.charCodeAt(at) === 32) at++
  const code = text.charCodeAt(at)
  if (text.startsWith('-- ', at)) return at + 3
  if (code === 45 || code === 126) return text.charCodeAt(at + 1) === 32 ? at + 2 : at + 1
  if (code === 44 && at - low.start === 1 && FEW.test(text.slice(low.start, at + 3))) return at + 1
  if (text.startsWith('내지 ', at) || text.startsWith('에서 ', at)) return at + 3
  if (at === low.end || !(text.startsWith('to ', at) || text.startsWith('and ', at))) return -1
  const before = text.slice(Math.max(0, low.start - 32), low.start).toLowerCase()
  if (text.startsWith('to ', at) && SPREAD.test(before))
    return at + 3 + (HEDGE.exec(text.slice(at + 3, at + 16))?.[0].length ?? 0)
  if (
    text.startsWith('to ', at) &&
    (!before.endsWith('from ') || (isCurrency(unit) && isEarlier(text, low))) &&
    !(before.endsWith('by ') && isCurrency(unit)) &&
    !(isCurrency(unit) && MOVED.test(before))
  )
    return at + 3
  return text.startsWith('and ', at) && before.endsWith('between ') ? at + 4 : -1
}
