import type { Cited } from '../../facts/fact'
import { overlaps } from '../../text/span'
import type { Cue } from '../cue'
import type { AmountMark } from '../mark'
import {
  GIVEN,
  HEADED,
  OF_SEVERAL,
  PARTICIPLE,
  SECOND,
  TAKEN,
  VALUE_OF,
  VENTURES,
  WON_FROM,
} from '../lexicon/deal-words'
import { SHARE_FOR } from './chip-counts'
import { AFTER, BEFORE } from './owner-weights'
import { isListedShare, listed, shareOfListed } from './owner-list'
import { makesChips } from './roles'
import { isSupplied, supplied } from './supply'
import { derived, endOf, hasCue, stated, type Actor, type Scene } from './scene'
import { ownerBehind, type Topic } from './topic'
import { backerOf, unknownOwner } from './unknown-owner'

/** Whether the owner holds things (a fleet), pays or raises money, or is worth it. */
export type Sort = 'holder' | 'payer' | 'raiser' | 'worth'

/** What a thing received says of a holder (`테슬라에 H100 3만5000개가 가동 중`): more than who speaks of it. */
const HOLDER_GOAL = 86
const HOLDER_PLACE = 60
/** With a name outside the lexicon that stands before in its list: `Deutsche Telekom and Nvidia`. */
function withPartner(
  owner: Cited<string>,
  { mark, reading, role }: Actor,
  scene: Scene,
  amount: AmountMark,
  topic: Topic,
): Cited<string> {
  if (scene.grammar.verbLast || role !== 'subject' || reading.kind !== 'company') return owner
  const before = scene.text.slice(Math.max(scene.sentence.start, mark.start - 5), mark.start)
  const partner = before === ' and ' ? unknownOwner(scene, amount, topic) : null
  return partner?.span.end === mark.start - 5
    ? stated(`${partner.value}, ${owner.value}`, { start: partner.span.start, end: owner.span.end })
    : owner
}

/** In a language whose subject goes before, one behind the amount belongs to another clause: less than one carried. */
const SUBJECT_BEHIND = 44
const CARRIED = 45
const PERSON = 58
const PRODUCT_DISCOUNT = 12
/** `is worth $1 trillion for Tesla` */
const WORTH_FOR = 5

/** Whose the amount is in so many words: `메타의 8억달러 제안`, `7600장은 카카오가`, `Meta's $800 million offer`. */
const ADJACENT = 103

/** Between the owners of a list and their sums: `followed by Microsoft at $94 billion`. */
const AT = /^ (?:at|with)(?: about| around| roughly)? $/

/** What is bought or valued is what a value is of. */
const WORTH_OBJECT = 101
const MAKER_DISCOUNT = 50
const COUNTRY_DISCOUNT = 30
const COUNTRY_OWNER_DISCOUNT = 50
const BESIDE = 9

/**
 * Whose an amount is: the company that acts nearest before it, else whose product or site it is about, else the one
 * that a speaker speaks for, else the one the sentences before were about. Null when nobody fits.
 */
export function ownerOf(scene: Scene, amount: AmountMark, topic: Topic, sort: Sort): Cited<string> | null {
  const taken = sort === 'holder' && TAKEN.test(scene.text.slice(scene.sentence.start, amount.start))
  if (taken && !scene.actors.some(({ role, reading }) => role === 'source' && reading.kind === 'company'))
    return null
  const share = shareOfListed(scene, amount, topic)
  if (share !== null) return derived(share.reading.name, share.mark, 'carried-list')
  const backer = sort === 'payer' || sort === 'raiser' ? backerOf(scene, amount) : null
  if (backer !== null) return backer
  let best: Cited<string> | null = null
  let chosen: Actor | null = null
  let most = 0
  for (const actor of scene.actors) {
    const weight = weigh(actor, scene, amount, sort)
    if (weight <= most) continue
    const name = ownerBehind(actor, topic)
    if (name === null) continue
    most = weight
    chosen = actor
    best =
      actor.reading.kind === 'company' ||
      actor.reading.kind === 'government' ||
      actor.reading.kind === 'institution'
        ? (stateOf(actor, name) ?? listed(scene, actor, amount))
        : actor.reading.kind === 'person'
          ? (meantBy(actor, scene, amount) ?? derived(name, actor.mark, 'speaks-for'))
          : sort !== 'holder' && isVenture(actor, amount)
            ? stated(actor.reading.name, actor.mark)
            : derived(name, actor.mark, 'belongs-to')
  }
  if (chosen !== null && isSubjectBehind(chosen, scene, amount))
    return unknownOwner(scene, amount, topic) ?? best
  if (best !== null && chosen !== null && most >= CARRIED)
    return nearerUnknown(chosen, scene, amount) ?? withPartner(best, chosen, scene, amount, topic)
  if (isOfSeveral(scene)) return best
  const hero = unknownOwner(scene, amount, topic) ?? heroOf(scene, topic)
  if (hero !== null) return hero
  if (opensWithSelf(scene) && topic.last !== null) return topic.last
  const funded = sort === 'worth' || sort === 'raiser' ? topic.funded : null
  const carried = funded ?? (sort === 'worth' && topic.ownerIsState ? null : topic.owner)
  const isGiven =
    sort === 'payer' &&
    !scene.grammar.verbLast &&
    (chosen?.role === 'object' ||
      (chosen?.role === 'goal' && (hasCue(scene, 'spend') || hasCue(scene, 'invest'))))
  return carried ?? (isGiven ? null : best) ?? topic.protagonist()
}

