import type { Cited } from '../../facts/fact'
import type { Article } from '../../text/article'
import { toNumber } from '../../values/decimal'
import type { Candidate } from '../context'
import type { AmountMark } from '../mark'
import { candidate, carriedDoubts, quoted } from './fact'
import { ownerOf, speakerOf } from './owner'
import { derived, distance, hasCue, stated, type Actor, type Scene } from './scene'
import { fleetStatus } from './status'
import { AHEAD, published, timingOf } from './timing'
import { isGenericChip } from './roles'
import { chipBeside, chipWithin, ownerBehind, type Topic } from './topic'

/** Fewer chips than this are those of a server or a lab, no fleet. */
const SMALLEST = 100

/** A count of chips: `테슬라에 H100 칩 3만5000개가 가동 중`, `Meta will have 350,000 H100s`. Null when it is none. */
export function fleetOf(scene: Scene, amount: AmountMark, topic: Topic, article: Article): Candidate | null {
  if (toNumber(amount.value) < SMALLEST) return null
  const moved = movedOf(scene, amount)
  const status = moved === null ? fleetStatus(scene, amount) : stated('diverted' as const, moved.cue)
  const timing = timingOf(scene, amount, article, AHEAD.has(status.value))
  const chip = chipOf(scene, amount, topic)
  const planned = AHEAD.has(status.value) || (status.value === 'running' && isAhead(timing, amount, article))
  const fields = {
    owner: moved?.to ?? ownerOf(scene, amount, topic, 'holder'),
    site: siteOf(scene, amount, topic),
    chip,
    count: stated(toNumber(amount.value), amount),
    count_high: amount.high === null ? null : stated(toNumber(amount.high), amount),
    equivalent: equivalentOf(amount, chip),
    status: planned && timing.by ? { ...status, value: 'target' as const } : status,
    as_of: moved === null ? asOf(scene, article, planned ? 'planned' : status.value, timing) : null,
    from_owner: moved?.from ?? null,
    to_owner: moved?.to ?? null,
    said_by: speakerOf(scene),
    said_on: timing.said,
  }
  return candidate(
    'fleet',
    fields,
    quoted(scene, amount, chip?.span, status.span),
    ['fleet'],
    carriedDoubts(fields),
  )
}

/** Whether an end ahead stands before the count: `2030년까지 GPU 20만 장을 확보하고` runs by then, not now. */
const isAhead = ({ at, by }: ReturnType<typeof timingOf>, amount: AmountMark, article: Article): boolean =>
  at !== null &&
  by &&
  at.span.end <= amount.start &&
  article.published !== null &&
  at.value > article.published

/** The time a count holds: the date it is for, else for what runs the date it was told on or the month of writing. */
function asOf(
  scene: Scene,
  article: Article,
  status: string,
  timing: ReturnType<typeof timingOf>,
): Cited<string> | null {
  const running = status === 'running'
  const ahead = running && article.published !== null && (timing.at?.value ?? '') > article.published
  if (timing.at !== null && !ahead) return timing.at
  return running ? (timing.said ?? published(scene, article)) : null
}

/** The chip: named beside the count; with 포함 the one spoken of before too; a bare `GPU` is the one spoken of before. */
function chipOf(scene: Scene, amount: AmountMark, topic: Topic): Cited<string> | null {
  const beside = chipBeside(scene, amount)
  const carried = topic.chip !== null && topic.chipAge <= 2 ? topic.chip : null
  const within = chipWithin(scene, amount)
  if (within !== null) {
    const name = /[TN]PU/.exec(scene.text.slice(within.start, within.end))?.[0]
    if (name !== undefined) return stated(name, within)
    return carried !== null && topic.chipAge <= 1 ? carried : stated('GPU', within)
  }
  if (beside === null) {
    const before = scene.chips.filter((actor) => actor.mark.end <= amount.start).pop()
    return before === undefined ? carried : stated(before.reading.name, before.mark)
  }
  const { reading, mark } = beside.actor
  if (isGenericChip(reading.name))
    return carried !== null && topic.chipAge <= 1 ? carried : stated(reading.name, mark)
  const second = scene.chips.find(
    (other) => other !== beside.actor && /^s?[/·]$/.test(between(scene, other, beside.actor)),
  )
  if (second !== undefined) {
    const [a, b] = second.mark.start < mark.start ? [second, beside.actor] : [beside.actor, second]
    return stated(`${a.reading.name}/${b.reading.name}`, { start: a.mark.start, end: b.mark.end })
  }
  const including = /^[^,.]{0,24}(?:포함|including)/.test(scene.text.slice(mark.end, mark.end + 30))
  if (including && carried !== null && carried.value !== reading.name)
    return derived(`${carried.value}/${reading.name}`, mark, 'carried-chip')
  return stated(reading.name, mark)
}

const between = (scene: Scene, a: Actor, b: Actor): string =>
  a.mark.start < b.mark.start
    ? scene.text.slice(a.mark.end, b.mark.start)
    : scene.text.slice(b.mark.end, a.mark.start)

/** A count given in H100-equivalents is its own equivalent. */
const equivalentOf = (amount: AmountMark, chip: Cited<string> | null): Cited<number> | null =>
  chip?.value === 'H100-equivalent' ? stated(toNumber(amount.value), amount) : null

/** Where the chips stand: the site named in the sentence; with a verb of placing and no place named, the one before. */
function siteOf(scene: Scene, amount: AmountMark, topic: Topic): Cited<string> | null {
  let best: Cited<string> | null = null
  let least = 160
  for (const { reading, mark, role } of scene.actors) {
    if (reading.kind !== 'site' && (reading.kind !== 'place' || (role !== 'goal' && role !== 'place')))
      continue
    const cost = distance(scene, amount, mark) + (reading.kind === 'place' ? 30 : 0)
    if (cost >= least) continue
    best = stated(reading.name, mark)
    least = cost
  }
  if (best !== null) return best
  const model = scene.actors.find((actor) => actor.reading.kind === 'model' && actor.mark.end <= amount.start)
  if (model !== undefined && hasCue(scene, 'cluster') && hasCue(scene, 'train'))
    return derived(`${model.reading.name} training cluster`, model.mark, 'trained-model')
  const goal = scene.actors.some((actor) => actor.role === 'goal' && ownerBehind(actor, topic) !== null)
  return hasCue(scene, 'place') && !goal && topic.site !== null && topic.siteAge <= 2 ? topic.site : null
}

/** Whom chips were taken from and given to: `테슬라에 공급될 GPU … X에 배정`, `diverted from Tesla to X`. */
function movedOf(scene: Scene, amount: AmountMark) {
  const cue = scene.cues
    .filter((each) => each.cue === 'divert')
    .map((each) => ({ each, cost: distance(scene, amount, each) }))
    .sort((a, b) => a.cost - b.cost)[0]
  if (cue === undefined || cue.cost > 60) return null
  const last = scene.grammar.verbLast ? cue.each.start : amount.end + 60
  let to: Cited<string> | null = null
  let from: Cited<string> | null = null
  for (const { reading, mark, role } of scene.actors) {
    if (reading.kind !== 'company' || mark.start < amount.start - 70 || mark.end > last) continue
    const behind = mark.start >= amount.end
    if (behind && (role === 'goal' || role === 'way')) to = stated(reading.name, mark)
    else if (
      role === 'source' ||
      (!behind && (role === 'goal' || role === 'owner' || role === 'subject' || role === 'place'))
    )
      from = stated(reading.name, mark)
  }
  return to === null ? null : { cue: cue.each, to, from }
}
