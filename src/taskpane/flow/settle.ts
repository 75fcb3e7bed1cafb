import type { CellConflict } from '../../app/preview'
import type { Choice } from '../../tracker/state'
import type { PaneState } from '../state'
import type { Flow } from './pane-flow'

/** A conflict as one word: where it is and what the articles say, since another value of theirs asks again. */
export const placeOfConflict = ({ table, key, column, theirs }: CellConflict): string =>
  [table, key, column, theirs].join('~')

/** Settles conflicts, one or several, for the user's value or the articles'; a write that fails forgets none of it. */
export const settle = ({ store }: Flow, conflicts: readonly CellConflict[], side: 'mine' | 'theirs'): void =>
  store.set((state) => {
    const taken = new Map(state.taken)
    for (const conflict of conflicts) taken.set(placeOfConflict(conflict), side)
    return { ...state, taken }
  })

/** Whose value a conflict takes: the user's until they say else. */
export const sideOf = ({ taken }: PaneState, conflict: CellConflict): 'mine' | 'theirs' =>
  taken.get(placeOfConflict(conflict)) ?? 'mine'

/** The choices to write. */
export const choicesOf = (state: PaneState, conflicts: readonly CellConflict[]): readonly Choice[] =>
  conflicts.map((conflict) => ({
    table: conflict.table,
    key: conflict.key,
    column: conflict.column,
    taken: sideOf(state, conflict),
    against: conflict.theirs,
  }))
