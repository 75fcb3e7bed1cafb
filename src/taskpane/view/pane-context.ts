import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Words } from '../../app/messages/words'
import type { Language } from '../../text/article'
import type { Flow } from '../flow/pane-flow'
import type { PaneState } from '../state'

/** What every part of the view may read. */
export interface PaneValues {
  readonly flow: Flow
  readonly state: PaneState
  readonly words: Words
  readonly language: Language
}

const Context = createContext<PaneValues | null>(null)

/** Gives the values to all parts inside. */
export const PaneProvider = Context.Provider

/** The values of the pane that this part of the view stands in. */
export function usePane(): PaneValues {
  const values = useContext(Context)
  if (values === null) throw new Error('used outside the pane')
  return values
}
