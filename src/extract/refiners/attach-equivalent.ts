import { WON } from '../lexicon/joints'
import { BETWEEN } from '../lexicon/equivalents'
import { AREAS, LENGTHS } from '../lexicon/unit-groups'
import { OR_ELSE, OTHER_DOLLAR } from '../lexicon/short-joints'
import { compare } from '../../values/decimal'
import type { AmountMark, Mark } from '../mark'
import type { Refiner } from '../locale'
import { isCurrency, type Unit } from '../../values/unit'

/** The longest stretch between them. */
const FAR = 36

const alike = (a: Unit | null, b: Unit | null): boolean =>
  a !== null &&
  b !== null &&
  a !== b &&
  ((isCurrency(a) && isCurrency(b)) || (LENGTHS.has(a) && LENGTHS.has(b)) || (AREAS.has(a) && AREAS.has(b)))

/** Whether a sum is told again in the words of the other language: `$600 billion(약 6,000억 달러)`. */
const isSame = (a: AmountMark, b: AmountMark): boolean =>
  isCurrency(a.unit) && a.unit === b.unit && compare(a.value, b.value) === 0

/** Gives an amount the same amount in another unit that stands behind it: `10억달러(약 1.3조원)`, `$1bn (1.3 trillion won)`. */
export const attachEquivalent: Refiner = {
  name: 'attach-equivalent',
  concerns: ({ type }) => type === 'amount',
  refine(marks, { folded }) {
    let out: Mark[] | null = null
    let before: AmountMark | null = null
    let behind = 0
    for (let index = 0; index < marks.length; index++) {
      const mark = marks[index]
      if (mark === undefined) break
      if (mark.type === 'amount' && before !== null && isEquivalent(folded, before, mark)) {
        out ??= marks.slice(0, index)
        const joined: AmountMark = { ...before, equivalents: [...before.equivalents, mark] }
        out[out.length - 1 - behind] = before = joined
      } else {
        out?.push(mark)
        if (mark.type === 'amount') before = mark
        else if (before !== null && mark.type !== 'cue' && !folded.startsWith(WON, mark.start)) before = null
        behind = mark.type === 'amount' ? 0 : behind + 1
      }
    }
    return out ?? marks
  },
}

function isEquivalent(text: string, first: AmountMark, second: AmountMark): boolean {
  const from = first.equivalents.at(-1)?.end ?? first.end
  if (second.start - from > FAR || second.start <= from) return false
  if (
    !alike(first.unit, second.unit) &&
    !isSame(first, second) &&
    !(OTHER_DOLLAR.test(text.slice(first.start, second.start)) && text.startsWith(' ($', from))
  )
    return false
  if (first.equivalents.length > 0)
    return OR_ELSE.test(text.slice(from, second.start)) && first.equivalents.length < 3
  return BETWEEN.test(text.slice(from, second.start))
}