/** A subject outside the lexicon that stands nearer than the one known: `메타는 …했고, 한울(Hanul)은 5000만달러를 확보했다`. */
function nearerUnknown({ mark }: Actor, scene: Scene, amount: AmountMark): Cited<string> | null {
  const found = scene.grammar.unknownSubject(scene.text, scene.sentence, amount.start)
  if (found?.sure !== true || found.start < mark.end) return null
  if (!scene.grammar.verbLast && !/[,;]/.test(scene.text.slice(mark.end, found.start))) return null
  if (scene.sentence.marks.some((other) => other.type === 'name' && overlaps(other, found))) return null
  return derived(scene.text.slice(found.start, found.end), found, 'unknown-owner')
}

/** Whether a site that is a company of its own acts, or is what the sum is called after: `the $500 billion Stargate`. */
const isVenture = ({ role, mark, reading }: Actor, { end }: AmountMark): boolean =>
  VENTURES.has(reading.name) && (role === 'subject' || role === 'topic' || mark.start === end + 1)

/** The state that `the government` is of, where the text has named one. */
const stateOf = ({ mark, reading }: Actor, name: string): Cited<string> | null =>
  name === reading.name ? null : derived(name, mark, 'carried-state')

/** Whom the text is about, where the sentence names him: `Halcyon's older site, where 1,900 H100s …`. */
function heroOf({ text, sentence, actors }: Scene, topic: Topic): Cited<string> | null {
  if (
    actors.some(({ reading, role }) => reading.kind === 'company' && (role === 'subject' || role === 'topic'))
  )
    return null
  const hero = topic.protagonist()
  return hero !== null && text.slice(sentence.start, sentence.end).includes(hero.value) ? hero : null
}

/** Whether a sentence begins with `the company`, `이 회사는`. */
const opensWithSelf = ({ cues, sentence, text }: Scene): boolean =>
  cues.some(
    ({ cue, start, end }) =>
      cue === 'self' &&
      start - sentence.start < 2 &&
      end - start > 3 &&
      !/^ [A-Z]/.test(text.slice(end, end + 2)),
  )

/** A sum of what several put in is none of the one spoken of before: `4개사를 합치면 3500억달러`, `Together they …`. */
const isOfSeveral = ({ text, sentence }: Scene): boolean =>
  OF_SEVERAL.test(text.slice(sentence.start, sentence.end))

/** Whether a Korean clause on the amount tells of the name behind it: `100억달러를 투자하겠다고 밝힌 메타에게`. */
const isHeadOf = ({ mark }: Actor, { text, grammar, actors }: Scene, amount: AmountMark): boolean =>
  grammar.verbLast &&
  HEADED.test(text.slice(endOf(amount), mark.start)) &&
  !actors.some(
    (other) => other.mark.end <= amount.start && (other.role === 'subject' || other.role === 'topic'),
  )

/** In a language whose subject goes first, one behind the amount is often of the next clause. */
const isSubjectBehind = ({ mark, role }: Actor, scene: Scene, amount: AmountMark): boolean =>
  scene.grammar.verbLast && mark.start >= amount.end && (role === 'subject' || role === 'topic')

/** How far behind an amount the one stands for whom a person acts. */
const FOR_WHOM = 30

/** Whom of those he speaks for a person means: for whom he acts, or whose product or site the sentence names. */
function meantBy(person: Actor, scene: Scene, amount: AmountMark): Cited<string> | null {
  for (const { mark, reading, role } of scene.actors) {
    const behind = mark.start - amount.end
    if (role === 'way' && reading.kind === 'company' && behind >= 0 && behind < FOR_WHOM)
      return stated(reading.name, mark)
    const whose = reading.kind === 'person' ? undefined : reading.of?.[0]
    if (whose !== undefined && person.reading.of?.includes(whose) === true)
      return derived(whose, mark, 'belongs-to')
  }
  return null
}

