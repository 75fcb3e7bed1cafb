import { plainPowers } from '../../amounts/plain-units'
import type { NumeralWord } from '../../amounts/numeral'

const DIGITS =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'

/** Numbers in words: `two hundred and fifty million`, `half a billion`, `twenty-five`. */
export const numerals: readonly (readonly [string, NumeralWord])[] = [
  ...plainPowers,
  ...DIGITS.split(' ').map((word, index) => [word, { is: 'digit', value: index + 2 }] as const),
  ...TENS.split(' ').map((word, index) => [word, { is: 'digit', value: index * 10 + 20 }] as const),
  ['one', { is: 'digit', value: 1 }],
  ['a half', { is: 'part', hundredths: 50 }],
  ['a quarter', { is: 'part', hundredths: 25 }],
  ['three quarters', { is: 'part', hundredths: 75 }],
  ['three-quarters', { is: 'part', hundredths: 75 }],
  ['half a', { is: 'digit', value: 5, exponent: -1 }],
  ['half-a', { is: 'digit', value: 5, exponent: -1 }],
  ['quarter of a million', { is: 'digit', value: 25, exponent: 4 }],
  ['quarter of a billion', { is: 'digit', value: 25, exponent: 7 }],
  ['quarter of a trillion', { is: 'digit', value: 25, exponent: 10 }],
  ['a quarter of a', { is: 'digit', value: 25, exponent: -2 }],
  ['three quarters of a', { is: 'digit', value: 75, exponent: -2 }],
  ['three-quarters of a', { is: 'digit', value: 75, exponent: -2 }],
  ['a dozen', { is: 'digit', value: 12 }],
  ['half a dozen', { is: 'digit', value: 6 }],
  ['two dozen', { is: 'digit', value: 24 }],
  ['hundred', { is: 'small', power: 2 }],
  ['a hundred', { is: 'small', power: 2 }],
  ['a thousand', { is: 'big', power: 3 }],
  ['a million', { is: 'big', power: 6 }],
  ['+ thousand', { is: 'abbreviation', power: 3 }],
  ['+ million', { is: 'abbreviation', power: 6 }],
  ['+ billion', { is: 'abbreviation', power: 9 }],
  ['+ trillion', { is: 'abbreviation', power: 12 }],
  ['plus million', { is: 'abbreviation', power: 6 }],
  ['plus billion', { is: 'abbreviation', power: 9 }],
  ['plus trillion', { is: 'abbreviation', power: 12 }],
  ['grand', { is: 'big', power: 3 }],
  ['a million and a half', { is: 'digit', value: 15, exponent: 5 }],
  ['a billion and a half', { is: 'digit', value: 15, exponent: 8 }],
  ['a trillion and a half', { is: 'digit', value: 15, exponent: 11 }],
  ['a billion', { is: 'big', power: 9 }],
  ['a trillion', { is: 'big', power: 12 }],
]
