import type { PaneState } from './state'

/** Makes the next state from the one before. */
export type Change = (state: PaneState) => PaneState

/** Holds the pane's state and tells who listens when it changes. */
export interface Store {
  readonly get: () => PaneState
  readonly set: (change: Change) => void
  readonly listen: (listener: () => void) => () => void
}

/** A store that begins with a state; listeners are told after each change that made a difference. */
export function createStore(first: PaneState): Store {
  let state = first
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set: (change) => {
      const next = change(state)
      if (next === state) return
      state = next
      for (const listener of listeners) listener()
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
