import { OF_A_DEAL, BUYING } from '../lexicon/cue-groups'
import {
  PUT_IN_OWN,
  SIGNED_OWN,
  WITH_CLIENT,
  CLOUD_WITH,
  OF_GOODS,
  PUT_IN_TOO,
  SOLD,
  OF_THE_DEAL,
} from '../lexicon/short-joints'
import {
  CLOUDS,
  LABS,
  LESSORS,
  RENTERS,
  AT_SUM,
  IS_DEBT,
  BETWEEN,
  LEADS_TO,
  GOODS,
  POWER_BEFORE,
  SHARES_SOLD,
  STAKE_SOLD,
  SIZE_OF,
  SOLD_AS,
  STAKE,
  STAKE_WORTH,
  WORTH,
  RAISED_AT,
  PER_POWER,
} from '../lexicon/deal-words'
import { toNumber } from '../../values/decimal'
import { isCurrency } from '../../values/unit'
import { makesChips } from './roles'
import { hasCue, type Actor, type Scene } from './scene'
import type { AmountMark, CueMark } from '../mark'

/** Whether a worth is that of a part: `its 27% stake is worth $135 billion`. */
export function isOfStake({ text, sentence }: Scene, { start }: AmountMark, worth: CueMark): boolean {
  const before = text.slice(Math.max(sentence.start, Math.min(worth.start, start) - 90), worth.end)
  return (
    STAKE_WORTH.test(before) ||
    (before.endsWith('worth') && (STAKE.test(before) || GOODS.test(before.slice(0, -'worth'.length))))
  )
}

/** The deal that a sum is the size of: `landed a $17.4 billion contract`, `signed a $9.7 billion, five-year agreement`. */
export const dealBehind = ({ cues, text, grammar }: Scene, { end }: AmountMark): CueMark | null =>
  grammar.verbLast
    ? null
    : (cues.find(
        ({ cue, start }) => cue === 'contract' && start >= end && SIZE_OF.test(text.slice(end, start)),
      ) ?? null)

/** The deal that is worth a sum, where it is no company: `a contract worth up to $12bn`, `all-cash deal valued at $6.5bn`. */
export function dealWorth(scene: Scene, amount: AmountMark, worth: CueMark): CueMark | null {
  const of = scene.cues.find(
    ({ cue, start }) =>
      OF_A_DEAL.has(cue) && start > worth.end && OF_THE_DEAL.test(scene.text.slice(worth.end, start)),
  )
  if (of !== undefined) return of
  if (scene.grammar.verbLast || !WORTH.test(scene.text.slice(worth.start, amount.start))) return null
  const before = scene.cues.filter(
    ({ cue, start, end }) =>
      OF_A_DEAL.has(cue) &&
      end <= worth.start &&
      BETWEEN.test(scene.text.slice(end, worth.start)) &&
      !(cue === 'raise-funds' && scene.amounts.some((sum) => start - sum.end === 1)),
  )
  const opening = scene.cues.find(
    ({ cue, start }) => cue === 'contract' && start - scene.sentence.start < OPENING,
  )
  return before.pop() ?? goodsWorth(scene, worth) ?? opening ?? null
}

/** What bought goods are worth is what is paid for them: `has ordered 400,000 GB200 chips worth $40 billion`. */
function goodsWorth(scene: Scene, worth: CueMark): CueMark | null {
  if (!GOODS.test(scene.text.slice(Math.max(scene.sentence.start, worth.start - 44), worth.start)))
    return null
  return scene.cues.findLast(({ cue, end }) => BUYING.has(cue) && end <= worth.start) ?? null
}

/** A deal that opens the sentence is its subject: `The Norlane deal covers 750 MW and is worth $10 billion`. */
const OPENING = 24

/** Debt that is raised is money put in; otherwise it is a figure of the books. */
export function borrowed(scene: Scene, cue: CueMark): CueMark | null {
  if (cue.cue !== 'result' || !IS_DEBT.test(scene.text.slice(cue.start, cue.end))) return null
  return scene.cues.find((each) => each.cue === 'raise-funds') ?? null
}

