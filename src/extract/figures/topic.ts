import { FACILITY } from '../lexicon/machines'
import type { Cited, Status } from '../../facts/fact'
import type { Span } from '../../text/span'
import type { AmountMark, NameReading } from '../mark'
import { toNumber } from '../../values/decimal'
import { isCurrency } from '../../values/unit'
import type { MoneySense } from './classify'
import { isHeading } from './layout'
import type { Actor, Scene } from './scene'
import { isGenericChip } from './roles'
import { derived } from './scene'

/** What the sentences so far were about; the next one may leave it unsaid. */
export interface Topic {
  owner: Cited<string> | null
  /** How many sentences ago the owner was last named. */
  ownerAge: number
  /** Whether the owner is a state, which pays and holds but is worth no sum. */
  ownerIsState: boolean
  /** Whom the text is about, found when no sentence says whose a figure is. */
  readonly protagonist: () => Cited<string> | null
  /** The companies that the last sentence names beside each other, for a list of their shares behind it. */
  listed: readonly Actor[]
  /** The company that acted last, whom `the company` means. */
  last: Cited<string> | null
  /** The state named last, whose `government` is meant. */
  state: string | null
  /** The companies that acted so far, the last one at the end: of those a person speaks for he means the one spoken of. */
  met: readonly string[]
  /** The paragraph of the last sentence. */
  paragraph: number
  /** Into whom the sentence before put money: what it is worth and raises is his. */
  funded: Cited<string> | null
  site: Cited<string> | null
  siteAge: number
  chip: Cited<string> | null
  chipAge: number
  /** How many sentences ago a price of a chip was told. */
  priceAge: number
  /** The word for chips in general that was used last: `GPU`. */
  generic: Cited<string> | null
  /** A past date that a sentence set for those after it, with the sentence's index. */
  date: Cited<string> | null
  dateAge: number
  /** How firm the chips counted last are. */
  fleetStatus: Cited<Status> | null
  /** How many sentences ago chips were counted. */
  fleetAge: number
  /** What the sums told last were, and how many sentences ago. */
  money: MoneySense | null
  moneyAge: number
}

/** Nothing said yet. */
export const noTopic = (protagonist: Topic['protagonist'] = () => null): Topic => ({
  protagonist,
  owner: null,
  ownerAge: 0,
  ownerIsState: false,
  listed: [],
  last: null,
  state: null,
  met: [],
  paragraph: -1,
  funded: null,
  site: null,
  siteAge: 0,
  chip: null,
  chipAge: 0,
  priceAge: Infinity,
  generic: null,
  date: null,
  dateAge: 0,
  fleetStatus: null,
  fleetAge: Infinity,
  money: null,
  moneyAge: Infinity,
})

const OWN_NAMES: ReadonlySet<NameReading['kind']> = new Set([
  'company',
  'government',
  'country',
  'institution',
])

/** Whose a name is when the name itself is no company: of a site or product its company, of a person one of his. */
export function ownerBehind(actor: Actor, topic: Topic): string | null {
  const { reading } = actor
  if (reading.kind === 'government' && reading.name === 'government') return topic.state ?? reading.name
  if (OWN_NAMES.has(reading.kind)) return reading.name
  const owners = reading.of
  if (owners === undefined || owners.length === 0) return null
  const carried = topic.owner?.value
  if (carried !== undefined && owners.includes(carried)) return carried
  return topic.met.findLast((name) => owners.includes(name)) ?? owners[0] ?? null
}

/** Tells of those who take part in what another does: they are not what the next sentence is about. */
const JOINING = /참여|주도했|투자자|participat|\bled (?:the|by)|joined the|\binvestors\b/

/** Takes note of the state that a sentence names, before its amounts are read. */
export function meetState(topic: Topic, { actors }: Scene): void {
  for (const { reading } of actors)
    if (reading.kind === 'country' || (reading.kind === 'government' && reading.name !== 'government'))
      topic.state = reading.name
}

/** Tells of a part of what another raises or spends: `ASML이 이 가운데 13억유로를 대고`. */
const PARTLY = /이 ?가운데|이 ?중 |\bof (?:that|this) (?:sum|amount|total)\b/

