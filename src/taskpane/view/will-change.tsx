import type { Preview, TableChange } from '../../app/preview'
import { preview, write } from '../flow/write-tracker'
import { ConflictList } from './conflict-list'
import { Icon } from './icon'
import { RowChanges } from './row-changes'
import { usePane } from './pane-context'

interface Props {
  readonly preview: Preview
}

/** What a write would change, the conflicts to settle first, and the way to do it. */
export function WillChange({ preview: found }: Props) {
  const { flow, words } = usePane()
  const { fresh, unchanged, kept, changes, updates, conflicts } = found
  if (unchanged && conflicts.length === 0) {
    return (
      <>
        <div class="message good">
          <Icon name="check" />
          <p>{words.write.nothing}</p>
        </div>
        <KeptArticles preview={found} />
      </>
    )
  }
  return (
    <>
      <KeptArticles preview={found} />
      {fresh ? <p>{words.write.fresh}</p> : null}
      {changes.length > 0 ? <ChangeTable changes={changes} /> : <p>{words.write.onlyNotes}</p>}
      {updates.length > 0 ? (
        <RowChanges
          updates={updates}
          titleOf={(table) => changes.find((change) => change.table === table)?.title ?? table}
        />
      ) : null}
      {kept > 0 ? <p class="detail">{words.write.keptRows(kept)}</p> : null}
      {conflicts.length > 0 ? <ConflictList conflicts={conflicts} /> : null}
      <div class="bottom">
        <button type="button" class="button" onClick={() => void preview(flow)}>
          {words.write.recheck}
        </button>
        <button type="button" class="button primary" onClick={() => void write(flow)}>
          {words.write.button}
        </button>
      </div>
    </>
  )
}

/** Which articles the workbook keeps are part of this, and which can't be. */
function KeptArticles({ preview: { again, quotesOnly } }: Props) {
  const { words } = usePane()
  const titles = quotesOnly.map((title) => title ?? words.article.untitled).join(', ')
  return (
    <>
      {again > 0 ? <p class="detail">{words.write.again(again)}</p> : null}
      {quotesOnly.length > 0 ? (
        <p class="detail">{words.write.quotesOnly(titles, quotesOnly.length)}</p>
      ) : null}
    </>
  )
}

function ChangeTable({ changes }: { readonly changes: readonly TableChange[] }) {
  const { words } = usePane()
  const columns = (['added', 'updated', 'gone'] as const).filter((name) =>
    changes.some((change) => change[name] > 0),
  )
  const heads = { added: 'added', updated: 'updated', gone: 'marked' } as const
  return (
    <table class="changes">
      <caption class="label">{words.write.willChange}</caption>
      <thead>
        <tr>
          <th scope="col">{words.write.table}</th>
          {columns.map((name) => (
            <th key={name} scope="col" class="number">
              {words.write[heads[name]]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.table}>
            <th scope="row">{change.title}</th>
            {columns.map((name) => (
              <td key={name} class="number">
                {change[name] === 0 ? '' : change[name]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
