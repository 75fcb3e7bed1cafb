import type { Refreshed } from '../app/refresh'
import { changeSentence } from '../app/messages/changes'
import { conflictSentence } from '../app/messages/conflicts'
import type { Language } from '../text/article'
import { printable } from './printable'

/** A line for each row that changes. */
export const describeChanges = ({ changes }: Refreshed, language: Language): readonly string[] =>
  changes.map((change) => printable(changeSentence(change, language)))

/** A line for each conflict: where it is, the workbook's value, the article's. */
export const describeConflicts = ({ conflicts }: Refreshed, language: Language): readonly string[] =>
  conflicts.map((conflict) => printable(conflictSentence(conflict, language)))
