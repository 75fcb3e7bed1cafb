import type { Cited } from '../../facts/fact'
import type { Builder } from '../locale'
import type { Candidate, Context, Findings, Issue, Rejection, Sentence } from '../context'
import { join, type Span } from '../../text/span'
import { candidateOf } from './candidate'
import { saysSomething, type Named, type Reading, type ReadViews, type Topic, type ViewDraft } from './draft'

/** What earlier sentences leave for later ones. */
interface Memory {
  topic: Topic | null
  /** What sentences since then were about, and whether each went on in the paragraph before: looked into when asked for. */
  passed: { readonly topic: Reading['topic']; readonly goesOn: boolean }[]
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

/** How a language reads views. */
export interface ViewGrammar extends Policy {
  /** Whether a sentence may tell of a view at all: quick, asked of every sentence. */
  readonly tells: (sentence: Sentence, context: Context) => boolean
  readonly read: ReadViews
}

/** How many sentences before one that tells a view are read for the company and the institution it may mean. */
const BEHIND = 8
/** How many sentences behind one are read for the analyst. */
const AHEAD = 2

/** All that is gathered while an article is read. */
interface Gathered {
  readonly memory: Memory
  readonly views: ViewDraft[]
  readonly rejections: Rejection[]
  readonly aside: Findings['aside'][number][]
}

/** A builder that reads views sentence by sentence and makes one view of each institution and company. */
export function combineViews(name: string, grammar: ViewGrammar): Builder {
  return { name, build: (context) => build(context, grammar) }
}

function build(context: Context, grammar: ViewGrammar): Findings {
  const memory: Memory = { topic: null, passed: [], speaker: null, analyst: null, paragraph: -1 }
  const gathered: Gathered = { memory, views: [], rejections: [], aside: [] }
  let last = -1
  const behind = (next: number): void => {
    const near = last < 0 ? 0 : last + 1 + AHEAD
    for (let at = last + 1; at < next; at++)
      if (at < near || at >= next - BEHIND) readInto(gathered, context, grammar, at)
  }
  for (const sentence of context.sentences) {
    if (!grammar.tells(sentence, context)) continue
    behind(sentence.index)
    readInto(gathered, context, grammar, sentence.index)
    last = sentence.index
  }
  if (last >= 0) behind(Math.min(last + 1 + AHEAD, context.sentences.length))
  return finish(gathered.views, gathered.rejections, gathered.aside)
}

/** Reads one sentence and takes in what it tells. */
function readInto(
  { memory, views, rejections, aside }: Gathered,
  context: Context,
  grammar: ViewGrammar,
  at: number,
): void {
  const sentence = context.sentences[at]
  if (sentence === undefined) return
  const reading = grammar.read(sentence, context)
  rejections.push(...reading.rejections)
  aside.push(...reading.sharePrices.map(({ start, end }) => ({ start, end, reason: 'share-price' as const })))
  if (sentence.paragraph !== memory.paragraph) Object.assign(memory, { speaker: null, analyst: null })
  const words = context.article.folded.slice(sentence.start, Math.min(sentence.end, sentence.start + 80))
  for (const draft of reading.drafts) {
    const full = withMemory(draft, memory, grammar.carries(words))
    if (!saysSomething(full)) continue
    if (full.company === null && (grammar.needsCompany || full.institution === null))
      rejections.push({ ...full.span, kind: 'analyst-view', rule: 'view-of-nobody' })
    else take(views, full)
  }
  if (reading.drafts.length === 0 && sentence.paragraph === memory.paragraph)
    nameBehind(views, reading.topic, sentence.start)
  remember(memory, reading, sentence.paragraph)
  if (reading.analyst !== null) credit(views, memory, reading.analyst)
  memory.paragraph = sentence.paragraph
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

/** How far behind a view the sentence may stand that first names its company, in characters. */
const NAMED_BEHIND = 160

/** Names the company of a view that no sentence before it named, where the next is about a known one. */
function nameBehind(views: ViewDraft[], topicOf: Reading['topic'], at: number): void {
  const view = views.at(-1)
  if (view?.company !== null || at - view.span.end > NAMED_BEHIND) return
  const topic = topicOf()
  if (topic === null || topic.company.rule !== undefined) return
  views[views.length - 1] = {
    ...view,
    company: { ...topic.company, how: 'derived', rule: 'company-carried' },
    listed: topic.listed ?? view.listed,
    ticker: topic.ticker,
    doubts: [...view.doubts, 'company-carried'],
  }
}

/** A company known by its place alone gives way to the one that the sentences before are about. */
const GUESSED = /^company-by-/

/** Fills the institution and company from earlier sentences, and says so. */
function withMemory(draft: ViewDraft, memory: Memory, carries: boolean): ViewDraft {
  const speaks = draft.institution === null && memory.speaker !== null && carries
  const isGuessed = speaks && GUESSED.test(draft.company?.rule ?? '')
  const topic = isGuessed || draft.company === null ? settled(memory) : null
  let full = isGuessed && topic !== null ? { ...draft, company: null } : draft
  if (full.company === null && topic !== null)
    full = {
      ...full,
      company: { ...topic.company, how: 'derived', rule: 'company-carried' },
      listed: full.listed ?? topic.listed,
      ticker: full.ticker ?? topic.ticker,
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

/** The company that the sentences so far are about; a guess within a paragraph leaves the one before. */
function settled(memory: Memory): Topic | null {
  for (const { topic, goesOn } of memory.passed) {
    const found = topic()
    if (found === null) continue
    if (memory.topic === null || !goesOn || !GUESSED.test(found.company.rule ?? '')) memory.topic = found
  }
  memory.passed = []
  return memory.topic
}

function remember(memory: Memory, { topic, speaker, drafts }: Reading, paragraph: number): void {
  const last = drafts.at(-1)
  if (last?.company != null) {
    memory.topic = { company: last.company, listed: last.listed, ticker: last.ticker }
    memory.passed = []
  } else memory.passed.push({ topic, goesOn: paragraph === memory.paragraph })
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
  const isMore = draft.doubts.includes('institution-carried')
  const index = nearIndex(views, (view) => (isMore ? sameNames(view, draft) : sameView(view, draft)))
  const known = views[index]
  if (known === undefined) views.push(draft)
  else views[index] = merge(known, draft)
}

const sameName = (a: Named | null, b: Named | null): boolean =>
  a === null || b === null || fold(a.value) === fold(b.value)

const fold = (name: string): string => name.toLowerCase().replace(/[\s.,&']/g, '')

/** Whether two drafts are of the same institution and company; sentences that name neither go on about the view before. */
const sameNames = (a: ViewDraft, b: ViewDraft): boolean =>
  sameName(a.institution, b.institution) && sameName(a.company, b.company)

/** Two drafts tell of one view when names agree and nothing that both tell differs. */
function sameView(a: ViewDraft, b: ViewDraft): boolean {
  if (!sameNames(a, b)) return false
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
    actions: opposed(a, b) ? a.actions : [...a.actions, ...b.actions.filter((each) => !does(a, each.value))],
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
