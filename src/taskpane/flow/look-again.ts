import type { Flow } from './pane-flow'
import { languageIn, tell, wordsIn } from './pane-flow'
import { outdated } from '../state'

/** Reads again what the workbook's tracker holds; where that fails, what was known stays, with the reason. */
export async function lookAgain({ home, store }: Flow): Promise<void> {
  const looked = await home.tracker.look(languageIn(store.get(), home))
  store.set((state) =>
    looked.ok ? { ...state, tracker: looked.value, unseen: null } : { ...state, unseen: looked.error },
  )
}

/** Draws one chart, or all that are missing. */
export async function buildCharts(flow: Flow, names: readonly string[] | null): Promise<void> {
  const words = wordsIn(flow)
  const built = await flow.home.tracker.buildCharts(names)
  if (!built.ok) return tell(flow, 'bad', words.workbookErrors[built.error.code](built.error.detail))
  // What can be taken back now is the charts, no longer the write that is told of.
  flow.store.set((state) => ({ ...state, writing: outdated(state.writing) }))
  const { chartsAllThere, chartsBuilt } = words.tracker
  tell(flow, 'good', built.value === 0 ? chartsAllThere : chartsBuilt(built.value))
  await lookAgain(flow)
}
