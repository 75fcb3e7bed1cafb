import type { Cited } from '../../facts/fact'
import type { Builder } from '../locale'
import type { Candidate, Context, Findings, Issue, Rejection } from '../context'
import { join, type Span } from '../../text/span'
import { candidateOf } from './candidate'
import { saysSomething, type Named, type ReadViews, type Topic, type ViewDraft } from './draft'

/** What earlier sentences leave for later ones. */
interface Memory {
  topic: Topic | null
  speaker: Named | null
  analyst: Named | null
  paragraph: number
}

/** What differs between languages when sentences are put together. */
export interface Policy {
  /** Whether a view without a company is left out; a Korean summary of one report leaves its name to the page. */
  readonly needsCompany: boolean
  /** Whether a sentence that names no institution speaks of the one before it (`They set a $40 target`). */
  readonly carries: (sentence: string) => boolean
}

/** A builder that reads views sentence by sentence and makes one view of each institution and company. */
export function combineViews(name: string, read: ReadViews, policy: Policy): Builder {
  return { name, build: (context) => build(context, read, policy) }
}

function build(context: Context, read: ReadViews, policy: Policy): Findings {
  const memory: Memory = { topic: null, speaker: null, analyst: null, paragraph: -1 }
  const views: ViewDraft[] = []
  const rejections: Rejection[] = []
  const aside: Findings['aside'][number][] = []
  for (const sentence of context.sentences) {
    const reading = read(sentence, context)
    rejections.push(...reading.rejections)
    aside.push(
      ...reading.sharePrices.map(({ start, end }) => ({ start, end, reason: 'share-price' as const })),
    )
    if (sentence.paragraph !== memory.paragraph) Object.assign(memory, { speaker: null, analyst: null })
    for (const draft of reading.drafts) {
      const words = context.article.folded.slice(sentence.start, Math.min(sentence.end, sentence.start + 80))
      const full = withMemory(draft, memory, policy.carries(words))
      if (!saysSomething(full)) continue
      if (full.company === null && (policy.needsCompany || full.institution === null))
        rejections.push({ ...full.span, kind: 'analyst-view', rule: 'view-of-nobody' })
      else take(views, full)
    }
    remember(memory, reading.topic, reading.speaker, reading.drafts)
    if (reading.analyst !== null) credit(views, memory, reading.analyst)
    memory.paragraph = sentence.paragraph
  }
  return finish(views, rejections, aside)
}

function finish(views: readonly ViewDraft[], rejections: Rejection[], aside: Findings['aside']): Findings {
  const facts: Candidate<'analyst-view'>[] = []
  const issues: Issue[] = []
  for (const view of views) {
    facts.push(candidateOf(view))
    if (view.rating !== null && view.rating.norm === null)
      issues.push({ code: 'unmapped-rating', start: view.rating.start, end: view.rating.end, fact: null })
    if (view.company === null) issues.push({ code: 'unknown-company', ...view.span, fact: null })
  }
  return { facts, issues, rejections, aside }
}

/** A company known by its place alone gives way to the one that the sentences before are about. */
const GUESSED = /^company-by-/

/** Fills the institution and company from earlier sentences, and says so. */
function withMemory(draft: ViewDraft, memory: Memory, carries: boolean): ViewDraft {
  const speaks = draft.institution === null && memory.speaker !== null && carries
  let full =
    speaks && memory.topic !== null && GUESSED.test(draft.company?.rule ?? '')
      ? { ...draft, company: null }
      : draft
  if (full.company === null && memory.topic !== null)
    full = {
      ...full,
      company: { ...memory.topic.company, how: 'derived', rule: 'company-carried' },
      listed: full.listed ?? memory.topic.listed,
      ticker: full.ticker ?? memory.topic.ticker,
      doubts: [...full.doubts, 'company-carried'],
    }
  if (full.institution === null && memory.speaker !== null && carries)
    full = {
      ...full,
      institution: { ...memory.speaker, how: 'derived', rule: 'institution-carried' },
      analyst: full.analyst ?? memory.analyst,
      doubts: [...full.doubts, 'institution-carried'],
    }
  return full
}

function remember(
  memory: Memory,
  topic: Topic | null,
  speaker: Named | null,
  drafts: readonly ViewDraft[],
): void {
  const last = drafts.at(-1)
  if (last?.company != null)
    memory.topic = { company: last.company, listed: last.listed, ticker: last.ticker }
  else if (topic !== null) memory.topic = topic
  if (last?.institution != null) {
    if (!sameName(memory.speaker, last.institution)) memory.analyst = last.analyst
    memory.speaker = last.institution
  } else if (speaker !== null) memory.speaker = speaker
}

