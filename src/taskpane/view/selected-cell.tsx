import type { Selected } from '../../app/selected-cell'
import { goTo } from '../flow/pane-flow'
import type { PaneState } from '../state'
import { usePane } from './pane-context'

/** Characters of the article shown to either side of the cited words. */
const CONTEXT = 90

/** Where the selected cell comes from: the words in their sentence, the article, and the way there. */
export function SelectedCell() {
  const { flow, state, words } = usePane()
  const { selected } = state
  if (selected === null) {
    return (
      <section class="group">
        <h2>{words.tracker.citation}</h2>
        <p class="detail">{words.tracker.selectRow}</p>
      </section>
    )
  }
  const found = foundIn(state, selected)
  const read = state.readings.some(
    ({ analysis }) => analysis.extraction.article.id === selected.citation?.article,
  )
  return (
    <section class="group" aria-live="polite">
      <h2>{words.tracker.citation}</h2>
      <div class="card">
        <p>
          <span class="strong">{selected.column}</span> <span class="detail">{selected.sheet}</span>
        </p>
        {selected.citation === null ? (
          <p class="detail">
            {selected.kind === 'computed' ? words.tracker.computed : words.tracker.noCitation}
          </p>
        ) : found === null ? (
          <p class="detail">{words.tracker.lost}</p>
        ) : (
          <>
            <blockquote class="quote">
              {found.before}
              <mark class="shown">{found.words}</mark>
              {found.after}
            </blockquote>
            <p class="detail">
              {[found.title, words.tracker[selected.citation.how]].filter(Boolean).join(' · ')}
            </p>
          </>
        )}
        {read && selected.citation !== null ? (
          <button type="button" class="button small" onClick={() => showInArticle(selected)}>
            {words.tracker.inArticle}
          </button>
        ) : null}
      </div>
    </section>
  )

  function showInArticle({ citation, key }: Selected): void {
    if (citation === null) return
    flow.store.set((before) => ({
      ...before,
      current: citation.article,
      shown: { key, span: { start: citation.start, end: citation.end } },
    }))
    goTo(flow, 'review')
  }
}

/** The cited words with what stands around them, from the kept text or from one read in this session. */
function foundIn(state: PaneState, { citation }: Selected) {
  if (citation === null) return null
  const article =
    state.readings.find(({ analysis }) => analysis.extraction.article.id === citation.article)?.analysis
      .extraction.article ?? state.tracker?.state.articles.find(({ id }) => id === citation.article)
  if (article?.text == null) return null
  const { text, title } = article
  const [from, to] = [citation.start - CONTEXT, citation.end + CONTEXT]
  return {
    before: from > 0 ? `…${text.slice(from, citation.start)}` : text.slice(0, citation.start),
    words: text.slice(citation.start, citation.end),
    after: to < text.length ? `${text.slice(citation.end, to)}…` : text.slice(citation.end),
    title,
  }
}
