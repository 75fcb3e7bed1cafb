import { dateIn, type Received } from '../../app/read-source'
import { firstReview } from '../../app/least'
import type { Analysis } from '../../audit/finding'
import { correctedArticles } from '../../tracker/merge/corrected-articles'
import { EMPTY_DRAFT, outdated, type Draft, type PaneState, type Reading } from '../state'
import type { ReadError } from '../home'
import { languageIn, tell, wordsIn, type Flow } from './pane-flow'

/** Longest text that is read in one go; extraction is linear, so this is memory, not time. */
export const LONGEST_TEXT = 5_000_000

/** Changes what is known of the article that is being given. */
export const edit = ({ store }: Flow, change: Partial<Draft>): void =>
  store.set((state) => ({ ...state, draft: { ...state.draft, ...change }, reading: { at: 'idle' } }))

/** Takes in articles from files, a paste or the sample: the first into an empty draft, the others into the queue. */
export function takeIn({ store }: Flow, received: readonly Received[]): void {
  const drafts = received.map(({ text, source }) => ({
    text,
    title: source.title ?? '',
    publisher: source.publisher ?? '',
    published: source.published ?? '',
  }))
  store.set((state) => {
    const [first, ...rest] = drafts
    const free = state.draft.text.trim() === ''
    return {
      ...state,
      draft: free && first !== undefined ? first : state.draft,
      waiting: [...state.waiting, ...(free ? rest : drafts)],
      reading: { at: 'idle' },
      notice: null,
    }
  })
}

/** Takes in the sample article and reads it at once. */
export async function readSample(flow: Flow): Promise<void> {
  const { home, store } = flow
  const sample = await home.sample(languageIn(store.get(), home))
  if (!sample.ok) return fail(flow, sample.error)
  takeIn(flow, [sample.value])
  return readArticles(flow)
}

/** Puts a waiting article away. */
export const dropWaiting = ({ store }: Flow, draft: Draft): void =>
  store.set((state) => ({ ...state, waiting: state.waiting.filter((each) => each !== draft) }))

/** Takes a read article out again. */
export const forget = ({ store }: Flow, id: string): void =>
  store.set((state) => ({
    ...state,
    readings: state.readings.filter(({ analysis }) => idOf(analysis) !== id),
    writing: outdated(state.writing),
    shown: null,
    open: null,
  }))

/** The articles that the next reading would read. */
export const unread = (state: PaneState): readonly Draft[] =>
  [state.draft, ...state.waiting].filter(({ text }) => text.trim() !== '')

/** Whether a publication date as typed can be used; an empty one can. */
export const dateHolds = (typed: string): boolean => typed.trim() === '' || dateIn(typed) !== null

/** Reads all articles given so far and shows the first of them for review. */
export async function readArticles(flow: Flow): Promise<void> {
  const { home, store } = flow
  const drafts = unread(store.get())
  const words = wordsIn(flow).article
  if (drafts.length === 0) return tell(flow, 'bad', words.empty)
  if (!drafts.every(({ published }) => dateHolds(published))) return tell(flow, 'bad', words.publishedWrong)
  if (drafts.some(({ text }) => text.length > LONGEST_TEXT))
    return fail(flow, { code: 'too-long', detail: '' })
  store.set((state) => ({ ...state, reading: { at: 'busy' }, notice: null }))
  const read = await home.analyse(drafts.map(received))
  if (!read.ok) return fail(flow, read.error)
  store.set((state) => withReadings(state, read.value))
  const facts = read.value.reduce((sum, { extraction }) => sum + extraction.facts.length, 0)
  if (facts === 0) tell(flow, 'bad', words.noFacts)
}

/** Reads an article again with what is now known of it, a publication date mostly; decisions about facts that stay hold. */
export async function readAgain(flow: Flow, reading: Reading, change: Partial<Draft>): Promise<void> {
  const { article } = reading.analysis.extraction
  const draft: Draft = {
    text: article.text,
    title: article.title ?? '',
    publisher: article.publisher ?? '',
    published: article.published ?? '',
    ...change,
  }
  const read = await flow.home.analyse([received(draft)])
  if (!read.ok) return fail(flow, read.error)
  const [analysis] = read.value
  if (analysis === undefined) return
  flow.store.set((state) => ({
    ...state,
    readings: state.readings.map((each) => (each === reading ? { ...each, analysis } : each)),
    writing: outdated(state.writing),
  }))
}

const received = ({ text, title, publisher, published }: Draft): Received => {
  const date = dateIn(published)
  return {
    text,
    source: {
      ...(title.trim() !== '' && { title: title.trim() }),
      ...(publisher.trim() !== '' && { publisher: publisher.trim() }),
      ...(date !== null && { published: date }),
    },
  }
}

const idOf = (analysis: Analysis): string => analysis.extraction.article.id

/**
 * The same text read again replaces the earlier reading and keeps what was decided about it; a later version of an article
 * takes the place of the one before, as it does in the tracker.
 */
function withReadings(state: PaneState, analyses: readonly Analysis[]): PaneState {
  const fresh = new Map(analyses.map((analysis) => [idOf(analysis), analysis]))
  const corrected = correctedArticles(
    state.readings.map(({ analysis }) => analysis.extraction.article),
    analyses.map(({ extraction }) => extraction.article),
  )
  const kept = state.readings
    .filter(({ analysis }) => !corrected.has(idOf(analysis)))
    .map((each) => ({ ...each, analysis: fresh.get(idOf(each.analysis)) ?? each.analysis }))
  const known = new Set(kept.map(({ analysis }) => idOf(analysis)))
  const added = [...fresh.values()].filter((analysis) => !known.has(idOf(analysis)))
  const [first] = analyses
  const found = analyses.some(({ extraction }) => extraction.facts.length + extraction.numbers.length > 0)
  return {
    ...state,
    draft: EMPTY_DRAFT,
    waiting: [],
    reading: { at: 'idle' },
    readings: [
      ...kept,
      ...added.map((analysis) => ({ analysis, review: firstReview(analysis, state.least) })),
    ],
    current: first === undefined ? state.current : idOf(first),
    shown: null,
    open: null,
    writing: outdated(state.writing),
    step: found ? 'review' : state.step,
  }
}

function fail(flow: Flow, error: ReadError): void {
  const words = wordsIn(flow).article
  flow.store.set((state) => ({ ...state, reading: { at: 'failed', error } }))
  const sentences: Record<ReadError['code'], string> = {
    'not-text': words.notText(error.detail),
    'too-long': words.tooLong,
    failed: words.failed(error.detail),
  }
  tell(flow, 'bad', sentences[error.code])
}
