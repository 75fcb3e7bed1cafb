import { isFunction, parse, tokenize } from '@borgar/fx'
import { invalidArgument } from '../wire/office-error'

/** Longest formula Excel takes. */
export const maxFormulaLength = 8192

function parses(formula: string): boolean {
  try {
    parse(tokenize(formula, { mergeRefs: true, withLocation: false, negativeNumbers: true }))
    return true
  } catch {
    return false
  }
}

/** Throws InvalidArgument where Excel would refuse the formula; unknown names and functions are no reason. */
export function checkFormula(formula: string): void {
  if (formula.length > maxFormulaLength) throw invalidArgument('The formula is longer than 8,192 characters')
  if (!parses(formula)) throw invalidArgument(`There is a problem with this formula: ${formula.slice(0, 60)}`)
}

/** Formulas read before: a column repeats one text in each of its rows. */
const stored = new Map<string, string>()
const mostStored = 2000

/** The formula as Excel keeps it, function names in capitals; throws InvalidArgument for a broken one. */
export function storedFormula(formula: string): string {
  const known = stored.get(formula)
  if (known !== undefined) return known
  checkFormula(formula)
  const kept = tokenize(formula, { mergeRefs: true, withLocation: false })
    .map((token) => (isFunction(token) ? token.value.toUpperCase() : token.value))
    .join('')
  if (stored.size >= mostStored) stored.clear()
  stored.set(formula, kept)
  return kept
}
