import { claimableAs } from '../../app/claim'
import type { NumberReport } from '../../facts/number-report'
import { claimNumber } from '../flow/decide'
import { tell } from '../flow/pane-flow'
import { usePane } from './pane-context'

/** How many characters of context an unclaimed number shows to either side. */
const CONTEXT = 28

interface Props {
  readonly numbers: readonly NumberReport[]
  readonly text: string
}

/** The numbers nothing accounts for, each with a button for every kind it may be kept as. */
export function UnclaimedList({ numbers, text }: Props) {
  const { flow, words } = usePane()
  const unclaimed = numbers.filter(({ role }) => role === 'unclaimed')
  if (unclaimed.length === 0) return null
  return (
    <section class="group">
      <h2>{words.review.unclaimedHeading(unclaimed.length)}</h2>
      <ul class="cards">
        {unclaimed.map((number) => {
          const { start, end } = number.span
          const written = text.slice(start, end)
          return (
            <li key={start} class="card">
              <p class="quote">
                …{text.slice(Math.max(0, start - CONTEXT), start)}
                <span class="num unclaimed">{written}</span>
                {text.slice(end, end + CONTEXT)}…
              </p>
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
    </section>
  )
}
