import { OF_SPENDING } from '../lexicon/cue-groups'
import { BEHIND_BARE, LISTED_SUMS, SUM_END } from '../lexicon/joints'
import { toNumber } from '../../values/decimal'
import { isCurrency } from '../../values/unit'
import { isMoney, type AmountMark, type Mark } from '../mark'
import { nearest, type Scene } from './scene'
import { BARE_WON, PLATFORMS, WORTH_OF } from '../lexicon/deal-words'

const REACH = 60
const LEAST = 1e8

/**
 * A scene whose large numbers beside capital spending are money, where the writer left the currency out: `its capex came to
 * 5.1 billion`. The currency is that of the sentence, else that of the shares of who spends, else that of the text.
 */
export function withBareMoney(scene: Scene, marks: readonly Mark[]): Scene {
  if (scene.grammar.verbLast) return withBareWon(scene)
  const bare = scene.amounts.filter((amount) => isBare(scene, amount))
  if (!bare.some((amount) => nearest(scene, amount, OF_SPENDING, REACH) !== null)) return scene
  const money = [...scene.amounts, ...marks].find(isMoney)
  const currency =
    money?.unit ?? (scene.actors.some(({ reading }) => PLATFORMS.has(reading.name)) ? 'USD' : null)
  return {
    ...scene,
    amounts: scene.amounts.map((amount) => (bare.includes(amount) ? { ...amount, unit: currency } : amount)),
  }
}

/** A large number with no unit. */
const isLarge = ({ unit, value }: AmountMark): boolean => unit === null && toNumber(value) >= LEAST

const isBare = (scene: Scene, amount: AmountMark): boolean =>
  isLarge(amount) && BEHIND_BARE.test(scene.text.slice(amount.end, amount.end + 12))

/** The currency that a Korean list names behind its last sum: `가나 342억, 다라 349억, 마바 194억 달러`. */
const sharedBy = ({ text, amounts }: Scene, { end }: AmountMark): AmountMark['unit'] =>
  LISTED_SUMS.test(text.slice(end, end + 120))
    ? (amounts.find(({ start, unit }) => start > end && isCurrency(unit))?.unit ?? 'KRW')
    : null

/** `AI 투자는 아마존 260조, 메타 160조 순이다`: only money is counted so behind a name. */
const isListedSum = ({ text, actors }: Scene, start: number, end: number): boolean =>
  SUM_END.test(text.slice(end - 1, end + 3)) && actors.some(({ mark }) => [1, 2].includes(start - mark.end))

/** Korean headlines leave the won out where they tell what a sum does: `시리즈C 3400억 유치`, `7조 투자`. */
function withBareWon(scene: Scene): Scene {
  const isWon = ({ start, end }: AmountMark): boolean =>
    '억조'.includes(scene.text.charAt(end - 1)) &&
    (BARE_WON.test(scene.text.slice(end, end + 28)) ||
      isListedSum(scene, start, end) ||
      WORTH_OF.test(scene.text.slice(Math.max(0, start - 8), start)))
  const unitOf = (amount: AmountMark): AmountMark['unit'] =>
    !isLarge(amount) ? null : isWon(amount) ? 'KRW' : sharedBy(scene, amount)
  const units = scene.amounts.map(unitOf)
  return units.some((unit) => unit !== null)
    ? {
        ...scene,
        amounts: scene.amounts.map((each, index) => ({ ...each, unit: units[index] ?? each.unit })),
      }
    : scene
}
