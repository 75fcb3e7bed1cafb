import { toNumber } from '../../values/decimal'
import { EARLIER } from '../lexicon/joints'
import { SELLER_BEFORE } from '../lexicon/price-words'
import type { AmountMark } from '../mark'
import { chipBeside } from './chip-beside'
import { headOf } from './columns'
import { isRow, isTableRow } from './layout'
import type { Scene } from './scene'
import type { Topic } from './topic'

/**
 * Whether a price follows one told: of a chip beside it (`… MI300X는 1만5000달러 수준이다`), of another time (`2년 전에는
 * 8달러였다`, `- 2025: $18,000`) or of another seller.
 */
export const isPricedNext = (scene: Scene, amount: AmountMark, topic: Topic): boolean =>
  topic.priceAge === 0 &&
  !(topic.isCosts && toNumber(amount.value) < LEAST_COST) &&
  ((chipBeside(scene, amount)?.gap ?? Infinity) < (isTableRow(scene) ? Infinity : NEXT_PRICE) ||
    headOf(scene, amount, topic, 'chips') !== undefined ||
    EARLIER.test(scene.text.slice(scene.sentence.start, amount.start)) ||
    isOfTime(scene, amount) ||
    isOfSeller(scene, amount))
const NEXT_PRICE = 24
/** A smaller cost is that of a run and no price of a chip. */
const LEAST_COST = 200

/** Whether a row opens with a time, whose price it tells of the chip that heads the list: `- **Late 2025:** $24,000`. */
const isOfTime = (scene: Scene, { start }: AmountMark): boolean =>
  isRow(scene) &&
  scene.chips.length === 0 &&
  scene.dates.some((date) => date.start - scene.sentence.start < OPENS && start - date.end < BESIDE)
const OPENS = 8
const BESIDE = 20

/** Whether a small price stands right behind who asks for it, of the chip priced before: `H100: $2–4/hr. <Norlane $2.29>, Quenta $3.10`. */
const isOfSeller = ({ text, chips }: Scene, { start, value }: AmountMark): boolean =>
  chips.length === 0 &&
  toNumber(value) < MOST_HOURLY &&
  SELLER_BEFORE.test(text.slice(Math.max(0, start - 40), start))
const MOST_HOURLY = 20
