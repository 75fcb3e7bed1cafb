import { useState } from 'preact/hooks'
import type { CellChange, RowChange } from '../../app/row-changes'
import { usePane } from './pane-context'

interface Props {
  readonly updates: readonly RowChange[]
  /** The tables' names for people. */
  readonly titleOf: (table: RowChange['table']) => string
}

/** Rows that are shown at first, and those that one press adds where there are very many. */
const FIRST = 5
const MORE = 200

/** The rows that a write updates, each cell with its old and new value; the first few until more are asked for. */
export function RowChanges({ updates, titleOf }: Props) {
  const { words } = usePane()
  const [shown, setShown] = useState(FIRST)
  const left = updates.length - shown
  const { showAll, showMore, showFewer } = words.write
  const label = left <= 0 ? showFewer : left <= MORE ? showAll(updates.length) : showMore(MORE)
  return (
    <section class="group updates">
      <h2>{words.write.updates(updates.length)}</h2>
      <ul class="cards">
        {updates.slice(0, shown).map((update) => (
          <li key={`${update.table} ${update.key}`} class="card">
            <span class="strong">{update.row}</span> <span class="detail">{titleOf(update.table)}</span>
            <Cells cells={update.cells} />
          </li>
        ))}
      </ul>
      {updates.length > FIRST ? (
        <div class="row">
          <button
            type="button"
            class="button small"
            onClick={() => setShown(left <= 0 ? FIRST : shown + Math.min(left, MORE))}
          >
            {label}
          </button>
        </div>
      ) : null}
    </section>
  )
}

/** What is so with both values; where it comes from only by name, since a quote says twice what the values say. */
function Cells({ cells }: { readonly cells: readonly CellChange[] }) {
  const { words } = usePane()
  const citations = cells.filter(({ isCitation }) => isCitation).map(({ header }) => header)
  return (
    <>
      <dl>
        {cells
          .filter(({ isCitation }) => !isCitation)
          .map(({ header, from, to }) => (
            <div key={header}>
              <dt class="label">{header}</dt>
              <dd>
                <Side name={words.write.from} text={from} /> <span aria-hidden="true">→</span>{' '}
                <Side name={words.write.to} text={to} />
              </dd>
            </div>
          ))}
      </dl>
      {citations.length === 0 ? null : (
        <p class="detail">{words.write.citations(citations.join(', '), citations.length < cells.length)}</p>
      )}
    </>
  )
}

function Side({ name, text }: { readonly name: string; readonly text: string }) {
  const { words } = usePane()
  return (
    <>
      <span class="spoken">{name}</span> {text === '' ? words.write.blank : text}
    </>
  )
}
