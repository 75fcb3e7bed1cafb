import { dateHolds, edit } from '../flow/read-articles'
import { usePane } from './pane-context'

/** Title, publisher and date of the article that is being given; what was found stands there already. */
export function ArticleFields() {
  const { flow, state, words } = usePane()
  const { draft } = state
  const wrong = !dateHolds(draft.published)
  const missing = draft.published.trim() === ''
  return (
    <div class="fields">
      <label class="field wide">
        <span class="label">{words.article.title}</span>
        <input
          class="input"
          value={draft.title}
          onInput={(event) => edit(flow, { title: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span class="label">{words.article.publisher}</span>
        <input
          class="input"
          value={draft.publisher}
          onInput={(event) => edit(flow, { publisher: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span class="label">{words.article.published}</span>
        <input
          class="input"
          value={draft.published}
          placeholder="2024-08-31"
          inputMode="numeric"
          aria-invalid={wrong}
          aria-describedby="published-hint"
          onInput={(event) => edit(flow, { published: event.currentTarget.value })}
        />
      </label>
      <span id="published-hint" class={`hint wide${wrong ? ' bad' : ''}`}>
        {wrong
          ? words.article.publishedWrong
          : missing
            ? words.article.publishedMissing
            : words.article.publishedHint}
      </span>
    </div>
  )
}
