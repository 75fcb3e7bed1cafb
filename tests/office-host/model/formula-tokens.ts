import { type Token, tokenize } from '@borgar/fx'

/** Formulas read before: every move of cells and every write reads those of the whole workbook again. */
const known = new Map<string, readonly Token[]>()
const MOST = 20_000

/** The pieces of a formula, references whole; with `r1c1` its addresses are relative ones. Not to be changed. */
export function formulaTokens(formula: string, { r1c1 = false } = {}): readonly Token[] {
  const key = `${r1c1 ? 'R' : 'A'}${formula}`
  const before = known.get(key)
  if (before !== undefined) return before
  if (known.size >= MOST) known.clear()
  const tokens = tokenize(formula, { mergeRefs: true, withLocation: false, r1c1 })
  known.set(key, tokens)
  return tokens
}
