import { useEffect } from 'preact/hooks'
import { goTo } from '../flow/pane-flow'
import { preview, stopWriting, undoWrite, write } from '../flow/write-tracker'
import type { Writing } from '../state'
import { ConflictList } from './conflict-list'
import { Icon } from './icon'
import { usePane } from './pane-context'
import { NothingYet } from './review-step'
import type { Preview, TableChange } from '../../app/preview'

/** What a write will change, the write itself with its progress, and what it did. */
export function WriteStep() {
  const { flow, state, words } = usePane()
  const { writing } = state
  useEffect(() => {
    if (writing.at === 'idle') void preview(flow)
  }, [writing.at])
  if (writing.at === 'preview' && writing.preview.wanting !== null) {
    const { wanting } = writing.preview
    return <NothingYet text={wanting === 'article' ? words.write.empty : words.write.unfinished} />
  }
  return (
    <div class="stack">
      <h1>{words.write.heading}</h1>
      <Stage writing={writing} />
    </div>
  )
}

function Stage({ writing }: { readonly writing: Writing }) {
  const { flow, words } = usePane()
  switch (writing.at) {
    case 'idle':
    case 'looking':
      return <p class="waiting">{words.write.looking}</p>
    case 'preview':
      return <WillChange preview={writing.preview} taken={writing.taken} />
    case 'writing':
      return <Progress done={writing.done} all={writing.all} slow={writing.slow} />
    case 'done':
      return <Done writing={writing} />
    case 'failed':
      return (
        <div class="message bad">
          <Icon name="error" />
          <div class="stack grow">
            <p>{words.workbookErrors[writing.error.code](writing.error.detail)}</p>
            <div class="row">
              <button type="button" class="button" onClick={() => void preview(flow)}>
                {words.pane.retry}
              </button>
            </div>
          </div>
        </div>
      )
  }
}

interface WillChangeProps {
  readonly preview: Preview
  readonly taken: ReadonlyMap<string, 'mine' | 'theirs'>
}

function WillChange({ preview: found, taken }: WillChangeProps) {
  const { flow, words } = usePane()
  const { fresh, unchanged, kept, changes, conflicts } = found
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
      {kept > 0 ? <p class="detail">{words.write.keptRows(kept)}</p> : null}
      {conflicts.length > 0 ? <ConflictList conflicts={conflicts} taken={taken} /> : null}
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
function KeptArticles({ preview: { again, quotesOnly } }: Pick<WillChangeProps, 'preview'>) {
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

function Progress({
  done,
  all,
  slow,
}: {
  readonly done: number
  readonly all: number
  readonly slow: boolean
}) {
  const { words } = usePane()
  if (!slow) return <p class="waiting">{words.write.writing}</p>
  return (
    <div class="stack">
      <progress
        value={all === 0 ? undefined : done}
        max={all === 0 ? undefined : all}
        aria-label={words.write.writing}
      />
      <p class="detail">{all === 0 ? words.write.writing : words.write.progress(done, all)}</p>
      <div class="row">
        <button type="button" class="button" onClick={stopWriting}>
          {words.pane.cancel}
        </button>
      </div>
    </div>
  )
}

function Done({ writing }: { readonly writing: Extract<Writing, { at: 'done' }> }) {
  const { flow, words } = usePane()
  const { added, updated, kept } = writing.written
  if (writing.undone) {
    return (
      <div class="row">
        <button type="button" class="button" onClick={() => void preview(flow)}>
          {words.write.recheck}
        </button>
      </div>
    )
  }
  return (
    <div class="stack">
      <div class="message good">
        <Icon name="check" />
        <p>{words.write.summary(added, updated, kept)}</p>
      </div>
      <div class="row">
        <button type="button" class="button primary" onClick={() => goTo(flow, 'tracker')}>
          {words.write.seeTracker}
        </button>
        {flow.home.tracker.undo === undefined ? null : (
          <button type="button" class="button" onClick={() => void undoWrite(flow)}>
            <Icon name="undo" />
            {words.write.undo}
          </button>
        )}
      </div>
      {flow.home.tracker.undo === undefined ? <p class="hint">{words.write.restoreHint}</p> : null}
    </div>
  )
}
