import { CROWN_COUNTRIES, CROWN } from '../lexicon/crowns'
import type { Unit } from '../../values/unit'
import type { Refiner } from '../locale'

/** How far before a crown its country may stand. */
const FAR = 300

/** Gives a crown the country named last before it, since several have one; without a country it stays Norway's. */
export const nameCrown: Refiner = {
  name: 'name-crown',
  concerns: (mark) => mark.type === 'amount' && mark.unit === 'NOK',
  refine: (marks, { folded }) =>
    marks.map((mark) => {
      if (mark.type !== 'amount' || mark.unit !== 'NOK') return mark
      if (!CROWN.test(folded.slice(mark.number.end, mark.end).trim())) return mark
      const before = folded.slice(Math.max(0, mark.start - FAR), mark.start)
      let unit: Unit = 'NOK'
      let last = -1
      for (const [words, currency] of CROWN_COUNTRIES) {
        const at = before.search(words) < 0 ? -1 : lastMatch(before, words)
        if (at > last) {
          last = at
          unit = currency
        }
      }
      return { ...mark, unit }
    }),
}

function lastMatch(text: string, words: RegExp): number {
  let at = -1
  for (const { index } of text.matchAll(new RegExp(words.source, 'g'))) at = index
  return at
}
