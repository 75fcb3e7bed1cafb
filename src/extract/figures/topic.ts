import { OWN_NAMES } from '../lexicon/cue-groups'
import { PARTNER } from '../lexicon/short-joints'
import { FACILITY } from '../lexicon/machines'
import type { Cited, Status } from '../../facts/fact'
import type { Span } from '../../text/span'

import { isActing, type Role } from './grammar'
import type { MoneySense } from './classify'
import { isHeading, isRow } from './layout'
import type { Actor, Scene } from './scene'
import { isGenericChip, makesChips } from './roles'
import { derived } from './scene'
import { speaksOfAi } from './spoken-of'
import { JOINING, LIST_JOINT, PARTLY } from '../lexicon/joints'

/** What the sentences so far were about; the next one may leave it unsaid. */
export interface Topic {
  owner: Cited<string> | null
  /** How many sentences ago the owner was last named. */
  ownerAge: number
  /** Whether the owner is a state, which pays and holds but is worth no sum. */
  ownerIsState: boolean
  /** Whom the text is about, told of so often at least, found when no sentence says whose a figure is. */
  readonly protagonist: (least: number) => Cited<string> | null
  /** The companies that the last sentence names beside each other, for a list of their shares behind it. */
  listed: readonly Actor[]
  /** The company that acted last, whom `the company` means. */
  last: Cited<string> | null
  /** The state named last, whose `government` is meant. */
  state: string | null
  /** The companies that acted so far, the last one at the end: of those a person speaks for he means the one spoken of. */
  readonly met: string[]
  /** The paragraph of the last sentence. */
  paragraph: number
  /** Into whom the sentence before put money: what it is worth and raises is his. */
  funded: Cited<string> | null
  site: Cited<string> | null
  siteAge: number
  chip: Cited<string> | null
  chipAge: number
  /** Whether a row of a list named it beside a count of its own, which says nothing of the next row. */
  isChipOfRow: boolean
  /** Whether the last sentence with chips names several kinds, so that none of them is meant by `GPUs` behind it. */
  isChipMixed: boolean
  /** How many sentences ago AI was spoken of. */
  aiAge: number
  /** How many sentences ago a price of a chip was told; rows with no amounts tell nothing in between. */
  priceAge: number
  /** Whether the head of a table calls the sums below costs, of which only large ones are prices. */
  isCosts: boolean
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
  /** The head of the table that is read, and where its row begins. */
  head: Scene | null
  row: number
  /** Where the sentence or head above a list tells that its figures are estimates. */
  reckoned: Span | null
  /** The time that the last sentence tells for spending that lies ahead. */
  ahead: Cited<string> | null
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
  isChipOfRow: false,
  isChipMixed: false,
  aiAge: Infinity,
  priceAge: Infinity,
  isCosts: false,
  generic: null,
  date: null,
  dateAge: 0,
  fleetStatus: null,
  fleetAge: Infinity,
  money: null,
  moneyAge: Infinity,
  head: null,
  row: 0,
  reckoned: null,
  ahead: null,
})

/** Whose a name is when the name itself is no company: of a site or product its company, of a person one of his. */
export function ownerBehind(actor: Actor, topic: Topic): string | null {
  const { reading } = actor
  if (reading.kind === 'government' && reading.name === 'government') return topic.state ?? reading.name
  if (OWN_NAMES.has(reading.kind)) return reading.name
  const owners = reading.of
  if (owners === undefined) return null
  const carried = topic.owner?.value
  if (carried !== undefined && owners.includes(carried)) return carried
  return topic.met.findLast((name) => owners.includes(name)) ?? owners[0] ?? null
}

/** Takes note of the state that a sentence names, before its amounts are read. */
export function meetState(topic: Topic, { actors }: Scene): void {
  for (const { reading } of actors)
    if (reading.kind === 'country' || (reading.kind === 'government' && reading.name !== 'government'))
      topic.state = reading.name
}