/** Whether goods or shares were sold for a sum: `$1 billion worth of chips were sold`, `66억달러 규모 지분을 매각`. */
export const isSaleOfGoods = (scene: Scene, amount: AmountMark, cue: CueMark): boolean =>
  (SOLD.test(scene.text.slice(Math.max(0, amount.start - 24), amount.start)) &&
    OF_GOODS.test(scene.text.slice(amount.end, amount.end + 40))) ||
  SHARES_SOLD.test(scene.text.slice(amount.end, amount.end + 40)) ||
  STAKE_SOLD.test(scene.text.slice(Math.max(0, amount.start - 80), amount.start)) ||
  (hasCue(scene, 'sell') && /^worth of$/i.test(scene.text.slice(cue.start, cue.end)))

/** What one unit of power costs is nobody's investment: `A gigawatt of capacity costs $50 billion`, `1GW당 500억달러`. */
export const isOfPower = ({ text, sentence }: Scene, { start, end }: AmountMark): boolean =>
  POWER_BEFORE.test(text.slice(Math.max(sentence.start, start - 60), start)) ||
  PER_POWER.test(text.slice(end, end + 24))

/** Characters of ` at more than `, which stands before such a worth. */
const AT = 16

/** The worth at which a sum is raised: `raised $2.3 billion at $29.3 billion`. */
export const isRaisedAt = ({ amounts, text }: Scene, { start, value }: AmountMark): boolean =>
  / (?:at|@) /i.test(text.slice(Math.max(0, start - AT), start)) &&
  amounts.some(
    (other) =>
      other.end < start &&
      start - other.end < 40 &&
      isCurrency(other.unit) &&
      toNumber(value) > toNumber(other.value) &&
      RAISED_AT.test(text.slice(other.end, start)),
  )

/** What a sum is that no word explains: a worth at which the one before is raised, or one raised at a worth: `Norlane — $40M at $900M`. */
export const familyAt = (scene: Scene, amount: AmountMark): 'valuation' | 'investment' | 'none' =>
  isRaisedAt(scene, amount)
    ? 'valuation'
    : AT_SUM.test(scene.text.slice(amount.end, amount.end + 40))
      ? 'investment'
      : 'none'

/** Whether a figure of the books stands right behind a sum: `agreed to pay a $90 million <settlement>`, `$3 billion in cloud <sales>`; debt and cash may be put in. */
export const isBooked = ({ text }: Scene, { end }: AmountMark, cue: CueMark): boolean =>
  cue.cue === 'result' &&
  cue.start > end &&
  SOLD_AS.test(text.slice(end, cue.start)) &&
  !PUT_IN_TOO.test(text.slice(cue.start, cue.end))

/** An English worth is of the sum that it leads to: `$30 billion apiece, at a pre-money value of $730 billion`. */
export const isOfSumBehind = (
  { text, grammar, amounts }: Scene,
  { end }: AmountMark,
  worth: CueMark,
): boolean =>
  !grammar.verbLast &&
  worth.start >= end &&
  amounts.some(
    ({ start, end: last }) =>
      (start >= end && worth.start - last === 1) ||
      (start > worth.end && LEADS_TO.test(text.slice(worth.end, start))),
  )

/** Whether a name behind a sum pays it: `a $2 billion Norlane investment`, `landed a $9 billion contract with Norlane`. */
export function isOwnDeal({ mark, reading: { kind, name } }: Actor, scene: Scene, between: string): boolean {
  const around = `${between}\n${scene.text.slice(mark.end, mark.end + 44)}`
  return (
    kind === 'company' &&
    (PUT_IN_OWN.test(around) ||
      (!makesChips(name) &&
        ((SIGNED_OWN.test(around) && !CLOUDS.has(name) && !RENTERS.has(name)) ||
          (WITH_CLIENT.test(between) &&
            ((LABS.has(name) && CLOUD_WITH.test(between)) ||
              scene.actors.some(
                ({ reading }) =>
                  (RENTERS.has(reading.name) && hasCue(scene, 'done') && !RENTERS.has(name)) ||
                  (LESSORS.has(reading.name) && !LESSORS.has(name)),
              ))))))
  )
}
