import { isActing } from './grammar'
import { PAYING } from '../lexicon/cue-groups'
import {
  PART_FROM,
  LISTED_AT,
  RAISED_FOR,
  RAISED_IN_CLAUSE,
  ROUND_FOR,
  VALUED_IN_CLAUSE,
  BRACKET_PART,
  OWN_ROUND,
  PUT_IN_BY,
  MAKES_WORTH,
  NEXT_SUBJECT,
  PAYS_TO,
  IS_OF,
  LONGER_NAME,
} from '../lexicon/short-joints'
import type { Span } from '../../text/span'
import { isCurrency } from '../../values/unit'
import type { AmountMark } from '../mark'
import {
  CLAUSE_OF,
  CLOUDS,
  LABS,
  CLOUD_DEAL,
  CLOUD_DEALS,
  WITH_EACH,
  WITH_ONE,
  GIVEN,
  HEADED,
  LEADS_TO_OWN,
  OBJECT_OF,
  ORDER_FROM,
  OWN_PART,
  OWN_SITE,
  OWN_SUM,
  PARTICIPLE,
  RENTERS,
  SECOND,
  TAKEN,
  VALUE_OF,
  VENTURES,
  WON_FROM,
} from '../lexicon/deal-words'
import { isOwnDeal } from './deals'
import { isListedShare } from './owner-list'
import { AFTER, BEFORE } from '../lexicon/owner-weights'
import { makesChips, opensRow } from './roles'
import { endOf, hasCue, type Actor, type Scene } from './scene'
import { isProvided, isSupplied, supplied } from './supply'
import { PART_OF, PART_OF_NAMED, PLACED_WITH, SHARE_FOR, SUPPLIED_TO } from '../lexicon/joints'

/** Whether the owner holds things (a fleet), pays or raises money, or is worth it. */
export type Sort = 'holder' | 'payer' | 'raiser' | 'worth'

/** What a thing received says of a holder (`테슬라에 H100 3만5000개가 가동 중`): more than who speaks of it. */
const HOLDER_GOAL = 86
const HOLDER_PLACE = 60
/** In a language whose subject goes before, one behind the amount belongs to another clause: less than one carried. */
const SUBJECT_BEHIND = 44
/** Less than this is no better than the one spoken of before. */
export const CARRIED = 45
const PERSON = 58
const PRODUCT_DISCOUNT = 12
/** `is worth $1 trillion for Tesla` */
const WORTH_FOR = 5

/** Whose the amount is in so many words: `메타의 8억달러 제안`, `7600장은 카카오가`, `Meta's $800 million offer`. */
const ADJACENT = 103

/** What is bought or valued is what a value is of. */
const WORTH_OBJECT = 101
const MAKER_DISCOUNT = 50
const COUNTRY_DISCOUNT = 30
const COUNTRY_OWNER_DISCOUNT = 50
const BESIDE = 9
/** Of one in another part of the sentence: `Norlane runs 20,000 chips; <Quenta's Fjord> will have 40,000`. */
const PART_DISCOUNT = 20

/** Whether a site that is a company of its own acts, or is what the sum is called after: `the $500 billion Stargate`. */
export const isVenture = ({ role, mark, reading }: Actor, { end }: AmountMark): boolean =>
  VENTURES.has(reading.name) && (isActing(role) || mark.start === end + 1)

/** Whether a Korean clause on the amount tells of the name behind it: `100억달러를 투자하겠다고 밝힌 메타에게`. */
const isHeadOf = ({ mark }: Actor, { text }: Scene, amount: AmountMark): boolean =>
  HEADED.test(text.slice(endOf(amount), mark.start))

const leadTo = ({ text, sentence }: Scene, { start }: Span): string => text.slice(sentence.start, start)

/** Whether the words between an actor and a sum, or whence it came, make the sum theirs. */
function isOwnSum(actor: Actor, scene: Scene, amount: AmountMark, sort: Sort, between: string): boolean {
  const { role, mark } = actor
  if (
    sort === 'payer' &&
    role === 'source' &&
    (hasCue(scene, 'ordered') || hasCue(scene, 'contract')) &&
    (WON_FROM.test(leadTo(scene, amount)) || ORDER_FROM.test(leadTo(scene, mark) + between))
  )
    return true
  if (sort !== 'holder' && role === 'source' && between === ' from ' && PART_FROM.test(leadTo(scene, amount)))
    return true
  if (mark.start >= amount.end)
    return (
      (sort === 'payer' && role === 'source' && PUT_IN_BY.test(between)) ||
      (sort === 'payer' && isOwnDeal(actor, scene, between)) ||
      (role === 'subject' && IS_OF.test(between)) ||
      (sort !== 'holder' && RAISED_FOR.test(between)) ||
      (sort === 'worth' && VALUED_IN_CLAUSE.test(between)) ||
      (between === ' ' && PART_OF_NAMED.test(scene.text.slice(amount.start - 2, mark.end + 2)))
    )
  return (
    isListedShare(scene, actor, amount) ||
    RAISED_IN_CLAUSE.test(between) ||
    (BRACKET_PART.test(between) && scene.text.charAt(mark.start - 1) === '(') ||
    (role === 'owner' && (sort !== 'raiser' || OWN_ROUND.test(between)) && OWN_SUM.test(between)) ||
    (scene.grammar.verbLast ? SECOND : LISTED_AT).test(between)
  )
}

