import { tableOf } from '../tracker/catalogue'
import type { Conflict } from '../tracker/merge/conflict'
import type { Language } from '../text/article'
import { cellText } from './cell-text'

/** Both values of a conflict as text; an empty text is an empty cell. */
export function conflictTexts(
  { table, column, mine, theirs }: Conflict,
  language: Language,
): { readonly mine: string; readonly theirs: string } {
  const format = tableOf(table).columns.find(({ id }) => id === column)?.format ?? 'text'
  const text = (value: Conflict['mine']): string => cellText(value, format, undefined, language)
  return { mine: text(mine), theirs: text(theirs) }
}
