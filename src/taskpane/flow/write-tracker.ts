import { factsOf, isTaken } from '../../app/review'
import type { TrackerSettings } from '../../tracker/state'
import type { WorkbookError } from '../../workbook/port'
import type { PaneState, Writing } from '../state'
import { goTo, languageIn, tell, wordsIn, type Flow } from './pane-flow'
import { lookAgain } from './look-again'
import { choicesOf } from './settle'

/** From when on a running write shows its progress: an answer within a second needs none. */
const SLOW_AFTER_MS = 1000

let running: AbortController | null = null

/** Whether any fact is left to write. */
export const hasFacts = (state: PaneState): boolean =>
  state.readings.some(({ analysis, review }) =>
    factsOf(analysis, review).some(({ key }) => isTaken(review, key)),
  )

const settingsOf = ({ home, store }: Flow): TrackerSettings => ({
  language: languageIn(store.get(), home),
  keep: store.get().keep,
})

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
  store.set((state) => ({ ...state, writing: { at: 'preview', preview: looked.value } }))
}

/** Writes what the preview showed; progress appears when it takes more than a second, and it can be stopped. */
export async function write(flow: Flow): Promise<void> {
  const { home, store } = flow
  const at = store.get().writing
  if (at.at !== 'preview') return
  const choices = choicesOf(store.get(), at.preview.conflicts)
  const stop = new AbortController()
  running = stop
  store.set((state) => ({ ...state, writing: { at: 'writing', done: 0, all: 0, slow: false } }))
  const slow = setTimeout(() => store.set((state) => withProgress(state, { slow: true })), SLOW_AFTER_MS)
  const progress = (done: number, all: number): void =>
    store.set((state) => withProgress(state, { done, all }))
  const before = home.tracker.lastWrite?.() ?? null
  const written = await home.tracker.write(store.get().readings, settingsOf(flow), choices, {
    progress,
    signal: stop.signal,
  })
  clearTimeout(slow)
  running = null
  const last = home.tracker.lastWrite?.() ?? null
  if (!written.ok) return failed(flow, written.error, last !== null && last !== before)
  const { added, updated, besides } = written.value
  const rows = added + updated + besides
  store.set((state) => ({ ...state, writing: { at: 'done', written: written.value }, taken: new Map() }))
  const words = wordsIn(flow).write
  tell(flow, 'good', rows === 0 ? words.doneNothing : words.done(rows))
  await lookAgain(flow)
}

/** Stops a write that is going on; what is not yet written stays unwritten. */
export const stopWriting = (): void => running?.abort()

/** Takes the last write back, where the home can. */
export async function undoWrite(flow: Flow): Promise<void> {
  const undone = await flow.home.tracker.undo?.()
  if (undone === undefined) return
  if (!undone.ok) return failed(flow, undone.error, true)
  const words = wordsIn(flow).write
  const { left, blockedBy } = undone.value ?? { left: 0, blockedBy: null }
  if (blockedBy !== null) return tell(flow, 'bad', words.restoreBlocked(blockedBy))
  flow.store.set((state) => ({ ...state, writing: { at: 'undone' } }))
  tell(flow, 'good', left > 0 ? words.undoneBut(left) : words.undone)
  await lookAgain(flow)
}

function withProgress(state: PaneState, change: { done?: number; all?: number; slow?: boolean }): PaneState {
  return state.writing.at === 'writing' ? { ...state, writing: { ...state.writing, ...change } } : state
}

function failed(flow: Flow, error: WorkbookError, begun = false): void {
  flow.store.set((state) => ({ ...state, writing: { at: 'failed', error, begun } }))
  tell(flow, 'bad', wordsIn(flow).workbookErrors[error.code](error.detail))
}