/** How many views back one may be told again; a bound, so that a text of views alone takes linear time. */
const NEAR = 48

/** Index of the first of the latest views that passes, -1 when none does. */
function nearIndex(views: readonly ViewDraft[], test: (view: ViewDraft) => boolean): number {
  for (let index = Math.max(0, views.length - NEAR); index < views.length; index++) {
    const view = views[index]
    if (view !== undefined && test(view)) return index
  }
  return -1
}

/** Gives the analyst to the view of the institution that the sentence speaks of. */
function credit(views: ViewDraft[], memory: Memory, analyst: Named): void {
  memory.analyst = analyst
  const speaker = memory.speaker
  if (speaker === null) return
  const index = nearIndex(views, (view) => view.institution !== null && sameName(view.institution, speaker))
  const view = views[index]
  if (view?.analyst === null) views[index] = { ...view, analyst }
}

/** Adds a view, or what it tells to the view of the same institution and company that is there already. */
function take(views: ViewDraft[], draft: ViewDraft): void {
  const index = nearIndex(views, (view) => sameView(view, draft))
  const known = views[index]
  if (known === undefined) views.push(draft)
  else views[index] = merge(known, draft)
}

const sameName = (a: Named | null, b: Named | null): boolean =>
  a === null || b === null || fold(a.value) === fold(b.value)

const fold = (name: string): string => name.toLowerCase().replace(/[\s.,&']/g, '')

/** Two drafts tell of one view when names agree and nothing that both tell differs. */
function sameView(a: ViewDraft, b: ViewDraft): boolean {
  if (!sameName(a.institution, b.institution) || !sameName(a.company, b.company)) return false
  if (a.price.target !== null && b.price.target !== null && a.price.target.low !== b.price.target.low)
    return false
  if (a.date !== null && b.date !== null && a.date.value !== b.date.value) return false
  if (a.rating?.norm != null && b.rating?.norm != null && a.rating.norm !== b.rating.norm) return false
  return !opposed(a, b)
}

const OPPOSITES: readonly (readonly [string, string])[] = [
  ['raise-target', 'lower-target'],
  ['upgrade', 'downgrade'],
]

const opposed = (a: ViewDraft, b: ViewDraft): boolean =>
  OPPOSITES.some(([up, down]) => (does(a, up) && does(b, down)) || (does(a, down) && does(b, up)))

const does = (draft: ViewDraft, action: string): boolean =>
  draft.actions.some((each) => each.value === action)

function merge(a: ViewDraft, b: ViewDraft): ViewDraft {
  const near = b.span.start - a.span.end < 400
  return {
    span: near ? join(a.span, b.span) : a.span,
    institution: better(a.institution, b.institution),
    analyst: a.analyst ?? b.analyst,
    company: better(a.company, b.company),
    ticker: a.ticker ?? b.ticker,
    rating: a.rating ?? b.rating,
    priorRating: a.priorRating ?? b.priorRating,
    actions: [...a.actions, ...b.actions.filter((each) => !does(a, each.value))],
    price: { target: a.price.target ?? b.price.target, prior: a.price.prior ?? b.price.prior },
    horizon: a.horizon ?? b.horizon,
    date: a.date ?? b.date,
    listed: a.listed ?? b.listed,
    doubts: [...new Set([...a.doubts, ...b.doubts])].filter(
      (doubt) => !CURED.has(doubt) || (a.doubts.includes(doubt) && b.doubts.includes(doubt)),
    ),
    rules: [...new Set([...a.rules, ...b.rules])],
  }
}

/** Doubts that end when one of two merged drafts names what the other had carried over. */
const CURED: ReadonlySet<string> = new Set(['company-carried', 'institution-carried'])

function better<T extends Cited<string>>(a: T | null, b: T | null): T | null {
  if (a === null || b === null) return a ?? b
  return a.how === 'derived' && b.how === 'stated' ? b : a
}

/** The smallest span over all that is not null. */
export function spanOf(...spans: readonly (Span | null | undefined)[]): Span | null {
  let whole: Span | null = null
  for (const span of spans)
    if (span != null) whole = whole === null ? { start: span.start, end: span.end } : join(whole, span)
  return whole
}