const sentenceText = ({ text, sentence }: Scene): string => text.slice(sentence.start, sentence.end)

/** The company into which a sentence tells of money put: `ASML will invest €1.3 billion in Mistral AI`. */
function fundedIn(scene: Scene): Cited<string> | null {
  if (scene.amounts.length === 0 || !scene.cues.some(({ cue }) => cue === 'invest')) return null
  const goal = scene.actors.find(({ reading, role }) => reading.kind === 'company' && role === 'goal')
  return goal === undefined ? null : derived(goal.reading.name, goal.mark, 'carried-owner')
}

/** The longest run of companies in a sentence with nothing but a joint between them. */
function listIn({ actors, text }: Scene): readonly Actor[] {
  let best: readonly Actor[] = []
  let run: Actor[] = []
  for (const actor of actors) {
    const last = run.at(-1)
    const joined = last !== undefined && LIST_JOINT.test(text.slice(last.mark.end, actor.mark.start))
    run = actor.reading.kind !== 'company' ? [] : joined ? [...run, actor] : [actor]
    if (run.length > 1 && run.length > best.length) best = run
  }
  return best
}

/** Companies kept in mind. */
const MOST_MET = 12

/** What stands between the names of a list. */
export const LIST_JOINT = /^(?:,? (?:and|&) |, |·| ?[-–] ?|(?:와|과) | 및 |, and )$/

/** Whose site a person speaks of, where it is one of his: `머스크는 콜로서스 2에 …` tells of xAI. */
function spokenFor({ actors }: Scene, { reading }: Actor): string | null {
  if (reading.kind !== 'person') return null
  const site = actors.find(
    (other) =>
      (other.reading.kind === 'site' || other.reading.kind === 'product') &&
      reading.of?.includes(other.reading.of?.[0] ?? '') === true,
  )
  return site?.reading.of?.[0] ?? null
}

/** Takes over what a sentence was about. */
export function follow(topic: Topic, scene: Scene, fleet: boolean): void {
  topic.fleetAge =
    fleet || (scene.chips.length > 0 && scene.amounts.length === 0 && isHeading(scene))
      ? 0
      : topic.fleetAge + 1
  topic.moneyAge++
  topic.listed = listIn(scene)
  topic.funded = fundedIn(scene)
  topic.ownerAge++
  topic.siteAge++
  topic.chipAge++
  topic.priceAge++
  topic.dateAge++
  topic.paragraph = scene.sentence.paragraph
  for (const { reading, role } of scene.actors)
    if (reading.kind === 'company' && (role === 'subject' || role === 'topic' || role === 'owner'))
      topic.met = [...topic.met.slice(1 - MOST_MET), reading.name]
  for (const { reading, role, mark, maker } of scene.actors)
    if (reading.kind === 'company' && !maker && (role === 'subject' || role === 'topic'))
      topic.last = derived(reading.name, mark, 'carried-owner')
  let weight = 0
  const joining =
    topic.owner !== null && (scene.amounts.length === 0 ? JOINING : PARTLY).test(sentenceText(scene))
  for (const actor of joining ? [] : scene.actors) {
    const found = topicWeight(actor, scene)
    if (found <= weight) continue
    const name = spokenFor(scene, actor) ?? ownerBehind(actor, topic)
    if (name === null) continue
    weight = found
    topic.owner = derived(name, actor.mark, 'carried-owner')
    topic.ownerAge = 0
    topic.ownerIsState = actor.reading.kind === 'government'
  }
  for (const { reading, mark, role } of scene.actors) {
    const isPlace =
      reading.kind === 'place' &&
      (role === 'goal' || FACILITY.test(scene.text.slice(mark.end, mark.end + 24)))
    if (reading.kind !== 'site' && !isPlace) continue
    topic.site = derived(reading.name, mark, 'carried-site')
    topic.siteAge = 0
    if (reading.kind === 'site') break
  }
  for (const { reading, mark } of scene.chips) {
    if (isGenericChip(reading.name)) {
      topic.generic = derived(reading.name, mark, 'carried-chip')
      continue
    }
    topic.chip = derived(reading.name, mark, 'carried-chip')
    topic.chipAge = 0
  }
}

