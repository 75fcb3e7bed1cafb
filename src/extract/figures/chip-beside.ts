import { isActing } from './grammar'
import { NAME_OF_OTHERS } from '../lexicon/short-joints'
import type { Span } from '../../text/span'
import { toNumber } from '../../values/decimal'
import { isCurrency } from '../../values/unit'
import type { AmountMark } from '../mark'
import { MEASURED_IN, LIST_ON, WAS_FROM, NEXT_PRICED, OWN_CHIP } from '../lexicon/joints'
import { isTableRow } from './layout'
import type { Actor, Scene } from './scene'
import { PART_ENDS } from '../lexicon/fleet-words'

/** Whether another number goes on at once in a list whose last names what is counted: `196,000 and 169,000 chips`. */
const isListed = (scene: Scene, amount: AmountMark, other: AmountMark): boolean =>
  LIST_ON.test(scene.text.slice(amount.end, other.start))

/** Whether an amount is what the one before it came from: `to $1.93 an hour in December, from $2.60 in July`. */
const isFormer = ({ text }: Scene, { start }: AmountMark, { end }: AmountMark): boolean =>
  WAS_FROM.test(text.slice(end, start))

/** `H100 한 장 가격은 4000만원`: the one that is priced is no amount of its own. */
const isOne = ({ value }: AmountMark): boolean => toNumber(value) === 1

/** Whether what stands between a chip and its price is of another column of a table: `| H100 | 80 GB | $2.49 |`. */
const isOtherColumn = (scene: Scene, other: AmountMark): boolean =>
  isTableRow(scene) && !isCurrency(other.unit)

/** What a comma between a chip and an amount counts for. */
const COMMA = 20

const OF_NEXT = 60

/** In a Korean list the chip behind another owner is his: `카카오는 2424장을, 네이버는 H200 3056장을`. */
const isOfNextOwner = ({ grammar, actors }: Scene, { end }: AmountMark, { mark }: Actor): boolean =>
  grammar.verbLast &&
  actors.some((actor) => isActing(actor.role) && actor.mark.start >= end && actor.mark.end <= mark.start)

/** In Korean a chip with a count of its own behind it is that one's: `총 1만장을 웃도는 B200 8000장`. */
const isOfNextCount = ({ grammar, amounts }: Scene, { unit, end }: AmountMark, { mark }: Actor): boolean =>
  grammar.verbLast &&
  amounts.some(({ start, unit: other }) => start >= mark.end && start - mark.end <= 2 && other === unit) &&
  mark.start > end + 1

/** In Korean a price is no price of the chip behind it that it is held against: `MI300X는 1만5000달러로 H100의 절반`. */
const isHeldAgainst = ({ text }: Scene, { mark }: Actor): boolean =>
  NAME_OF_OTHERS.test(text.slice(mark.end, mark.end + 18))

/** A chip in brackets behind a count only measures it: `GPU 100만 장(H100 환산)`. */
export const isMeasure = ({ text }: Scene, { mark, reading }: Actor): boolean =>
  text.charAt(mark.start - 1) === '(' &&
  (reading.name.endsWith('equivalent') || MEASURED_IN.test(text.slice(mark.end, mark.end + 6)))

/** The chip an amount speaks of: the nearest named in the sentence; before all, one that touches it. */
export function chipBeside(
  scene: Scene,
  amount: AmountMark,
): { readonly actor: Actor; readonly gap: number } | null {
  let best: Actor | null = null
  let least = Infinity
  for (const actor of scene.chips) {
    const after = actor.mark.start >= amount.end
    const gap = after ? actor.mark.start - amount.end : amount.start - actor.mark.end
    if (
      isMeasure(scene, actor) ||
      (after &&
        (isHeldAgainst(scene, actor) ||
          isOfNextOwner(scene, amount, actor) ||
          isOfNextCount(scene, amount, actor)))
    )
      continue
    const from = after ? amount.end : actor.mark.end
    const to = after ? actor.mark.start : amount.start
    if (
      scene.amounts.some(
        (other) =>
          other.start >= from &&
          other.end <= to &&
          !isOne(other) &&
          !isOtherColumn(scene, other) &&
          !isListed(scene, amount, other) &&
          !isFormer(scene, amount, other),
      )
    )
      continue
    const between = scene.text.slice(from, to)
    const next = isCurrency(amount.unit) && NEXT_PRICED.test(between)
    const apart = gap + (PART_ENDS.test(between) ? COMMA : 0) + (next ? OF_NEXT : 0)
    if (apart < least) {
      best = actor
      least = apart
    }
  }
  return best === null ? null : { actor: best, gap: least }
}

/** Where an amount itself says that it counts chips: the `GPUs` of `1.3 million GPUs`; null when it does not. */
export function chipWithin(scene: Scene, amount: AmountMark): Span | null {
  return countsChipsItself(scene.text, amount) ? { start: amount.number.end, end: amount.end } : null
}

/** Whether the unit of an amount is a word for accelerators: `1.3 million GPUs`. */
export const countsChipsItself = (text: string, amount: AmountMark): boolean =>
  amount.number.end < amount.end && OWN_CHIP.test(text.slice(amount.number.end, amount.end))
