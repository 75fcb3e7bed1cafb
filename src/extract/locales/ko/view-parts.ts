import { contains, type Span } from '../../../text/span'
import type { AmountMark } from '../../mark'
import { emptyDraft, named, type Named, type TargetReading, type ViewDraft } from '../../views/draft'
import { after, cuesOf, hasCue, isCue, type Line } from '../../views/line'
import { endsOf, isPrice, priceOf } from '../../views/price'
import { actionsOf } from './view-actions'
import { bareActions } from './view-bare-target'
import type { Broker } from './view-brokers'
import { companiesIn, companyOf } from './view-companies'
import { unknownIn, type Company } from './view-names'
import { ratingsOf } from './view-rating'
import { barePrices, pricesOf, roles, targetOf } from './view-target'
import { CONTRAST, JOINT, OF_A_DAY, OF_BOTH, FROM_PRICE, EACH } from '../../lexicon/korean-view-joints'
import { PRICED, TOPIC, OWN_PRICE } from './view-words'

/** A stretch that one institution answers for. */
export interface Part {
  readonly start: number
  readonly end: number
  readonly broker: Broker | null
}

/** Cuts a line at each institution that acts behind another with its own price: `A는 10만원으로, B는 11만원으로`. */
export function partsOf(line: Line, brokers: readonly Broker[]): readonly Part[] {
  const whole = { start: line.start, end: line.end }
  const last = brokers.at(-1)
  const head = brokers[0]
  if (head === undefined || last === undefined)
    return topicsOf(line).map((start, index, starts) => ({
      start,
      end: starts[index + 1] ?? line.end,
      broker: null,
    }))
  const distinct = brokers.filter(
    (broker, index) => brokers.findIndex((each) => each.value === broker.value) === index,
  )
  if (distinct.length < 2) return [{ ...whole, broker: head }]
  const cuts = distinct.map((broker, index) => ({
    start: index === 0 ? line.start : broker.span.start,
    end: distinct[index + 1]?.span.start ?? line.end,
    broker,
  }))
  const tells = (cut: (typeof cuts)[number]): boolean =>
    line.marks.some(
      (mark) =>
        contains(cut, mark) &&
        (isPrice(mark) ||
          mark.type === 'rating' ||
          (isCue(mark, 'price-target', 'opinion') && mark.start >= cut.broker.span.start)),
    )
  const telling = cuts.filter(tells)
  if (telling.length > 1)
    return cuts.reduceRight<readonly Part[]>((behind, cut) => {
      const [next] = behind
      if (tells(cut)) return [cut, ...behind]
      // `가나증권·다라증권이 '매수'로 올렸다`: what the last of them tells is told of all.
      const isJoined = next !== undefined && JOINT.test(line.text.slice(cut.broker.span.end, cut.end))
      return isJoined ? [{ ...next, broker: cut.broker }, ...behind] : behind
    }, [])
  const broker = telling[0]?.broker ?? head
  const together = joinedBefore(line, distinct, line.start, broker.span.end)
  return (together.length > 1 ? together : [broker]).map((each) => ({ ...whole, broker: each }))
}

/** Where the topics of a headline begin, each a company with a view: `가나전자 '매수' 상향·다라전자 목표가 9만원`. */
function topicsOf(line: Line): readonly number[] {
  const starts = companiesIn(line, [])
    .map(({ span }) => span.start)
    .filter(
      (start) =>
        line.text.charAt(start - 1) === '·' &&
        line.marks.some((mark) => isCue(mark, 'raise', 'lower', 'maintain') && mark.end === start - 1),
    )
  return [line.start, ...starts]
}

/** A broker as the view names it. */
export const namedBy = (broker: Broker | null): Named | null => (broker === null ? null : named(broker))

/** The views of a line that lists them, each house or company with its own price; null when it lists none. */
export function listed(line: Line, brokers: readonly Broker[], isMore: boolean): readonly ViewDraft[] | null {
  if (!isMore && !hasCue(line, 'price-target')) return null
  return respectively(line, brokers) ?? ofCompanies(line, brokers) ?? ofBrokers(line, brokers)
}

/** The draft as one of a company; a company told by its place alone is a doubt, one told by its particle is none. */
export function about(draft: ViewDraft, { listed, ticker, ...company }: Company): ViewDraft {
  const { rule } = company
  const doubts = rule === undefined || rule === 'company-by-particle' ? draft.doubts : [...draft.doubts, rule]
  return { ...draft, company, ticker, listed: listed ?? 'KRW', doubts }
}

