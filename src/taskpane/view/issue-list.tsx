import { useState } from 'preact/hooks'
import type { Fact } from '../../facts/fact'
import { showWords } from '../flow/decide'
import { dateHolds, readAgain } from '../flow/read-articles'
import type { Reading } from '../state'
import { Icon } from './icon'
import { usePane } from './pane-context'

interface Props {
  readonly reading: Reading
  readonly facts: readonly Fact[]
}

/** What stayed open because it was not guessed; a missing publication date can be given right here. */
export function IssueList({ reading, facts }: Props) {
  const { flow, words } = usePane()
  const { issues, article } = reading.analysis.extraction
  if (issues.length === 0) return null
  const waiting = issues.filter(({ code }) => code === 'unresolved-date').length
  return (
    <section class="group">
      <h2>{words.review.issues(issues.length)}</h2>
      {waiting > 0 && article.published === null ? <AskDate reading={reading} waiting={waiting} /> : null}
      <ul class="cards">
        {issues.map((issue) => {
          const fact = facts.find(({ key }) => key === issue.fact)
          return (
            <li key={`${issue.code}-${issue.start}`} class="card finding warning">
              <Icon name="warning" />
              <div class="grow">
                <p>{words.issues[issue.code]}</p>
                <button
                  type="button"
                  class="plain quote"
                  disabled={fact === undefined}
                  onClick={() => fact !== undefined && showWords(flow, fact, issue)}
                >
                  “{article.text.slice(issue.start, Math.min(issue.end, issue.start + 120))}”
                </button>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function AskDate({ reading, waiting }: { readonly reading: Reading; readonly waiting: number }) {
  const { flow, words } = usePane()
  const [typed, setTyped] = useState('')
  const wrong = !dateHolds(typed)
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault()
        if (!wrong && typed.trim() !== '') void readAgain(flow, reading, { published: typed })
      }}
    >
      <label class="field">
        <span class="label">{words.article.needDate(waiting)}</span>
        <input
          class="input"
          value={typed}
          placeholder="2024-08-31"
          aria-label={words.article.published}
          aria-invalid={wrong}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" disabled={wrong || typed.trim() === ''}>
        {words.article.read}
      </button>
    </form>
  )
}
