import type { Refreshed } from '../app/refresh'
import { cellSentence, changeSentence } from '../app/messages/changes'
import { conflictSentence } from '../app/messages/conflicts'
import type { Language } from '../text/article'
import { printable } from './printable'

/** A line for each row that changes, and under an updated one an indented line for each cell: old value, new value. */
export function describeChanges({ changes, updates }: Refreshed, language: Language): readonly string[] {
  const cells = new Map(updates.map((row) => [`${row.table} ${row.key}`, row.cells]))
  return changes.flatMap((change) => [
    printable(changeSentence(change, language)),
    ...(cells.get(`${change.table} ${change.key}`) ?? []).map((cell) => `  ${printable(cellSentence(cell))}`),
  ])
}

/** A line for each conflict: where it is, the workbook's value, the article's. */
export const describeConflicts = ({ conflicts }: Refreshed, language: Language): readonly string[] =>
  conflicts.map((conflict) => printable(conflictSentence(conflict, language)))
