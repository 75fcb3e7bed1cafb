import type { Span } from '../../text/span'
import { isCurrency, type Unit } from '../../values/unit'

/** The low end of what may be a range, as far as its words tell. */
interface Low extends Span {
  readonly prefix: Unit | null
}

/** What makes a range of `from … to …`, which tells of a change otherwise. */
const SPREAD = /(?:rang[a-z]{1,3}|prices?|priced|anywhere|runs?|running|var(?:y|ies|ied|ying)|spans?) from $/
const HEDGE = /^(?:just under|just over|about|around|roughly|nearly|over|more than|up to) /

/** Verbs of a move, which the sum it moved by stands behind: `slid 45 pence to 2,310 pence`, `rose $2 to $42`. */
const MOVED =
  /\b(?:rose|rises?|fell|falls?|slid|slides?|slipped|slips?|gained|gains?|lost|added|dropped|drops?|climbed|climbs?|jumped|jumps?|sank|shed|soared|tumbled|plunged|eased|edged|up|down|higher|lower) (?:by )?$/

/** What stands between an amount and the range it replaced: `to $70 billion from $66 billion to $72 billion`. */
const REPLACED =
  /(?:^|[^y]) [$€£¥]\d[\d.,]{0,12}(?: ?(?:[bmtk]n?|million|billion|trillion))?,? (?:(?:up|down|raised|lowered|increased|narrowed|widened|revised|changed) )?from $/i

const isEarlier = (text: string, low: Low): boolean =>
  low.prefix !== null && REPLACED.test(text.slice(Math.max(0, low.start - 44), low.start))

/**
 * Where the high end of a range would begin whose low end is read: behind `-`, `~`, ` to `, 내지, 에서, or ` and ` when
 * `between` stands before; -1 otherwise. `unit` is the low end's own.
 */
export function rangeAt(text: string, low: Low, unit: Unit | null): number {
  let at = low.end
  if (text.charCodeAt(at) === 32) at++
  const code = text.charCodeAt(at)
  if (code === 45 || code === 126) return text.charCodeAt(at + 1) === 32 ? at + 2 : at + 1
  if (text.startsWith('내지 ', at) || text.startsWith('에서 ', at)) return at + 3
  if (at === low.end) return -1
  const before = text.slice(Math.max(0, low.start - 16), low.start).toLowerCase()
  if (
    text.startsWith('to ', at) &&
    (!before.endsWith('from ') || isEarlier(text, low)) &&
    !(before.endsWith('by ') && low.prefix !== null) &&
    !(isCurrency(unit) && MOVED.test(before))
  )
    return at + 3
  if (text.startsWith('to ', at) && SPREAD.test(before))
    return at + 3 + (HEDGE.exec(text.slice(at + 3, at + 16))?.[0].length ?? 0)
  return text.startsWith('and ', at) && before.endsWith('between ') ? at + 4 : -1
}
