import { contains } from '../../../text/span'
import { isMoney, type NameMark } from '../../mark'
import type { Named } from '../../views/draft'
import {
  after,
  before,
  between,
  cuesOf,
  isCompanyAlone,
  isCue,
  isVerb,
  nameAt,
  type Line,
  namesHouse,
} from '../../views/line'
import { isItsShareSeen, isOwnOf, isSeenAt } from './view-bare-target'
import { agentsOf, brokerBefore, namedBy } from './view-brokers'
import { tickerAt } from './view-names'
import { ratingsOf } from './view-rating'
import { isPassive, type ViewVerb } from './view-verbs'
import { sameName } from '../../views/same-view'
import { HAD_DONE, HOUSES_JOINED, IN_A_NAME, QUOTED_BY, RATED, SAYS, COLON } from '../../lexicon/broker-words'
import { OWN_SHARES } from '../../lexicon/company-joints'
import { GIVES } from '../../lexicon/rating-joints'
import { WORTH } from '../../lexicon/target-joints'

/** A stretch of the line that one institution answers for, and who that is. */
export interface Part {
  readonly start: number
  readonly end: number
  readonly brokers: readonly (Named & { readonly mark?: NameMark })[]
}

/** Cuts a line where a new institution begins to act; those joined by `and` answer together. */
export function partsOf(line: Line, verbs: readonly ViewVerb[]): readonly Part[] {
  const inObject = (mark: NameMark) =>
    verbs.some((verb) => verb.objects.some((object) => contains(object.span, mark)))
  const agents = agentsOf(line)
  const brokers = line.marks.filter(
    (mark): mark is NameMark =>
      mark.type === 'name' &&
      namesHouse(mark) &&
      !inObject(mark) &&
      !agents.some(({ span, rule }) => rule === undefined && span.start === mark.start) &&
      !IN_A_NAME.test(before(line, mark.start, 30)) &&
      acts(line, mark, verbs),
  )
  const parts: Part[] = []
  for (const mark of brokers) {
    const named = namedBy(mark)
    const last = parts.at(-1)
    const previous = last?.brokers.at(-1)?.mark
    if (last !== undefined && previous !== undefined && HOUSES_JOINED.test(between(line, previous, mark))) {
      parts[parts.length - 1] = { ...last, brokers: [...last.brokers, { ...named, mark }] }
      continue
    }
    const start = parts.length === 0 ? line.start : mark.start
    if (last !== undefined) parts[parts.length - 1] = { ...last, end: start }
    parts.push({ start, end: line.end, brokers: [{ ...named, mark }] })
  }
  const [second] = parts
  if (second !== undefined) {
    const own = agents.filter(({ span }) => span.end <= (second.brokers[0]?.span.start ?? 0))
    const last = own.at(-1)
    const stop =
      last === undefined ? -1 : line.text.slice(last.span.end, second.brokers[0]?.span.start).indexOf(';')
    if (last === undefined || stop < 0) return parts
    const start = last.span.end + stop
    return [{ start: line.start, end: start, brokers: own }, { ...second, start }, ...parts.slice(1)]
  }
  const first = verbs[0]
  const told =
    agents.length > 0
      ? agents
      : first === undefined
        ? giverOf(line)
        : isPassive(line, first.mark)
          ? []
          : brokerBefore(line, first.mark)
  return [{ start: line.start, end: line.end, brokers: told }]
}

/** A part up to the semicolon behind its price where another company begins: `Wells Fargo $615< ; Northwind: average $312>`. */
export function upToNext(line: Line, part: Part): Part {
  const from = part.brokers[0]?.span.end ?? part.start
  const price = line.marks.find((mark) => isMoney(mark) && contains(part, mark) && mark.start >= from)
  if (price === undefined) return part
  const at = line.text.slice(price.end, part.end).indexOf('; ')
  const end = price.end + at
  return at >= 0 && isCompanyAlone(nameAt(line, end + 2)) ? { ...part, end } : part
}

/** A part for each company that a further verb acts on: `raised Acme to $30 <and cut Norlane to $12>`. */
export function byCompany(part: Part, verbs: readonly ViewVerb[]): readonly Part[] {
  const acting = verbs.filter(({ mark, objects }) => contains(part, mark) && objects.length > 0)
  const cuts = acting.flatMap(({ mark, objects: [object = null] }, index) => {
    const last = acting[index - 1]?.objects[0]
    return last === undefined || sameName(last, object) ? [] : mark.start
  })
  return [part.start, ...cuts].map((start, index) => ({ ...part, start, end: cuts[index] ?? part.end }))
}

/** The broker that only its place before a gift tells: `<Acme Bank> has given a buy recommendation`. */
function giverOf(line: Line): readonly Named[] {
  const verb = cuesOf(line, 'set').find((mark) => GIVES.test(after(line, mark.start, 24)))
  if (verb === undefined || ratingsOf(line).current.length === 0) return []
  return brokerBefore(line, verb)
}

/** Whether an institution's name stands where someone acts: a verb, a rating or a target of the line follows it. */
function acts(line: Line, mark: NameMark, verbs: readonly ViewVerb[]): boolean {
  if (OWN_SHARES.test(after(line, mark.end, 12))) return false
  if (RATED.test(before(line, mark.start, 16))) return false
  if (COLON.test(after(line, mark.end, 2)) && namesHouse(nameAt(line, mark.end + 2))) return false
  const gap = HAD_DONE.exec(after(line, mark.end, 60))?.[0].length ?? 0
  const passive = verbs.find((verb) => verb.mark.start > mark.end && verb.mark.start - mark.end - gap <= 3)
  if (
    passive !== undefined &&
    isPassive(line, passive.mark) &&
    (agentsOf(line).length > 0 || tickerAt(line, mark.end) !== null)
  )
    return false
  if (WORTH.test(after(line, mark.end, 160)) || SAYS.test(after(line, mark.end, 40))) return true
  if (QUOTED_BY.test(before(line, mark.start, 9))) return true
  if (line.marks.some((each) => isMoney(each) && isOwnOf(line, mark, each.start))) return true
  const partner = line.text.startsWith(' and ', mark.end) ? nameAt(line, mark.end + 5) : null
  if (partner !== null && namesHouse(partner) && acts(line, partner, verbs)) return true
  return line.marks.some(
    (each) =>
      each.start >= mark.end &&
      (isVerb(each) ||
        each.type === 'rating' ||
        isCue(each, 'price-target', 'opinion', 'coverage') ||
        isSeenAt(line, each) ||
        isItsShareSeen(line, each)),
  )
}
