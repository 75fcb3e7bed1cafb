import { ROLES, type Tally } from '../../app/tally'
import { usePane } from './pane-context'

/** How many of the article's numbers are accounted for, and as what; also the legend of the marks. */
export function TallyBar({ tally }: { readonly tally: Tally }) {
  const words = usePane().words.review
  const said =
    tally.all === 0
      ? words.noNumbers
      : tally.accounted === tally.all
        ? words.tallyAll(tally.all)
        : words.tally(tally.accounted, tally.all)
  return (
    <div class="tally">
      <p class="strong">{said}</p>
      <ul class="legend" aria-label={words.legend}>
        {ROLES.filter((role) => tally.of[role] > 0).map((role) => (
          <li key={role}>
            <span class={`num ${role}`}>{tally.of[role]}</span> {words[role]}
          </li>
        ))}
      </ul>
    </div>
  )
}
