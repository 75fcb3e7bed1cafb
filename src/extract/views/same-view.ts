import type { Cited } from '../../facts/fact'
import { join } from '../../text/span'
import { sameName as canonical } from '../lexicon/same-names'
import { byTicker } from '../lexicon/companies-us'
import type { Named, Topic, ViewDraft } from './draft'
import { FORM, SIGNS } from '../lexicon/company-joints'

/** How many views back one may be told again; a bound, so that a text of views alone takes linear time. */
export const NEAR = 48

/** Index of the first of the latest views that passes, -1 when none does. */
export function nearIndex(views: readonly ViewDraft[], test: (view: ViewDraft) => boolean): number {
  for (let index = Math.max(0, views.length - NEAR); index < views.length; index++) {
    const view = views[index]
    if (view !== undefined && test(view)) return index
  }
  return -1
}

/** The same for the last of them. */
export function lastIndex(views: readonly ViewDraft[], test: (view: ViewDraft) => boolean): number {
  for (let index = views.length - 1; index >= Math.max(0, views.length - NEAR); index--) {
    const view = views[index]
    if (view !== undefined && test(view)) return index
  }
  return -1
}

/** Whether two names may be of one: equal but for case and points, or one is not told. */
export const sameName = (a: Named | null, b: Named | null): boolean =>
  a === null || b === null || a.value === b.value || fold(a.value) === fold(b.value)

const fold = (name: string): string =>
  canonical(name.toLowerCase().replaceAll(' ', '-').replace(FORM, '')).replace(SIGNS, '')

/** Whether a name is the ticker of the company spoken of: `lifts MU` behind `Micron`, `cuts NWF` behind `Northwind (NWF)`. */
export const isTickerOf = (name: Named | null, { company, ticker }: Topic): boolean =>
  name !== null &&
  (ticker?.value === name.value || fold(byTicker.get(name.value) ?? '') === fold(company.value))

/** The ticker by which a text names a company that is listed in the United States: `a $95 target on NFLX`. */
export function tickerOf({ company }: ViewDraft, text: string): Named | null {
  const value = text.slice(company?.span.start, company?.span.end)
  return company !== null && byTicker.has(value) ? { ...company, value } : null
}

/** Whether two drafts are of the same institution and company; sentences that name neither go on about the view before. */
export const sameNames = (a: ViewDraft, b: ViewDraft): boolean =>
  sameName(a.institution, b.institution) && sameName(a.company, b.company)

/** Whether each is told of another analyst, where an institution is not told of both. */
const isAnothers = (a: ViewDraft, b: ViewDraft): boolean =>
  (a.institution === null || b.institution === null) &&
  a.analyst !== null &&
  b.analyst !== null &&
  fold(a.analyst.value.split(' ').at(-1) ?? '') !== fold(b.analyst.value.split(' ').at(-1) ?? '')

/** Two drafts tell of one view when names agree and nothing that both tell differs. */
export function sameView(a: ViewDraft, b: ViewDraft): boolean {
  if (!sameNames(a, b) || isAnothers(a, b)) return false
  if (a.rules.includes('own-value') && b.institution !== null) return false
  if (a.price.target !== null && b.price.target !== null && a.price.target.low !== b.price.target.low)
    return false
  if (a.date !== null && b.date !== null && a.date.value !== b.date.value) return false
  if (a.rating?.norm != null && b.rating?.norm != null && a.rating.norm !== b.rating.norm) return false
  return !opposed(a, b)
}

/**
 * Whether a draft tells a view before it again, in words that name nobody: `"We raise our target to $185 from $76," she
 * wrote` behind the sentence that says whose target it is. A company carried over may be one only mentioned in between.
 */
export const toldAgain = (view: ViewDraft, draft: ViewDraft): boolean =>
  (draft.institution === null || draft.institution.how === 'derived') &&
  (draft.company === null || draft.company.how === 'derived') &&
  view.institution !== null &&
  draft.price.target !== null &&
  view.price.target?.low === draft.price.target.low &&
  (draft.price.prior === null
    ? draft.institution === null ||
      (draft.institution.value === view.institution.value &&
        draft.rating === null &&
        draft.actions.length === 0)
    : view.price.prior?.low === draft.price.prior.low) &&
  !opposed(view, draft)

const OPPOSITES = [
  ['raise-target', 'lower-target'],
  ['upgrade', 'downgrade'],
] as const

const opposed = (a: ViewDraft, b: ViewDraft): boolean =>
  OPPOSITES.some(([up, down]) => (does(a, up) && does(b, down)) || (does(a, down) && does(b, up)))

const does = (draft: ViewDraft, action: string): boolean =>
  draft.actions.some((each) => each.value === action)

/** Whether a rating is a place on a list, which a rating told beside it goes before: `top pick`. */
export const isPick = (rating: string): boolean => /pick|list/i.test(rating)

/** One view of two drafts of it: what the first leaves open the second tells. */
export function merge(a: ViewDraft, b: ViewDraft): ViewDraft {
  const near = b.span.start - a.span.end < 400
  return {
    span: near ? join(a.span, b.span) : a.span,
    institution: better(a.institution, b.institution),
    analyst: a.analyst ?? b.analyst,
    company: better(a.company, b.company),
    ticker: a.ticker ?? b.ticker,
    rating: a.rating !== null && (b.rating === null || !isPick(a.rating.text)) ? a.rating : b.rating,
    priorRating: a.priorRating ?? b.priorRating,
    actions: opposed(a, b) ? a.actions : [...a.actions, ...b.actions.filter((each) => !does(a, each.value))],
    price: moves(a, b)
      ? { target: b.price.target, prior: b.price.prior ?? a.price.target }
      : { target: a.price.target ?? b.price.target, prior: a.price.prior ?? b.price.prior },
    horizon: a.horizon ?? b.horizon,
    date: a.date ?? b.date,
    listed: a.listed ?? b.listed,
    doubts: [...new Set([...a.doubts, ...b.doubts])].filter(
      (doubt) => !CURED.has(doubt) || (a.doubts.includes(doubt) && b.doubts.includes(doubt)),
    ),
    rules: [...new Set([...a.rules, ...b.rules])],
  }
}

/** Whether a second draft moves the target that the first only told: `with a $180 target. … lifted his target to $210`. */
function moves(a: ViewDraft, b: ViewDraft): boolean {
  const [from, to] = [a.price.target?.low, b.price.target?.low]
  if (from === undefined || to === undefined || from === to || a.price.prior !== null) return false
  return !OPPOSITES[0].some((act) => does(a, act)) && does(b, OPPOSITES[0][to > from ? 0 : 1])
}

/** Doubts that end when one of two merged drafts names what the other had carried over. */
const CURED: ReadonlySet<string> = new Set(['company-carried', 'institution-carried'])

function better<T extends Cited<string>>(a: T | null, b: T | null): T | null {
  if (a === null || b === null) return a ?? b
  return a.how === 'derived' && b.how === 'stated' ? b : a
}
