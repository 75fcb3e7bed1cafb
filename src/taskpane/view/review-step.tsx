import { factsOf, numbersOf } from '../../app/review'
import { tallyOf } from '../../app/tally'
import { goTo } from '../flow/pane-flow'
import { hasFacts } from '../flow/write-tracker'
import { currentReading } from '../state'
import { ArticleText } from './article-text'
import { FactList } from './fact-list'
import { FindingList } from './finding-list'
import { IssueList } from './issue-list'
import { usePane } from './pane-context'
import { SetAsideList } from './set-aside-list'
import { TallyBar } from './tally-bar'
import { UnclaimedList } from './unclaimed-list'

/** What was found in an article, beside the article itself, to be checked before it is written. */
export function ReviewStep() {
  const { flow, state, words } = usePane()
  const reading = currentReading(state)
  if (reading === null) return <NothingYet text={words.review.empty} />
  const { analysis, review } = reading
  const numbers = numbersOf(analysis, review)
  const facts = factsOf(analysis, review)
  const ready = hasFacts(state)
  return (
    <div class="review">
      <div class="source">
        <ChooseArticle />
        <TallyBar tally={tallyOf(numbers)} />
        <ArticleText text={analysis.extraction.article.text} numbers={numbers} facts={facts} />
      </div>
      <div class="found">
        <h1 class="spoken">{words.review.heading}</h1>
        <FactList facts={facts} reading={reading} />
        <UnclaimedList numbers={numbers} text={analysis.extraction.article.text} />
        <SetAsideList numbers={numbers} text={analysis.extraction.article.text} />
        <IssueList reading={reading} facts={facts} />
        <FindingList findings={analysis.findings} facts={facts} />
        <div class="bottom">
          <span class="detail" role="status">
            {ready
              ? words.review.checked(facts.filter(({ key }) => review.accepted.has(key)).length, facts.length)
              : words.review.nothingKept}
          </span>
          <button type="button" class="button primary" disabled={!ready} onClick={() => goTo(flow, 'write')}>
            {words.review.toWrite}
          </button>
        </div>
      </div>
    </div>
  )
}

/** Says that there is nothing here yet and leads to where it begins. */
export function NothingYet({ text }: { readonly text: string }) {
  const { flow, state, words } = usePane()
  return (
    <div class="empty">
      <h1 class="spoken">{words.pane[state.step]}</h1>
      <p>{text}</p>
      <button type="button" class="button" onClick={() => goTo(flow, 'article')}>
        {words.review.goToArticle}
      </button>
    </div>
  )
}

/** Chooses among several articles; one alone is named. */
function ChooseArticle() {
  const { flow, state, words } = usePane()
  const current = currentReading(state)?.analysis.extraction.article
  const name = (title: string | null) => title ?? words.article.untitled
  if (state.readings.length < 2) {
    const about = [current?.publisher, current?.published].filter(Boolean).join(' · ')
    return (
      <div class="about">
        <span class="strong clip">{name(current?.title ?? null)}</span>
        {about === '' ? null : <span class="detail">{about}</span>}
      </div>
    )
  }
  return (
    <select
      class="input"
      aria-label={words.review.choose}
      value={current?.id}
      onChange={(event) => {
        const id = event.currentTarget.value
        flow.store.set((before) => ({ ...before, current: id, shown: null, open: null }))
      }}
    >
      {state.readings.map(({ analysis: { extraction } }) => (
        <option key={extraction.article.id} value={extraction.article.id}>
          {name(extraction.article.title)}
        </option>
      ))}
    </select>
  )
}
