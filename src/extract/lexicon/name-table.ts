import type { NameKind } from '../mark'
import type { Term } from '../vocabulary'

/**
 * Reads a table of names, one name a line: `TICKER canonical|form|form`, `-` where there is no ticker. Lines with the
 * same canonical name are the same thing. Latin forms match in their own case only: Gap, Target and Snap are words too.
 */
export function nameTable(kind: NameKind, currency: string | null, table: string): readonly Term[] {
  return table
    .trim()
    .split('\n')
    .map((line) => nameOf(kind, currency, line.trim()))
}

function nameOf(kind: NameKind, currency: string | null, line: string): Term {
  const gap = line.indexOf(' ')
  const ticker = line.slice(0, gap)
  const forms = line.slice(gap + 1).split('|')
  const reading = { kind, name: forms[0] ?? '', ticker: ticker === '-' ? null : ticker, currency }
  return { forms, meaning: { type: 'name', readings: [reading] }, boundary: 'word', exact: true }
}

/** Every stem with every ending: `한화` and `증권`, `투자증권` give 한화증권, 한화투자증권. */
export const withEndings = (stems: readonly string[], endings: readonly string[]): readonly string[] =>
  stems.flatMap((stem) => endings.map((ending) => stem + ending))
