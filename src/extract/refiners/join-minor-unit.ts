import { add, compare, whole } from '../../values/decimal'
import { isCurrency } from '../../values/unit'
import type { Refiner } from '../locale'
import type { AmountMark, Mark } from '../mark'

/** Adds hundredths to the money before them: `5 dollars and 50 cents`, `3달러 20센트`. */
export const joinMinorUnit: Refiner = {
  name: 'join-minor-unit',
  concerns: (mark) => mark.type === 'amount' && mark.printedExponent === -2,
  refine(marks, { folded }) {
    const out: Mark[] = []
    for (const mark of marks) {
      const before = out.at(-1)
      if (mark.type === 'amount' && before?.type === 'amount' && isRest(folded, before, mark))
        out[out.length - 1] = {
          ...before,
          end: mark.end,
          value: add(before.value, mark.value),
          number: { start: before.number.start, end: mark.number.end },
          printedExponent: mark.printedExponent,
        }
      else out.push(mark)
    }
    return out
  },
}

/** Whether the second is the hundredths of the first: same currency, less than one, nothing between but `and`. */
const isRest = (text: string, first: AmountMark, second: AmountMark): boolean =>
  second.printedExponent === -2 &&
  first.printedExponent >= 0 &&
  (first.unit === second.unit || (second.unit === 'USD' && isCurrency(first.unit))) &&
  first.high === null &&
  second.high === null &&
  second.start - first.end <= 5 &&
  (text.slice(first.end, second.start).trim() === '' || text.slice(first.end, second.start) === ' and ') &&
  compare(second.value, whole(1)) < 0
