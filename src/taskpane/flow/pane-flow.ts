import { wordsOf } from '../../app/messages/languages'
import type { Words } from '../../app/messages/words'
import type { Language } from '../../text/article'
import type { Home } from '../home'
import type { Notice, PaneState, Step } from '../state'
import type { Store } from '../store'

/** What every action of the pane works on. */
export interface Flow {
  readonly home: Home
  readonly store: Store
}

/** The language in use: the chosen one, else the host's. */
export const languageIn = (state: PaneState, home: Home): Language => state.chosenLanguage ?? home.language

/** The words in use now. */
export const wordsIn = ({ home, store }: Flow): Words => wordsOf(languageIn(store.get(), home))

/** Tells something to the user; it is shown and spoken, and focus stays where it is. */
export const tell = ({ store }: Flow, tone: Notice['tone'], text: string): void =>
  store.set((state) => ({ ...state, notice: { tone, text } }))

/** Goes to a step; what was told before is put away. */
export const goTo = ({ store }: Flow, step: Step): void =>
  store.set((state) => (state.step === step ? state : { ...state, step, notice: null }))