/** The draft as one of a house and a company, with a price of its own. */
function ofOne(
  draft: ViewDraft,
  house: Broker | null,
  company: Company | null,
  price: TargetReading,
): ViewDraft {
  const own = { ...draft, institution: namedBy(house), price }
  return company === null ? own : about(own, company)
}

/** Where a stretch ends without the spaces at its end. */
export function trimEnd(line: Line, end: number): number {
  let at = end
  while (at > line.start && /\s/.test(line.text.charAt(at - 1))) at--
  return at
}

const isInBrackets = (line: Line, { start }: Span): boolean => line.text.charAt(start - 1) === '('

/** Whether a house stands in brackets right behind its price: `12만원(나라증권)`. */
const isBehind = (line: Line, price: Span, house: Span): boolean =>
  house.start - price.end === 1 && isInBrackets(line, house)

/**
 * `가나전자 목표가를 15만원으로, 다라전자는 30만원에서 40만원으로 올렸다`: each company with what follows it, its house in
 * brackets included (`가나전자 12만원(나라증권), 다라전자 8만원(마바증권)`).
 */
function ofCompanies(line: Line, brokers: readonly Broker[]): readonly ViewDraft[] | null {
  const companies = [...companiesIn(line, brokers), ...unknownIn(line, brokers)].sort(
    (a, b) => a.span.start - b.span.start,
  )
  const shared = OF_BOTH.test(line.text.slice(line.start, line.end))
    ? (ratingsOf(line).current[0] ?? null)
    : null
  const drafts = companies.flatMap((company, index) => {
    const { end: from } = company.span
    const end = companies[index + 1]?.span.start ?? line.end
    const by = brokers.find(({ span }) => span.start > from && span.end < end && isInBrackets(line, span))
    const isPriced = by !== undefined || PRICED.test(after(line, from, 28))
    const price = isPriced || !TOPIC.test(after(line, from, 24)) ? null : targetOf(line, from, end)
    if (!isPriced && price?.target == null) return []
    const span = { start: company.span.start, end: trimEnd(line, end) }
    const part = { ...line, ...span, marks: line.marks.filter((mark) => contains(span, mark)) }
    const { current, prior } = ratingsOf(part)
    const own = actionsOf(line, span.start, span.end, current)
    const house = by ?? brokers.findLast((broker) => broker.span.end <= span.start) ?? brokers[0] ?? null
    const told =
      by === undefined ? (price ?? barePrices(line, from, end)) : roles(line, pricesOf(line, from, end))
    const done = own.length > 0 ? own : bareActions(line, told)
    const draft = {
      ...emptyDraft(span),
      rating: current[0] ?? shared,
      priorRating: prior[0] ?? null,
      actions: done.length > 0 ? done : actionsOf(line, line.start, line.end, []),
      rules: ['views-ko', 'list-of-companies'],
    }
    return ofOne(draft, house, company, told)
  })
  return drafts.length < 2 ? null : drafts
}

/** `A증권(8만원), B증권(7만원→8만5000원) 등이 목표주가를 …`: `12만원(A증권), 13만원(B증권)`: each its own view; one alone where it tells the former target, too. */
function ofBrokers(line: Line, brokers: readonly Broker[]): readonly ViewDraft[] | null {
  let beside = 0
  const pairs = brokers.flatMap((broker, index) => {
    const to = brokers[index + 1]?.span.start ?? line.end
    if (line.marks.some((mark) => isPrice(mark) && isBehind(line, mark, broker.span))) {
      beside++
      const from = brokers[index - 1]?.span.end ?? line.start
      return [{ broker, price: roles(line, pricesOf(line, from, broker.span.start)) }]
    }
    const price = line.marks.find(
      (mark): mark is AmountMark =>
        isPrice(mark) &&
        mark.start >= broker.span.end &&
        mark.start - broker.span.end <= 8 &&
        !OF_A_DAY.test(after(line, mark.end, 2)) &&
        !FROM_PRICE.test(after(line, mark.end, 3)),
    )
    if (price === undefined || !OWN_PRICE.test(line.text.slice(broker.span.end, price.start))) {
      const told = targetOf(line, broker.span.end, to)
      const step = told.target === null ? barePrices(line, broker.span.end, to) : told
      return step.target === null ? [] : [{ broker, price: step }]
    }
    beside++
    const step = barePrices(line, price.start, to)
    return [{ broker, price: step.prior === null ? { target: priceOf(price), prior: null } : step }]
  })
  if (beside < (pairs.some(({ price }) => price.prior !== null) ? 1 : 2)) return null
  const draft = sharedBy(line, 'list-of-brokers')
  const isContrast = CONTRAST.test(line.text.slice(line.start, line.end))
  const last = pairs.at(-1)?.broker.span.start ?? line.end
  const verbs = cuesOf(line, 'raise', 'lower', 'maintain')
  const isBracketed = verbs.some(({ start }) => line.text.charAt(start - 1) === '(')
  const isOwn =
    isBracketed || verbs.some(({ start }) => start > (pairs[0]?.broker.span.end ?? last) && start < last)
  const company = companyOf(line, brokers)
  return pairs.reduceRight<readonly ViewDraft[]>((behind, { broker, price }) => {
    const bare = bareActions(line, price)
    const [next] = behind
    const to = next?.institution?.span.start ?? line.end
    const told = bare.length > 0 || isContrast ? bare : actionsOf(line, price.target?.span.end ?? to, to, [])
    const shared = isBracketed || isContrast ? [] : (next?.actions ?? [])
    const actions = isOwn || isContrast ? (told.length > 0 ? told : shared) : draft.actions
    const rating = line.marks.find(
      (mark) =>
        mark.type === 'rating' &&
        mark.start > broker.span.end &&
        mark.end <= to &&
        line.text.charAt(mark.start - 1) === '(',
    )
    const own = { ...draft, rating: rating?.type === 'rating' ? rating : draft.rating, actions }
    return [ofOne(own, broker, company, price), ...behind]
  }, [])
}

