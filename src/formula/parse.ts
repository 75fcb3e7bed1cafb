import { parse, tokenize } from '@borgar/fx/xlsx'
import { compile } from './compile'
import { UNSUPPORTED } from './error'
import type { ParsedFormula } from './expression'

/** The spreadsheet's own limit for the text of a formula. */
const MAX_LENGTH = 8192
/** Open brackets, and signs in a row (`--1`), beyond which the text is taken for hostile: the parser is recursive. */
const MAX_NESTING = 150
/** Quotation marks of sheet names; the reader of them is quadratic in their number. */
const MAX_APOSTROPHES = 400
/** Formulas kept parsed. A table column is one text, so a book has few; a page of single formulas empties it. */
const MAX_CACHED = 5000

const refused: ParsedFormula = { root: { kind: 'literal', value: UNSUPPORTED }, references: [] }
const cache = new Map<string, ParsedFormula>()

/**
 * Reads the text of a formula, in the form of the formula bar (`=[@Target]/[@Price]-1`) or of a file
 * (`Views[[#This Row],[Target]]`). Text that is no formula, or longer or deeper than the limits above, gives a formula
 * whose value is `unsupported`. Equal text is read once.
 */
export function parseFormula(text: string): ParsedFormula {
  const known = cache.get(text)
  if (known !== undefined) return known
  if (cache.size >= MAX_CACHED) cache.clear()
  const parsed = read(text)
  cache.set(text, parsed)
  return parsed
}

function read(text: string): ParsedFormula {
  if (text.length > MAX_LENGTH || !isShallow(text)) return refused
  try {
    return compile(parse(tokenize(text, { mergeRefs: true, negativeNumbers: true })))
  } catch {
    return refused
  }
}

function isShallow(text: string): boolean {
  let open = 0
  let signs = 0
  let apostrophes = 0
  for (const character of text) {
    if (character === '(' || character === '{') open += 1
    else if (character === ')' || character === '}') open -= 1
    if (character === "'") apostrophes += 1
    if (character === '-' || character === '+' || character === '@') signs += 1
    else if (character !== ' ') signs = 0
    if (open > MAX_NESTING || signs > MAX_NESTING || apostrophes > MAX_APOSTROPHES) return false
  }
  return true
}
