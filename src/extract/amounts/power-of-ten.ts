import { scale, toNumber } from '../../values/decimal'
import { POWER_OF_TEN } from '../lexicon/range-words'
import type { Numeral } from './numeral'

/** A number with the power of ten behind it: `3.8 x 10^25`, `2e25`, `10^26`. */
export function withPowerOfTen(text: string, numeral: Numeral): Numeral {
  POWER_OF_TEN.lastIndex = numeral.end
  const found = POWER_OF_TEN.exec(text)
  if (found === null) return numeral
  // Where nothing is multiplied the ten itself is what was read.
  const bare = found[0].startsWith('^')
  if (bare && toNumber(numeral.value) !== 10) return numeral
  const power = Number(found[1]) - (bare ? 1 : 0)
  return {
    ...numeral,
    value: scale(numeral.value, power),
    printedExponent: numeral.printedExponent + power,
    end: numeral.end + found[0].length,
  }
}