/** The company into which a sentence tells of money put: `ASML will invest €1.3 billion in Mistral AI`. */
function fundedIn(scene: Scene): Cited<string> | null {
  if (scene.amounts.length === 0) return null
  const invested = scene.cues.some(({ cue }) => cue === 'invest')
  const goal = scene.actors.find(
    ({ reading, role }) => reading.kind === 'company' && role === 'goal' && invested,
  )
  return goal === undefined ? null : derived(goal.reading.name, goal.mark, 'carried-owner')
}

const NO_LIST: readonly Actor[] = []

/** The longest run of companies in a sentence with nothing but a joint between them. */
function listIn({ actors, text }: Scene): readonly Actor[] {
  if (actors.length < 2) return NO_LIST
  let best = NO_LIST
  let run: Actor[] = []
  for (const actor of actors) {
    const last = actor.reading.kind === 'company' ? run.at(-1) : undefined
    const joined = last !== undefined && LIST_JOINT.test(text.slice(last.mark.end, actor.mark.start))
    run = actor.reading.kind !== 'company' ? [] : joined ? [...run, actor] : [actor]
    if (run.length > 1 && run.length > best.length) best = run
  }
  return best
}

/** Companies kept in mind. */
const MOST_MET = 12

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

const isJoining = ({ text, sentence, amounts }: Scene): boolean =>
  (amounts.length === 0 ? JOINING : PARTLY).test(text.slice(sentence.start, sentence.end))

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
  if (scene.amounts.length > 0 || !isRow(scene)) topic.priceAge++
  topic.aiAge = speaksOfAi(scene) ? 0 : topic.aiAge + 1
  topic.dateAge++
  topic.paragraph = scene.sentence.paragraph
  for (const { reading, role } of scene.actors)
    if (reading.kind === 'company' && (isActing(role) || role === 'owner'))
      if (topic.met.push(reading.name) > MOST_MET) topic.met.shift()
  let known: boolean | undefined
  const joins = (): boolean => (known ??= isJoining(scene))
  for (const { reading, role, mark, maker } of scene.actors)
    if (
      reading.kind === 'company' &&
      !maker &&
      (isActing(role) || opens(scene, role, mark)) &&
      (topic.last === null || !joins())
    )
      topic.last = derived(reading.name, mark, 'carried-owner')
  let weight = 0
  for (const actor of scene.actors) {
    const found = topicWeight(actor, scene)
    if (found <= weight) continue
    if (weight === 0 && topic.owner !== null && joins()) break
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
    topic.isChipMixed =
      topic.chipAge === 0 && topic.chip !== null && (topic.isChipMixed || topic.chip.value !== reading.name)
    topic.chip = derived(reading.name, mark, 'carried-chip')
    topic.chipAge = 0
    topic.isChipOfRow = isRow(scene) && scene.amounts.length > 0
  }
}

/** A company whose shares an English sentence opens with is what it is about: `Oracle shares jumped`. */
const opens = ({ grammar, sentence }: Scene, role: Role, { start }: Span): boolean =>
  !grammar.verbLast && role === 'object' && start === sentence.start

function topicWeight({ reading, role, mark, maker }: Actor, scene: Scene): number {
  if (maker) return 0
  const acts = isActing(role)
    ? 4
    : role === 'owner' ||
        (role === 'along' && !PARTNER.test(scene.text.slice(mark.end, mark.end + 2))) ||
        opens(scene, role, mark)
      ? 2
      : role === 'bare'
        ? 0.9
        : scene.amounts.length === 0 && role !== 'aside' && isHeading(scene)
          ? 0.5
          : 0
  if (acts === 0) return 0
  if (reading.kind === 'company') return acts * 4 - (makesChips(reading.name) ? 0.5 : 0)
  if (reading.kind === 'site' || reading.kind === 'product' || reading.kind === 'model') return acts * 3
  if (reading.kind === 'person' || reading.kind === 'government') return acts * 2
  return 0
}
