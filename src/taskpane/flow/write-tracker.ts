import { factsOf } from '../../app/review'
import type { Choice, TrackerSettings } from '../../tracker/state'
import type { Result } from '../../values/result'
import type { WorkbookError } from '../../workbook/port'
import type { PaneState, Writing } from '../state'
import type { CellConflict } from '../../app/preview'
import { goTo, languageIn, tell, wordsIn, type Flow } from './pane-flow'

/** From when on a running write shows its progress: an answer within a second needs none. */
const SLOW_AFTER_MS = 1000

let running: AbortController | null = null

/** Whether any fact is left to write. */
export const hasFacts = (state: PaneState): boolean =>
  state.readings.some(({ analysis, review }) =>
    factsOf(analysis, review).some(({ key }) => !review.leftOut.has(key)),
  )

const settingsOf = ({ home, store }: Flow): TrackerSettings => ({
  language: languageIn(store.get(), home),
  keep: store.get().keep,
})

/** Where a conflict is, as one word. */
export const placeOfConflict = ({ table, key, column }: CellConflict): string => `${table}~${key}~${column}`

/**
 * Goes to the Write step and compares there: the articles that the workbook keeps are read again, with those of this
 * session if there are any.
 */
export async function refresh(flow: Flow): Promise<void> {
  goTo(flow, 'write')
  await preview(flow)
}

/** Compares what is to be written with the workbook and shows what would change. */
export async function preview(flow: Flow): Promise<void> {
  const { home, store } = flow
  if (store.get().writing.at === 'writing') return
  const looking: Writing = { at: 'looking' }
  store.set((state) => ({ ...state, writing: looking, notice: null }))
  const looked = await home.tracker.preview(store.get().readings, settingsOf(flow))
  // Something was decided, or another comparison begun, in the meantime.
  if (store.get().writing !== looking) return
  if (!looked.ok) return failed(flow, looked.error)
  store.set((state) => ({ ...state, writing: { at: 'preview', preview: looked.value, taken: new Map() } }))
}

/** Settles conflicts, one or several, for the user's value or the articles'. */
export const settle = ({ store }: Flow, conflicts: readonly CellConflict[], taken: 'mine' | 'theirs'): void =>
  store.set((state) => {
    if (state.writing.at !== 'preview') return state
    const all = new Map(state.writing.taken)
    for (const conflict of conflicts) all.set(placeOfConflict(conflict), taken)
    return { ...state, writing: { ...state.writing, taken: all } }
  })

/** Writes what the preview showed; progress appears when it takes more than a second, and it can be stopped. */
export async function write(flow: Flow): Promise<void> {
  const { home, store } = flow
  const at = store.get().writing
  if (at.at !== 'preview') return
  const choices = at.preview.conflicts.map((conflict): Choice => ({
    table: conflict.table,
    key: conflict.key,
    column: conflict.column,
    taken: at.taken.get(placeOfConflict(conflict)) ?? 'mine',
    against: conflict.theirs,
  }))
  const stop = new AbortController()
  running = stop
  store.set((state) => ({ ...state, writing: { at: 'writing', done: 0, all: 0, slow: false } }))
  const slow = setTimeout(() => store.set((state) => withProgress(state, { slow: true })), SLOW_AFTER_MS)
  const progress = (done: number, all: number): void =>
    store.set((state) => withProgress(state, { done, all }))
  const written = await home.tracker.write(store.get().readings, settingsOf(flow), choices, {
    progress,
    signal: stop.signal,
  })
  clearTimeout(slow)
  running = null
  if (!written.ok) return failed(flow, written.error)
  const { added, updated } = written.value
  store.set((state) => ({ ...state, writing: { at: 'done', written: written.value, undone: false } }))
  const words = wordsIn(flow).write
  tell(flow, 'good', added + updated === 0 ? words.doneNothing : words.done(added + updated))
  await lookAgain(flow)
}

/** Stops a write that is going on; what is not yet written stays unwritten. */
export const stopWriting = (): void => running?.abort()

/** Takes the last write back, where the home can. */
export async function undoWrite(flow: Flow): Promise<void> {
  const undone = await flow.home.tracker.undo?.()
  if (undone === undefined) return
  if (!undone.ok) return failed(flow, undone.error)
  flow.store.set((state) =>
    state.writing.at === 'done' ? { ...state, writing: { ...state.writing, undone: true } } : state,
  )
  tell(flow, 'good', wordsIn(flow).write.undone)
  await lookAgain(flow)
}

/** Reads again what the workbook's tracker holds. */
export async function lookAgain({ home, store }: Flow): Promise<void> {
  const looked = await home.tracker.look(languageIn(store.get(), home))
  if (looked.ok) store.set((state) => ({ ...state, tracker: looked.value }))
}

/** Draws one chart, or all that are missing. */
export async function buildCharts(flow: Flow, names: readonly string[] | null): Promise<void> {
  const built: Result<number, WorkbookError> = await flow.home.tracker.buildCharts(names)
  if (!built.ok) return failed(flow, built.error)
  const words = wordsIn(flow).tracker
  tell(flow, 'good', built.value === 0 ? words.chartsAllThere : words.chartsBuilt(built.value))
  await lookAgain(flow)
}

function withProgress(state: PaneState, change: { done?: number; all?: number; slow?: boolean }): PaneState {
  return state.writing.at === 'writing' ? { ...state, writing: { ...state.writing, ...change } } : state
}

function failed(flow: Flow, error: WorkbookError): void {
  flow.store.set((state) => ({ ...state, writing: { at: 'failed', error } }))
  tell(flow, 'bad', wordsIn(flow).workbookErrors[error.code](error.detail))
}
