import type { Fact } from '../../facts/fact'
import { currentReading } from '../state'
import type { Flow } from './pane-flow'

/** How long a fact must stay the chosen one before its row is looked for: arrow keys held down pass many. */
const REST_MS = 200

let timer: ReturnType<typeof setTimeout> | undefined

/**
 * Selects the row of a fact in the workbook, where the home can and the tracker holds its article. A failure tells
 * nothing: what was asked for is to see the fact, and that is shown.
 */
export function selectRow({ home, store }: Flow, { kind, key }: Fact): void {
  clearTimeout(timer)
  const state = store.get()
  const article = currentReading(state)?.analysis.extraction.article.id
  const isWritten = state.tracker?.state.articles.some(({ id }) => id === article) === true
  const select = home.tracker.selectFact
  if (select !== undefined && isWritten && state.writing.at !== 'writing')
    timer = setTimeout(() => void select(kind, key), REST_MS)
}
