import type { Workbook } from '../model/workbook'
import { cellActs } from './cell-acts'
import { chartActs } from './chart-acts'
import { sheetActs } from './sheet-acts'
import { createStage } from './stage'
import { tableActs } from './table-acts'

/** What a person does at the screen. Names are those shown; what is not there throws. */
export type User = ReturnType<typeof createUser>

/** Makes the acts of a user; `done` is called after each. A co-author's acts can be played too. */
export function createUser(workbook: Workbook, done: () => void) {
  const stage = createStage(workbook, done)
  return {
    ...cellActs(stage),
    ...sheetActs(stage),
    ...tableActs(stage),
    ...chartActs(stage),
    /** Plays acts as a co-author elsewhere: their events say Remote. */
    asCoauthor: (acts: () => void) => stage.actRemotely(acts),
  }
}