function weigh(actor: Actor, scene: Scene, amount: AmountMark, sort: Sort): number {
  if (actor.maker) return 0
  const before = actor.mark.end <= amount.start
  let weight = (before ? BEFORE : AFTER)[actor.role]
  const behind = scene.text.slice(scene.sentence.start, actor.mark.start)
  if (sort === 'holder' && actor.role === 'goal' && !/\bpa(?:y|id|ys|ying) $/.test(behind))
    weight = before ? HOLDER_GOAL : 30
  if (
    sort === 'payer' &&
    actor.role === 'source' &&
    (hasCue(scene, 'ordered') || hasCue(scene, 'contract')) &&
    WON_FROM.test(scene.text.slice(scene.sentence.start, amount.start))
  )
    weight = ADJACENT
  if (sort === 'holder' && actor.role === 'place') weight = HOLDER_PLACE
  if (before && isListedShare(scene, actor, amount)) weight = ADJACENT
  if (actor.role === 'owner' && before && sort !== 'raiser' && amount.start - actor.mark.end <= 3)
    weight = ADJACENT
  if (before && !scene.grammar.verbLast && AT.test(scene.text.slice(actor.mark.end, amount.start)))
    weight = ADJACENT
  if (before && scene.grammar.verbLast && SECOND.test(scene.text.slice(actor.mark.end, amount.start)))
    weight = WORTH_OBJECT + 2
  if (
    !before &&
    actor.role === 'subject' &&
    /^ ?[은는] $/.test(scene.text.slice(amount.end, actor.mark.start))
  )
    weight = ADJACENT
  if (sort === 'holder' && (before || !scene.grammar.verbLast) && isSupplied(scene, amount))
    weight = supplied(actor.role, weight)
  if (!before && isHeadOf(actor, scene, amount)) weight = ADJACENT
  if (
    sort === 'holder' &&
    actor.role === 'source' &&
    TAKEN.test(scene.text.slice(scene.sentence.start, amount.start))
  )
    weight = ADJACENT
  if (
    sort === 'holder' &&
    !before &&
    actor.role === 'goal' &&
    GIVEN.test(scene.text.slice(amount.end, actor.mark.start))
  )
    weight = 104
  if (sort === 'holder' && !before && SHARE_FOR.test(scene.text.slice(amount.end, actor.mark.start)))
    weight = 104
  if (sort === 'worth' && actor.role === 'way' && !before && actor.mark.start - amount.end === WORTH_FOR)
    weight = WORTH_OBJECT
  if (sort === 'worth' && (actor.role === 'object' || (actor.role === 'goal' && hasCue(scene, 'invest'))))
    weight = WORTH_OBJECT
  if (
    before &&
    actor.role !== 'goal' &&
    actor.role !== 'object' &&
    PARTICIPLE.test(scene.text.slice(actor.mark.end, amount.start))
  )
    weight = ADJACENT
  if (
    sort === 'worth' &&
    actor.role === 'owner' &&
    (before || scene.grammar.verbLast) &&
    VALUE_OF.test(scene.text.slice(actor.mark.end, actor.mark.end + 14))
  )
    weight = WORTH_OBJECT + 1
  if (actor.role === 'goal' && actor.reading.name === 'X' && hasCue(scene, 'said')) return 0
  if (!before && !scene.grammar.verbLast && actor.role === 'subject')
    weight = scene.text.slice(amount.end, actor.mark.start).includes(';') ? 0 : SUBJECT_BEHIND
  if (sort !== 'holder' && actor.mark.start === amount.end + 1 && isVenture(actor, amount))
    weight = ADJACENT + PRODUCT_DISCOUNT
  if (sort === 'holder' && makesChips(actor.reading.name)) weight -= MAKER_DISCOUNT
  const apart = before ? amount.start - actor.mark.end : actor.mark.start - amount.end
  if (actor.role === 'owner' && before && apart > 24 && weight < WORTH_OBJECT) weight -= 12
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
        actor.role === 'subject' || actor.role === 'topic' || actor.role === 'agent'
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

/** A bank owns what it puts in itself, not what it reckons others will: `Macquarie committed $5 billion`. */
const paysItself = ({ mark, role }: Actor, { cues }: Scene, { start }: AmountMark): boolean =>
  (role === 'subject' || role === 'topic') &&
  cues.some(
    (cue) => PAYING.has(cue.cue) && cue.start >= mark.end && cue.start - mark.end <= PAYS && cue.end <= start,
  )
const PAYING: ReadonlySet<Cue> = new Set<Cue>(['invest', 'spend', 'purchase', 'committed'])
const PAYS = 10

/** A state's name that opens a longer one is not meant: `China Mobile`, `Seoul National University`. */
const LONGER_NAME = /^ [A-Z]/

/** A state owns where it acts, is supplied, or stands right before its sum (`and the UAE $30 billion`). */
function countryDiscount({ role, mark }: Actor, scene: Scene, apart: number, sort: Sort): number {
  if (LONGER_NAME.test(scene.text.slice(mark.end, mark.end + 2))) return 100
  if (sort === 'holder' && role === 'goal' && hasCue(scene, 'supply')) return 0
  if (role === 'subject' || role === 'topic') return apart <= BESIDE ? 0 : COUNTRY_DISCOUNT
  return role === 'owner' ? COUNTRY_OWNER_DISCOUNT : 100
}
