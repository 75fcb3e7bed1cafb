import { isActing } from './grammar'
import type { Cited, Status } from '../../facts/fact'
import type { Article } from '../../text/article'
import { toNumber } from '../../values/decimal'
import type { Candidate } from '../context'
import type { AmountMark, MoneyMark } from '../mark'
import type { MoneySense } from './classify'
import { candidate, quoted } from './fact'
import { headOf } from './columns'
import { equivalentIn, highOf, lowOf } from './money'
import { derived, hasCue, stated, type Scene } from './scene'
import { perOf } from './priced'
import { published, timingOf } from './timing'
import { isGenericChip } from './roles'
import { chipBeside, chipWithin } from './chip-beside'
import { type Topic } from './topic'

/** What one chip costs, or an hour of it: `개당 가격이 3만~4만달러`, `$2-4/hour`. Null when no chip is known. */
export function unitPriceOf(
  scene: Scene,
  amount: MoneyMark,
  sense: MoneySense,
  topic: Topic,
  article: Article,
): Candidate | null {
  const currency = amount.unit
  const chip = pricedChip(scene, amount, topic)
  if (chip === null) return null
  const low = stated(toNumber(amount.value), amount)
  const won = equivalentIn(amount, 'KRW')
  const seller = sellerOf(scene, amount)
  const per = perOf(scene, amount)
  if (
    per.value !== 'server' &&
    per.value !== 'rack' &&
    low.value > dearestOf(currency) * (per.value === 'hour' ? HOURLY : 1)
  )
    return null
  const timing = timingOf(scene, amount, article, false)
  const fields = {
    chip,
    seller,
    low,
    high: highOf(amount) ?? low,
    currency: stated(currency, amount),
    krw_low: lowOf(won),
    krw_high: highOf(won) ?? lowOf(won),
    per,
    status: derived<Status>(seller === null ? 'market' : 'listed', sense.cue ?? amount, 'price-kind'),
    as_of: timing.at ?? timing.said ?? published(scene, article),
  }
  return candidate('unit-price', fields, quoted(scene, amount, sense.cue, chip.span))
}

/** What an hour of one costs at most, of the price of it. */
const HOURLY = 0.005

/** No accelerator costs more, bought or rented for a year: `$2.9M a year for GPUs`, `GPU 임차료 50억원` are of many. */
const dearestOf = (currency: string): number =>
  currency === 'KRW' || currency === 'JPY' ? 3e8 : currency === 'USD' ? 2e5 : 2e6

function pricedChip(scene: Scene, amount: AmountMark, topic: Topic): Cited<string> | null {
  const carried = topic.chip !== null && topic.chipAge <= 4 ? topic.chip : null
  const beside = headOf(scene, amount, topic, 'chips') ?? chipBeside(scene, amount)?.actor
  // In Korean all chips behind are those that it is held against: `시간당 7달러로 H100보다 비싸다`.
  if (
    beside === undefined &&
    carried !== null &&
    scene.grammar.verbLast &&
    (scene.chips[0]?.mark.start ?? 0) > amount.end
  )
    return carried
  const kinds = [beside, ...scene.chips].filter((each) => each && !isGenericChip(each.reading.name))
  const named =
    kinds.find((each) => each === beside || (each?.mark.end ?? Infinity) <= amount.start) ??
    kinds[0] ??
    beside ??
    scene.chips[0]
  if (named === undefined) {
    const within = chipWithin(scene, amount)
    return carried ?? (within === null ? null : stated('GPU', within))
  }
  return isGenericChip(named.reading.name) && carried !== null
    ? carried
    : stated(named.reading.name, named.mark)
}

/** Who sells: a company at which something is sold (`쿠팡에서 … 판매`), or that sells it (`Lambda offers`). */
function sellerOf(scene: Scene, amount: AmountMark): Cited<string> | null {
  if (!hasCue(scene, 'sell') && !hasCue(scene, 'rent')) return null
  const sellers = scene.actors.filter(
    ({ reading, role, maker }) =>
      reading.kind === 'company' && !maker && (role === 'place' || isActing(role)),
  )
  const before = sellers.findLast(({ mark }) => mark.end <= amount.start)
  const unknown =
    before === undefined ? null : scene.grammar.unknownSubject(scene.text, scene.sentence, amount.start)
  if (unknown !== null && before !== undefined && unknown.start >= before.mark.end)
    return derived(scene.text.slice(unknown.start, unknown.end), unknown, 'unknown-owner')
  const seller = before ?? sellers[0]
  return seller === undefined ? null : stated(seller.reading.name, seller.mark)
}