/** What all views of a line have in common. */
function sharedBy(line: Line, rule: string): ViewDraft {
  const { current } = ratingsOf(line)
  return {
    ...emptyDraft({ start: line.start, end: line.end }),
    listed: 'KRW',
    rating: current[0] ?? null,
    actions: actionsOf(line, line.start, line.end, current),
    rules: ['views-ko', rule],
  }
}

/** `A증권과 B증권은 … 각각 14만원, 13만원으로`, `가나전자와 다라전자의 목표가를 각각 …`; one price alone is that of all. */
function respectively(line: Line, brokers: readonly Broker[]): readonly ViewDraft[] | null {
  const companies = companiesIn(line, brokers)
  const drafts: ViewDraft[] = []
  let from = line.start
  for (const { index } of line.text.slice(line.start, line.end).matchAll(EACH)) {
    const each = line.start + index
    const houses = joinedBefore(line, brokers, from, each)
    const shares = joinedBefore(line, companies, from, each)
    const group = shares.length > 1 ? shares : houses
    if (group.length < 2) continue
    const next =
      (group === houses ? brokers : [...brokers, ...companies]).find(({ span }) => span.start > each)?.span
        .start ?? line.end
    const prices = pricesOf(line, each, next)
      .filter(({ unit }) => unit !== null)
      .flatMap((mark) =>
        line.text.slice(mark.start, mark.end).includes('에서') ? endsOf(mark) : [priceOf(mark)],
      )
    const steps = prices.length === 2 * group.length ? group.length : 0
    if (steps === 0 && prices.length !== 1 && prices.length !== group.length) continue
    const draft = sharedBy(line, 'respectively')
    const lead = group === houses && group[0] !== brokers[0] ? brokers[0] : undefined
    const alone = targetOf(line, from, group[0]?.span.start ?? from)
    if (lead !== undefined && lead.span.start >= from && alone.target !== null) {
      drafts.push(ofOne(draft, lead, companyOf(line, brokers), alone))
    }
    from = each
    group.forEach((name, at) => {
      const price = prices.length === 1 ? prices[0] : prices[steps + at]
      const prior = steps === 0 ? null : (prices[at] ?? null)
      if (price === undefined) return
      const house = group === houses ? brokers.find((broker) => broker.span === name.span) : brokers[0]
      const company =
        group === houses ? companyOf(line, brokers) : companies.find((share) => share.span === name.span)
      drafts.push(ofOne(draft, house ?? null, company ?? null, { target: price, prior }))
    })
  }
  return drafts.length > 0 ? drafts : null
}

/** The last names between two offsets that stand in one list. */
function joinedBefore<T extends Named>(
  line: Line,
  names: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  const within = names.filter(({ span }) => contains({ start: from, end: to }, span))
  let first = within.length - 1
  while (
    first > 0 &&
    JOINT.test(line.text.slice(within[first - 1]?.span.end ?? 0, within[first]?.span.start ?? 0))
  )
    first--
  return within.slice(Math.max(first, 0))
}
