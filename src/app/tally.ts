import type { NumberReport, NumberRole } from '../facts/number-report'

/** The roles a number can have, as they are shown: kept ones first, what needs a look last. */
export const ROLES: readonly NumberRole[] = ['captured', 'repeat', 'equivalent', 'set-aside', 'unclaimed']

/** How many numbers of an article have each role, and how many are accounted for of all. */
export interface Tally {
  readonly all: number
  readonly accounted: number
  readonly of: Readonly<Record<NumberRole, number>>
}

/** Counts the numbers of an article by role; all but the unclaimed ones are accounted for. */
export function tallyOf(numbers: readonly NumberReport[]): Tally {
  const of: Record<NumberRole, number> = {
    captured: 0,
    repeat: 0,
    equivalent: 0,
    'set-aside': 0,
    unclaimed: 0,
  }
  for (const { role } of numbers) of[role]++
  return { all: numbers.length, accounted: numbers.length - of.unclaimed, of }
}
