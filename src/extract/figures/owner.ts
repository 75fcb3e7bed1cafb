import type { Cited } from '../../facts/fact'
import type { AmountMark } from '../mark'
import type { Role } from './grammar'
import { derived, stated, type Actor, type Scene } from './scene'
import { ownerBehind, type Topic } from './topic'

/** Whether the owner holds things (a fleet) or pays, raises or is worth money. */
export type Sort = 'holder' | 'payer'

type Weights = Readonly<Record<Role, number>>

/** How well a role fits an owner named before the amount; found by reading, in both languages. */
const BEFORE: Weights = {
  subject: 100,
  topic: 96,
  owner: 92,
  along: 90,
  goal: 34,
  way: 20,
  place: 40,
  agent: 50,
  source: 8,
  object: 25,
  bare: 42,
  aside: 0,
}

/** The same for one named behind it. */
const AFTER: Weights = {
  subject: 56,
  topic: 36,
  owner: 47,
  along: 30,
  goal: 20,
  way: 20,
  place: 44,
  agent: 90,
  source: 8,
  object: 15,
  bare: 36,
  aside: 0,
}

/** What a thing received says of a holder (`테슬라에 H100 3만5000개가 가동 중`): more than who speaks of it. */
const HOLDER_GOAL = 86
const HOLDER_PLACE = 60
const CARRIED = 45
const PERSON = 58
const PRODUCT_DISCOUNT = 12
const COUNTRY_DISCOUNT = 30

/**
 * Whose an amount is: the company that acts nearest before it, else whose product or site it is about, else the one
 * that a speaker speaks for, else the one the sentences before were about. Null when nobody fits.
 */
export function ownerOf(scene: Scene, amount: AmountMark, topic: Topic, sort: Sort): Cited<string> | null {
  let best: Cited<string> | null = null
  let most = 0
  for (const actor of scene.actors) {
    const weight = weigh(actor, scene, amount, sort)
    if (weight <= most) continue
    const name = ownerBehind(actor, topic)
    if (name === null) continue
    most = weight
    best =
      actor.reading.kind === 'company' || actor.reading.kind === 'government'
        ? stated(name, actor.mark)
        : derived(name, actor.mark, actor.reading.kind === 'person' ? 'speaks-for' : 'belongs-to')
  }
  return topic.owner !== null && most < CARRIED ? topic.owner : best
}

function weigh(actor: Actor, scene: Scene, amount: AmountMark, sort: Sort): number {
  if (actor.maker) return 0
  const before = actor.mark.end <= amount.start
  let weight = (before ? BEFORE : AFTER)[actor.role]
  if (sort === 'holder' && actor.role === 'goal') weight = before ? HOLDER_GOAL : 30
  if (sort === 'holder' && actor.role === 'place') weight = HOLDER_PLACE
  const apart = before ? amount.start - actor.mark.end : actor.mark.start - amount.end
  if (actor.role === 'owner' && before && apart > 24) weight -= 12
  switch (actor.reading.kind) {
    case 'company':
      break
    case 'government':
      weight -= 4
      break
    case 'country':
      weight -= actor.role === 'subject' || actor.role === 'topic' ? COUNTRY_DISCOUNT : 100
      break
    case 'site':
    case 'product':
    case 'model':
      weight -= PRODUCT_DISCOUNT
      break
    case 'person':
      weight = actor.role === 'subject' || actor.role === 'topic' || actor.role === 'agent' ? Math.min(weight, PERSON) : 0
      break
    default:
      return 0
  }
  return weight - apart * 0.05
}

/** Who said it: a person acting in a sentence that tells of saying, else a company that another reports. */
export function speakerOf(scene: Scene): Cited<string> | null {
  if (!scene.cues.some((each) => each.cue === 'said')) return null
  const person = scene.actors.find(
    (actor) => actor.reading.kind === 'person' && (actor.role === 'subject' || actor.role === 'topic'),
  )
  return person === undefined ? null : stated(person.reading.name, person.mark)
}
