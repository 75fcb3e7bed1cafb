import { useEffect } from 'preact/hooks'
import { goTo } from '../flow/pane-flow'
import { preview, stopWriting, undoWrite } from '../flow/write-tracker'
import type { Writing } from '../state'
import { Icon } from './icon'
import { usePane } from './pane-context'
import { NothingYet } from './review-step'
import { WillChange } from './will-change'

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
      return <WillChange preview={writing.preview} />
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
              <button type="button" class="button primary" onClick={() => void preview(flow)}>
                {words.pane.retry}
              </button>
              {writing.begun ? <TakeBack /> : null}
            </div>
          </div>
        </div>
      )
    case 'undone':
      return (
        <div class="row">
          <button type="button" class="button" onClick={() => void preview(flow)}>
            {words.write.recheck}
          </button>
        </div>
      )
  }
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
  const { added, updated, kept, besides } = writing.written
  const parts = [
    added > 0 ? words.write.newRows(added) : '',
    updated > 0 ? words.write.updatedRows(updated) : '',
    besides > 0 ? words.write.besides(besides) : '',
    kept > 0 ? words.write.keptEdits(kept) : '',
  ]
  const said = parts.filter((part) => part !== '').join(', ')
  return (
    <div class="stack">
      <div class="message good">
        <Icon name="check" />
        <p>{said === '' ? words.write.doneNothing : words.write.outcome(said)}</p>
      </div>
      <div class="row">
        <button type="button" class="button primary" onClick={() => goTo(flow, 'tracker')}>
          {words.write.seeTracker}
        </button>
        <TakeBack />
      </div>
      {flow.home.place === 'excel' ? <p class="hint">{words.write.restoreHint}</p> : null}
    </div>
  )
}

/** The way back from a write. */
function TakeBack() {
  const { flow, words } = usePane()
  return (
    <button type="button" class="button" onClick={() => void undoWrite(flow)}>
      <Icon name="undo" />
      {flow.home.place === 'excel' ? words.write.restore : words.write.undo}
    </button>
  )
}
