import { MORE_THAN } from '../lexicon/deal-words'
import { NO_PRICE_BEFORE, PER_OTHERS, WHOLE_NODE } from '../lexicon/price-words'
import type { AmountMark } from '../mark'
import { isTableRow } from './layout'
import type { Scene } from './scene'

/**
 * By how much a price moved is none (`down four cents`, `up $500 from a week ago`), nor is the outcome of factors
 * (`$2.50/hr × 40 = <$100>`, `$2.50/hr, or <$60 a day>`), what is paid for the work of chips (`<$0.002> per 1,000
 * tokens`, `$0.04/min`), for other things or for a machine of several chips.
 */
export function isNoPrice(scene: Scene, { start, end, per, number }: AmountMark): boolean {
  const { text, amounts } = scene
  const from = Math.max(0, start - 60)
  return (
    // What an hour or two of a row cost: `| H100 | $4.29/hour | 0.5 hours | <$2.15> |`.
    (isTableRow(scene)
      ? per === null && amounts.some(({ unit, end }) => end < start && unit === 'hour')
      : per === 'day') ||
    MORE_THAN.test(text.slice(end, end + 32)) ||
    NO_PRICE_BEFORE.some((words) => words.test(text.slice(from, start))) ||
    (per !== 'unit' && WHOLE_NODE.test(text.slice(from, number.start + 2))) ||
    PER_OTHERS.test(text.slice(per === null ? end : number.end, end + 32))
  )
}
