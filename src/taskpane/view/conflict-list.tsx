import { placeOfConflict, settle, sideOf } from '../flow/settle'
import type { CellConflict } from '../../app/preview'
import { usePane } from './pane-context'

interface Props {
  readonly conflicts: readonly CellConflict[]
}

/** The cells that both sides changed, each with both values to choose from; the user's is chosen until they say else. */
export function ConflictList({ conflicts }: Props) {
  const { flow, state, words } = usePane()
  return (
    <section class="group">
      <h2>{words.write.conflictHeading(conflicts.length)}</h2>
      <p class="detail">{words.write.conflictLead}</p>
      <div class="row">
        <button type="button" class="button small" onClick={() => settle(flow, conflicts, 'mine')}>
          {words.write.allMine}
        </button>
        <button type="button" class="button small" onClick={() => settle(flow, conflicts, 'theirs')}>
          {words.write.allTheirs}
        </button>
      </div>
      <ul class="cards">
        {conflicts.map((conflict) => {
          const place = placeOfConflict(conflict)
          return (
            <li key={place} class="card">
              <fieldset class="conflict">
                <legend>
                  <span class="strong">{conflict.header}</span>{' '}
                  <span class="detail">
                    {conflict.tableTitle} · {conflict.row}
                  </span>
                </legend>
                {(['mine', 'theirs'] as const).map((side) => (
                  <label key={side} class="choice">
                    <input
                      type="radio"
                      name={place}
                      checked={sideOf(state, conflict) === side}
                      onChange={() => settle(flow, [conflict], side)}
                    />
                    <span class="label">{words.write[side]}</span>
                    <span class="value">
                      {conflict.texts[side] === '' ? words.write.blank : conflict.texts[side]}
                    </span>
                  </label>
                ))}
              </fieldset>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
