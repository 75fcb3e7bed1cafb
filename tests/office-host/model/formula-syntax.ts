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

/** Upper-case function names, as Excel stores them. */
export const storedFormula = (formula: string): string =>
  tokenize(formula, { mergeRefs: true, withLocation: false })
    .map((token) => (isFunction(token) ? token.value.toUpperCase() : token.value))
    .join('')