function topicWeight({ reading, role, maker }: Actor, scene: Scene): number {
  if (maker) return 0
  const acts =
    role === 'subject' || role === 'topic'
      ? 4
      : role === 'owner' || role === 'along'
        ? 2
        : role === 'bare'
          ? 0.9
          : scene.amounts.length === 0 && isHeading(scene)
            ? 0.5
            : 0
  if (acts === 0) return 0
  if (reading.kind === 'company') return acts * 4
  if (reading.kind === 'site' || reading.kind === 'product' || reading.kind === 'model') return acts * 3
  if (reading.kind === 'person' || reading.kind === 'government') return acts * 2
  return 0
}

/** Whether another number goes on at once in a list whose last names what is counted: `196,000 and 169,000 chips`. */
const isListed = (scene: Scene, amount: AmountMark, other: AmountMark): boolean =>
  other === amount ||
  (amount.unit === null &&
    (/^(?:, | and |, and | to (?:about |over )?)$/.test(scene.text.slice(amount.end, other.start)) ||
      /^ to (?:about |around |roughly |nearly |more than |over )?$/.test(
        scene.text.slice(other.end, amount.start),
      )))

/** Whether an amount is what the one before it came from: `to $1.93 an hour in December, from $2.60 in July`. */
const isFormer = ({ text }: Scene, { start }: AmountMark, { end }: AmountMark): boolean =>
  /^[^.;]{0,24}\bfrom (?:about |around |over )?$/.test(text.slice(end, start))

/** `H100 한 장 가격은 4000만원`: the one that is priced is no amount of its own. */
const isOne = ({ value, high }: AmountMark): boolean => high === null && toNumber(value) === 1

/** A chip named farther off is another's. */
const FARTHEST = 240

/** What a comma between a chip and an amount counts for. */
const COMMA = 20

/** Behind a price and `and` stands the chip priced next: `rents H100s for $2.49 and B200s for $4.99`. */
const NEXT_PRICED = /^[^.;]{0,24}\b(?:and|while|versus|against|compared (?:to|with)|than)\b/
const OF_NEXT = 60

/** In a Korean list the chip behind another owner is his: `카카오는 2424장을, 네이버는 H200 3056장을`. */
const isOfNextOwner = ({ grammar, actors }: Scene, { end }: AmountMark, { mark }: Actor): boolean =>
  grammar.verbLast &&
  actors.some(
    (actor) =>
      actor.reading.kind === 'company' &&
      (actor.role === 'subject' || actor.role === 'topic') &&
      actor.mark.start >= end &&
      actor.mark.end <= mark.start,
  )

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
    if (gap > FARTHEST || (after && isOfNextOwner(scene, amount, actor))) continue
    const from = after ? amount.end : actor.mark.end
    const to = after ? actor.mark.start : amount.start
    if (
      scene.amounts.some(
        (other) =>
          other.start >= from &&
          other.end <= to &&
          !isOne(other) &&
          !(isListed(scene, amount, other) || (!after && isFormer(scene, amount, other))),
      )
    )
      continue
    const between = scene.text.slice(from, to)
    const next = after && amount.unit !== null && isCurrency(amount.unit) && NEXT_PRICED.test(between)
    const apart = gap + (/,(?!\d)/.test(between) ? COMMA : 0) + (next ? OF_NEXT : 0)
    if (apart < least) {
      best = actor
      least = apart
    }
  }
  return best === null ? null : { actor: best, gap: least }
}

const OWN_CHIP = /[GTN]PU|chip|accelerator|processor|칩|가속기|그래픽/i

/** Where an amount itself says that it counts chips: the `GPUs` of `1.3 million GPUs`; null when it does not. */
export function chipWithin(scene: Scene, amount: AmountMark): Span | null {
  return countsChipsItself(scene.text, amount) ? { start: amount.number.end, end: amount.end } : null
}

/** Whether the unit of an amount is a word for accelerators: `1.3 million GPUs`. */
export const countsChipsItself = (text: string, amount: AmountMark): boolean =>
  amount.number.end < amount.end && OWN_CHIP.test(text.slice(amount.number.end, amount.end))
