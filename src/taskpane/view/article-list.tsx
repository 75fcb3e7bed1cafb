import { dropWaiting, forget } from '../flow/read-articles'
import { goTo } from '../flow/pane-flow'
import { Icon } from './icon'
import { usePane } from './pane-context'

/** The articles that wait and those that were read, each with a way to take it out. */
export function ArticleList() {
  const { flow, state, words } = usePane()
  const titled = (title: string | null) => (title === null || title === '' ? words.article.untitled : title)
  return (
    <>
      {state.waiting.length === 0 ? null : (
        <section>
          <h2>{words.article.waiting}</h2>
          <ul class="list">
            {state.waiting.map((draft) => (
              <li key={draft.text} class="item">
                <span class="grow">
                  <span class="strong clip">{titled(draft.title)}</span>
                  <span class="detail">{words.article.characters(draft.text.length)}</span>
                </span>
                <RemoveButton
                  label={words.article.remove(titled(draft.title))}
                  remove={() => dropWaiting(flow, draft)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {state.readings.length === 0 ? null : (
        <section>
          <h2>{words.article.readSoFar}</h2>
          <ul class="list">
            {state.readings.map(({ analysis: { extraction } }) => (
              <li key={extraction.article.id} class="item">
                <button
                  type="button"
                  class="grow plain"
                  onClick={() => {
                    flow.store.set((current) => ({ ...current, current: extraction.article.id }))
                    goTo(flow, 'review')
                  }}
                >
                  <span class="strong clip">{titled(extraction.article.title)}</span>
                  <span class="detail">
                    {[
                      extraction.article.publisher,
                      extraction.article.published,
                      words.article.facts(extraction.facts.length),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </button>
                <RemoveButton
                  label={words.article.remove(titled(extraction.article.title))}
                  remove={() => forget(flow, extraction.article.id)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const RemoveButton = ({ label, remove }: { readonly label: string; readonly remove: () => void }) => (
  <button type="button" class="button quiet small" aria-label={label} onClick={remove}>
    <Icon name="cross" />
  </button>
)
