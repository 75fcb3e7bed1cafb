import type { CellValue, FoundCell } from '../cell'
import { sameValue } from './same-value'

/** One cell seen from three sides. */
export interface ThreeSides {
  /** Last written value; null when the tracker wrote it blank or never. */
  readonly base: CellValue
  readonly mine: FoundCell
  readonly theirs: CellValue
  /** What the user chose when asked before, and against which value of the articles. */
  readonly choice: { readonly taken: 'mine' | 'theirs'; readonly against: CellValue } | null
  /** Whose value a conflict takes that no choice has settled; null lists it. */
  readonly take: 'mine' | 'theirs' | null
}

/**
 * What becomes of the cell. `same`: it holds what the articles say. `write`: the articles' value goes in. `keep`: the
 * user's change stays, the articles say what they said. `conflict`: both changed, the user's stays and is listed.
 * `settled`: a conflict that is decided for the user's value.
 */
export type Verdict = 'same' | 'write' | 'keep' | 'conflict' | 'settled'

/** Merges one cell; the user's value is never overwritten but by their own choice. */
export function mergeCell({ base, mine, theirs, choice, take }: ThreeSides): Verdict {
  const typed = mine.formula === null
  if (typed && sameValue(mine.value, theirs)) return 'same'
  if (typed && sameValue(mine.value, base)) return 'write'
  if (sameValue(theirs, base)) return 'keep'
  const taken = choice !== null && sameValue(choice.against, theirs) ? choice.taken : take
  return taken === 'theirs' ? 'write' : taken === 'mine' ? 'settled' : 'conflict'
}

/** What counts as last written after a verdict: the articles' value where the cell now holds it, else as before. */
export const baseAfter = (
  verdict: Verdict,
  { base, theirs }: Pick<ThreeSides, 'base' | 'theirs'>,
): CellValue => (verdict === 'same' || verdict === 'write' ? theirs : base)