/** Whether a name has a sum of its own right behind it, so that it backs the one that is worth another: `and SoftBank $30 billion`. */
const backs = ({ mark }: Actor, { amounts, text, grammar }: Scene, amount: AmountMark): boolean =>
  !grammar.verbLast &&
  amounts.some(
    (other) => other !== amount && isCurrency(other.unit) && OWN_PART.test(text.slice(mark.end, other.start)),
  )

/** Whether a name behind a sum has one of its own: `9000억달러로 <오픈AI의> 8520억달러를 넘어선다`, `700억달러, <메타는> 610억달러`, `at $24 billion, behind <OpenAI's> $86 billion`. */
const leadsToOwn = ({ mark }: Actor, { amounts, text }: Scene): boolean =>
  amounts.some(({ start }) => start > mark.end && LEADS_TO_OWN.test(text.slice(mark.end, start)))

/** Whether a Korean owner stands behind the verb of a sum: `1000억원<을 투자해 리벨리온의> NPU를`. */
const isOfVerbBehind = ({ role }: Actor, between: string): boolean =>
  role === 'owner' && OBJECT_OF.test(between)

/** How much speaks for an actor as the owner of an amount: 0 for nothing, 103 and more where it is said in so many words. */
export function weigh(actor: Actor, scene: Scene, amount: AmountMark, sort: Sort, carried = ''): number {
  if (actor.maker) return 0
  const { role, mark } = actor
  const before = mark.end <= amount.start
  let weight = (before ? BEFORE : AFTER)[role]
  const between = before ? scene.text.slice(mark.end, amount.start) : scene.text.slice(amount.end, mark.start)
  if (sort === 'holder' && role === 'goal' && !PAYS_TO.test(leadTo(scene, mark)))
    weight = before ? HOLDER_GOAL : 30
  if (
    sort === 'holder' &&
    role === 'goal' &&
    before &&
    PLACED_WITH.test(scene.text.slice(amount.end, amount.end + 16))
  )
    return 0
  if (
    sort === 'holder' &&
    role === 'goal' &&
    !before &&
    SUPPLIED_TO.test(scene.text.slice(mark.end, mark.end + 12))
  )
    return ADJACENT
  if (sort === 'holder' && role === 'place') weight = HOLDER_PLACE
  if (isOwnSum(actor, scene, amount, sort, between)) weight = ADJACENT
  if (sort === 'holder' && (before || !scene.grammar.verbLast) && isSupplied(scene, amount))
    weight = supplied(role, weight)
  if (!before && isHeadOf(actor, scene, amount)) weight = ADJACENT
  if (
    sort === 'holder' &&
    before &&
    role === 'owner' &&
    OWN_SITE.test(scene.text.slice(mark.end, mark.end + 60))
  )
    weight = ADJACENT
  if (sort === 'worth' && backs(actor, scene, amount)) return 0
  if (scene.grammar.verbLast && (before ? CLAUSE_OF : PART_OF).test(between)) return 0
  if (!before && (leadsToOwn(actor, scene) || isOfVerbBehind(actor, between))) return 0
  if (
    sort === 'payer' &&
    before &&
    ((role === 'goal' && isProvided(scene, amount)) || isCustomer(actor, scene, amount, carried))
  )
    weight = ADJACENT + 1
  if (sort === 'holder' && role === 'source' && TAKEN.test(leadTo(scene, amount))) weight = ADJACENT
  if (sort === 'holder' && !before && ((role === 'goal' && GIVEN.test(between)) || SHARE_FOR.test(between)))
    weight = ADJACENT + 1
  if (sort === 'worth' && role === 'way' && !before && mark.start - amount.end === WORTH_FOR)
    weight = WORTH_OBJECT
  if (
    sort === 'worth' &&
    ((role === 'object' && before) ||
      (role === 'goal' && (hasCue(scene, 'invest') || MAKES_WORTH.test(leadTo(scene, mark)))) ||
      (role === 'way' && before && ROUND_FOR.test(leadTo(scene, mark))))
  )
    weight = WORTH_OBJECT
  if (before && role !== 'goal' && role !== 'object' && PARTICIPLE.test(between)) weight = ADJACENT
  if (
    sort === 'worth' &&
    (role === 'owner' || role === 'bare') &&
    (before || scene.grammar.verbLast) &&
    VALUE_OF.test(scene.text.slice(mark.end, mark.end + 14))
  )
    weight = WORTH_OBJECT + 1
  if (role === 'goal' && actor.reading.name === 'X' && hasCue(scene, 'said')) return 0
  if (!before && !scene.grammar.verbLast && role === 'subject' && weight < ADJACENT)
    weight = NEXT_SUBJECT.test(between) ? 0 : SUBJECT_BEHIND
  if (sort !== 'holder' && mark.start === amount.end + 1 && isVenture(actor, amount))
    weight = ADJACENT + PRODUCT_DISCOUNT
  if (makesChips(actor.reading.name) && (sort === 'holder' || isInRow(actor, scene))) weight -= MAKER_DISCOUNT
  if (between.includes('; ')) weight -= PART_DISCOUNT
  const apart = before ? amount.start - mark.end : mark.start - amount.end
  if (role === 'owner' && before && apart > 24 && weight < WORTH_OBJECT) weight -= 12
  if (sort === 'worth' && (actor.reading.kind === 'country' || actor.reading.kind === 'government')) return 0
  switch (actor.reading.kind) {
    case 'company':
      break
    case 'government':
      weight -= 1
      break
    case 'country':
      weight -= countryDiscount(actor, scene, apart, sort)
      break
    case 'site':
    case 'product':
    case 'model':
      weight -= PRODUCT_DISCOUNT
      break
    case 'person':
      weight =
        isActing(role) || role === 'agent' || (before && role === 'owner' && !scene.grammar.verbLast)
          ? Math.min(weight, PERSON)
          : 0
      break
    case 'institution':
      if (!paysItself(actor, scene, amount)) return 0
      break
    default:
      return 0
  }
  return weight - apart * 0.05
}

