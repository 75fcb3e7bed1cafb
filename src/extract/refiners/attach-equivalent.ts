import type { AmountMark, Mark } from '../mark'
import type { Refiner } from '../locale'
import { isCurrency, type Unit } from '../../values/unit'

/** What may stand between an amount and the same amount told otherwise: `(약 `, ` (about `, `, or `, ` = `. */
const BETWEEN =
  /^(?: ?(?:안팎|수준|가량|정도|내외|선|이상|대|여))? ?(?:, (?:원화로|한화로|우리 돈으로|달러로)(?: 약)? ?|(?:[A-Z]?[a-z]{2,12} ){1,2}(?:[A-Z] )?\((?:about|around|roughly|approximately|some) |[([](?:약|한화로?|우리 ?돈|원화로?|미화|about|approximately|around|roughly|or|nearly|some|US|=|≈|~|,| ){0,3}|, or (?:about |around |roughly |approximately )?|= ?|≈ ?|\/ ?)$/

/** The longest stretch between them. */
const FAR = 36

/** Units of length of which one is told beside the other. */
const LENGTHS: ReadonlySet<Unit> = new Set<Unit>(['mile', 'km', 'm', 'inch'])
const AREAS: ReadonlySet<Unit> = new Set<Unit>(['square-foot', 'square-meter', 'acre'])

const alike = (a: Unit | null, b: Unit | null): boolean =>
  a !== null &&
  b !== null &&
  a !== b &&
  ((isCurrency(a) && isCurrency(b)) || (LENGTHS.has(a) && LENGTHS.has(b)) || (AREAS.has(a) && AREAS.has(b)))

/** Gives an amount the same amount in another unit that stands behind it: `10억달러(약 1.3조원)`, `$1bn (1.3 trillion won)`. */
export const attachEquivalent: Refiner = {
  name: 'attach-equivalent',
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
        else if (mark.type !== 'cue') before = null
        behind = mark.type === 'amount' ? 0 : behind + 1
      }
    }
    return out ?? marks
  },
}

function isEquivalent(text: string, first: AmountMark, second: AmountMark): boolean {
  const from = first.equivalents.at(-1)?.end ?? first.end
  if (second.start - from > FAR || second.start <= from || !alike(first.unit, second.unit)) return false
  if (first.equivalents.length > 0)
    return (
      /^(?: ?[,;·/] ?| - |, or | or )$/.test(text.slice(from, second.start)) && first.equivalents.length < 3
    )
  return BETWEEN.test(text.slice(from, second.start))
}
