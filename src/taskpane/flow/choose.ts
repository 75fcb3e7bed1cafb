import { leastOf, reviewUnder } from '../../app/least'
import type { Confidence } from '../../facts/fact'
import type { Language } from '../../text/article'
import type { TrackerSettings } from '../../tracker/state'
import type { Home } from '../home'
import { FIRST, outdated, type PaneState } from '../state'
import type { Flow } from './pane-flow'

/** Chooses the interface's language, or follows the host again. */
export function chooseLanguage({ home, store }: Flow, language: Language | null): void {
  home.preferences.set('language', language ?? '')
  store.set((state) => ({
    ...state,
    chosenLanguage: language,
    notice: null,
    writing: outdated(state.writing),
  }))
}

/** Chooses what the workbook keeps of an article. */
export function chooseKeep({ home, store }: Flow, keep: TrackerSettings['keep']): void {
  home.preferences.set('keep', keep)
  store.set((state) => ({ ...state, keep, writing: outdated(state.writing) }))
}

/** Chooses how sure a fact must be to be ticked to begin with; articles that are read already follow. */
export function chooseLeast({ home, store }: Flow, least: Confidence): void {
  home.preferences.set('least', least)
  store.set((state) => ({
    ...state,
    least,
    readings: state.readings.map((each) => ({ ...each, review: reviewUnder(each, least) })),
    writing: outdated(state.writing),
  }))
}

/** What was chosen on this machine before. */
export function chosenBefore({ preferences }: Home): Pick<PaneState, 'chosenLanguage' | 'keep' | 'least'> {
  const language = preferences.get('language')
  return {
    chosenLanguage: language === 'ko' || language === 'en' ? language : null,
    keep: preferences.get('keep') === 'quotes' ? 'quotes' : 'articles',
    least: leastOf(preferences.get('least')),
  }
}

/** The pane as it first opens. */
export const firstState = (home: Home): PaneState => ({ ...FIRST, ...chosenBefore(home) })
