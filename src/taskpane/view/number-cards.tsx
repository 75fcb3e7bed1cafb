import { claimableAs } from '../../app/claim'
import type { NumberReport } from '../../facts/number-report'
import { claimNumber } from '../flow/decide'
import { tell } from '../flow/pane-flow'
import { usePane } from './pane-context'

/** How many characters of context a number shows to either side. */
const CONTEXT = 28

interface Props {
  readonly numbers: readonly NumberReport[]
  readonly text: string
}

/** Numbers with the words around them, why each was set aside, and a button for every kind it may be kept as. */
export function NumberCards({ numbers, text }: Props) {
  const { flow, words } = usePane()
  return (
    <ul class="cards">
      {numbers.map((number) => {
        const { start, end } = number.span
        const written = text.slice(start, end)
        return (
          <li key={start} class="card">
            <p class="quote">
              …{text.slice(Math.max(0, start - CONTEXT), start)}
              <span class={`num ${number.role}`}>{written}</span>
              {text.slice(end, end + CONTEXT)}…
            </p>
            {number.reason === null ? null : (
              <p class="detail">{words.review.setAsideBecause(words.setAside[number.reason])}</p>
            )}
            <div class="actions" role="group" aria-label={words.review.claimAs(written)}>
              {(number.value === null ? [] : claimableAs(number)).map((kind) => (
                <button
                  key={kind}
                  type="button"
                  class="button small"
                  onClick={() => {
                    claimNumber(flow, number, kind)
                    tell(flow, 'good', words.review.claimed(written, words.facts.kind[kind]))
                  }}
                >
                  {words.facts.kind[kind]}
                </button>
              ))}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
