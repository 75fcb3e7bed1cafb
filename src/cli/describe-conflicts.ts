import type { Refreshed } from '../app/refresh'
import { conflictSentence } from '../app/messages/conflicts'
import type { Language } from '../text/article'
import { printable } from './printable'

/** A line for each conflict: where it is, the workbook's value, the article's. */
export const describeConflicts = ({ conflicts }: Refreshed, language: Language): readonly string[] =>
  conflicts.map((conflict) => printable(conflictSentence(conflict, language)))
