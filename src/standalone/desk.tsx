import { useEffect, useRef, useState } from 'preact/hooks'
import { wordsOf } from '../app/messages/languages'
import type { Words } from '../app/messages/words'
import { workbookErrorSentence } from '../app/messages/workbook-errors'
import { languageIn, tell, type Flow } from '../taskpane/flow/pane-flow'
import { Icon } from '../taskpane/view/icon'
import { Pane } from '../taskpane/view/pane'
import { selectedCell } from '../app/selected-cell'
import type { MemoryBook } from '../workbook/memory/book'
import { snapshotOf } from '../workbook/memory/snapshot'
import type { DeskWorkbook } from './desk-workbook'
import type { FileWorker } from './file-worker'
import { openFile, saveFile, type FileFlow } from './files'
import type { GridCell } from './grid-cell'
import { useLasting, type LastingWork } from './lasting-work'
import { whenResting } from './when-resting'
import type { WorkbookView } from './workbook-view'

interface Props {
  readonly flow: Flow
  readonly workbook: DeskWorkbook
  readonly worker: FileWorker
}

/** The standalone page: the workbook, and the pane beside it as in Excel. On a narrow screen one at a time. */
export function Desk({ flow, workbook, worker }: Props) {
  const [state, setState] = useState(flow.store.get)
  const [unsaved, setUnsaved] = useState(workbook.isUnsaved)
  const [fileName, setFileName] = useState<string | null>(null)
  const [side, setSide] = useState<'pane' | 'workbook'>('pane')
  const [asking, ask] = useState<File | null>(null)
  // The grid and the charts are most of the page's code: they come while the first article is being read.
  const [View, setView] = useState<typeof WorkbookView | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const selection = useRef(whenResting())
  useEffect(() => {
    void import(/* webpackChunkName: "workbook-view" */ './workbook-view').then((loaded) =>
      setView(() => loaded.WorkbookView),
    )
  }, [])
  useEffect(() => flow.store.listen(() => setState(flow.store.get())), [flow])
  const busy = useLasting(workbook)
  useEffect(
    () =>
      workbook.listen(() => {
        setUnsaved(workbook.isUnsaved())
        setFileName(workbook.book().sheets.length === 0 ? null : workbook.fileName())
      }),
    [workbook],
  )
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (workbook.isUnsaved()) event.preventDefault()
    }
    addEventListener('beforeunload', leaving)
    return () => removeEventListener('beforeunload', leaving)
  }, [workbook])
  const words = wordsOf(languageIn(state, flow.home))
  const files: FileFlow = { flow, workbook, worker }
  const open = (file: File, sure: boolean) => {
    ask(workbook.isUnsaved() && !sure ? file : null)
    if (sure || !workbook.isUnsaved()) void openFile(files, file)
  }
  // The question goes away with its buttons: the focus goes back to where it came from.
  const answer = (then: () => void) => {
    opener.current?.focus()
    then()
  }
  return (
    <div class={`desk show-${side}`}>
      <header class="bar">
        <img class="logo" src="assets/icons/views-32.png" alt="" width={24} height={24} />
        <span class="strong">{words.pane.name}</span>
        <span class="detail" role="status">
          {[fileName, busy === null ? null : words.tracker[busy.what], unsaved ? words.tracker.unsaved : null]
            .filter((each) => each !== null)
            .join(' · ')}
        </span>
        {busy?.long === true ? <LongWork work={busy} words={words} stop={worker.stop} /> : null}
        <span class="grow" />
        <div class="switch" role="group">
          {(['pane', 'workbook'] as const).map((each) => (
            <button
              key={each}
              type="button"
              class="button small"
              aria-pressed={side === each}
              onClick={() => setSide(each)}
            >
              {words.tracker[each]}
            </button>
          ))}
        </div>
        <button
          ref={opener}
          type="button"
          class="button"
          title={words.tracker.open}
          onClick={() => input.current?.click()}
        >
          <Icon name="folder" />
          <span class="label">{words.tracker.open}</span>
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx"
          aria-label={words.tracker.open}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            event.currentTarget.value = ''
            if (file !== undefined) open(file, false)
          }}
        />
        <button
          type="button"
          class="button"
          title={words.tracker.save}
          disabled={!unsaved}
          onClick={() => void saveFile(files)}
        >
          <Icon name="save" />
          <span class="label">{words.tracker.save}</span>
        </button>
      </header>
      {asking === null ? null : (
        <div class="message bad asking" role="alert">
          <Icon name="warning" />
          <p class="grow">{words.tracker.replaceUnsaved}</p>
          <button type="button" class="button" onClick={() => answer(() => open(asking, true))}>
            {words.tracker.openAnyway}
          </button>
          <button type="button" class="button" onClick={() => answer(() => ask(null))}>
            {words.pane.cancel}
          </button>
        </div>
      )}
      <section class="book" aria-label={words.tracker.workbook}>
        {View === null ? (
          <p class="empty">{words.tracker.sheetEmpty}</p>
        ) : (
          <View
            workbook={workbook}
            words={words}
            select={(sheet, row, column) =>
              selection.current.tell(() => {
                const selected = selectedCell(
                  snapshotOf(seenFrom(workbook.book(), sheet)),
                  sheet,
                  row,
                  column,
                )
                flow.store.set((before) => ({ ...before, selected }))
              })
            }
            edited={(result) => {
              if (!result.ok)
                tell(flow, 'bad', workbookErrorSentence(result.error, languageIn(state, flow.home)))
            }}
            refuse={(cell, beside) => tell(flow, 'plain', refusal(words.tracker, cell, beside))}
          />
        )}
      </section>
      <div class="side">
        <Pane flow={flow} />
      </div>
    </div>
  )
}

interface LongWorkProps {
  readonly work: LastingWork
  readonly words: Words
  readonly stop: () => void
}

/** How far long work is, and a way to stop it; formulas always follow, else the workbook would show what is not so. */
function LongWork({ work: { what, progress }, words, stop }: LongWorkProps) {
  return (
    <>
      <progress value={progress?.done} max={progress?.all} aria-label={words.tracker[what]} />
      {what === 'calculating' ? null : (
        <button type="button" class="button small" onClick={stop}>
          {words.pane.cancel}
        </button>
      )}
    </>
  )
}

/** Why cells were not changed: one alone is told what it is, among others they are counted. */
function refusal(words: Words['tracker'], cell: GridCell | null, beside: number): string {
  if (beside > 0) return words.leftAlone(beside)
  return cell?.formula ? words.editRefused : words.editElsewhere
}

/** A workbook with the rows of one sheet's tables alone: all that a cell of the sheet is looked up in. */
const seenFrom = (book: MemoryBook, sheet: string): MemoryBook => ({
  ...book,
  tables: book.tables.map((table) => (table.sheet === sheet ? table : { ...table, rows: [] })),
})