/** Whether the row that a name stands in is another's: `- Meta: 58% Nvidia GPUs, $35 billion of capex`. */
const isInRow = (actor: Actor, { actors, text, sentence }: Scene): boolean =>
  actors[0] !== actor && actors[0] !== undefined && opensRow(text, actors[0].mark, sentence)

/** Whether a name is of whom one that rents computing out contracts with: `오라클은 오픈AI와 3000억달러 규모의 클라우드 계약을`. */
const isCustomer = (
  { mark, reading }: Actor,
  { text, actors }: Scene,
  amount: AmountMark,
  carried: string,
): boolean =>
  reading.kind === 'company' &&
  WITH_ONE.test(text.slice(mark.end, mark.end + 13)) &&
  !RENTERS.has(reading.name) &&
  !makesChips(reading.name) &&
  (WITH_EACH.test(text.slice(mark.end, amount.start))
    ? CLOUD_DEALS.test(text.slice(endOf(amount), endOf(amount) + 60))
    : (actors.some(
        (other) =>
          other.mark.start < mark.start &&
          (RENTERS.has(other.reading.name) || (CLOUDS.has(other.reading.name) && LABS.has(reading.name))),
      ) ||
        (RENTERS.has(carried) && !actors.some(({ role }) => isActing(role)))) &&
      CLOUD_DEAL.test(text.slice(endOf(amount), endOf(amount) + 44)))

/** A bank owns what it puts in itself, not what it reckons others will: `Macquarie committed $5 billion`. */
const paysItself = ({ mark, role }: Actor, { cues }: Scene, { start }: AmountMark): boolean =>
  isActing(role) &&
  cues.some(
    (cue) => PAYING.has(cue.cue) && cue.start >= mark.end && cue.start - mark.end <= PAYS && cue.end <= start,
  )
const PAYS = 10

/** A state owns where it acts, is supplied, or stands right before its sum (`and the UAE $30 billion`). */
function countryDiscount({ role, mark }: Actor, scene: Scene, apart: number, sort: Sort): number {
  if (LONGER_NAME.test(scene.text.slice(mark.end, mark.end + 2))) return 100
  if (sort === 'holder' && role === 'goal' && hasCue(scene, 'supply')) return 0
  if (isActing(role)) return apart <= BESIDE ? 0 : COUNTRY_DISCOUNT
  return role !== 'owner' ? 100 : sort === 'holder' ? COUNTRY_DISCOUNT : COUNTRY_OWNER_DISCOUNT
}
