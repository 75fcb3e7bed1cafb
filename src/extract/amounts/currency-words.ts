import { CURRENCIES, MINOR_UNITS } from '../lexicon/currencies'
import type { Unit } from '../../values/unit'
import type { UnitWord } from './amount-words'

const split = (list: string): readonly string[] => list.split(',').filter((word) => word !== '')

/** What stands before a number: signs, abbreviations and codes. */
export const currencyPrefixes: readonly (readonly [string, Unit])[] = CURRENCIES.flatMap(([code, before]) =>
  [...split(before), code].map((word) => [word, code] as const),
)

/** What stands behind a number in any language: codes and English words, hundredths among them. */
export const englishCurrencies: readonly (readonly [string, UnitWord])[] = [
  ...CURRENCIES.flatMap(([code, , english]) =>
    [...split(english), code].map((word) => [word, { unit: code }] as const),
  ),
  ...MINOR_UNITS.flatMap(([code, english]) =>
    split(english).map((word) => [word, { unit: code, exponent: -2 }] as const),
  ),
]

/** The Korean words behind a number. */
export const koreanCurrencies: readonly (readonly [string, UnitWord])[] = [
  ...CURRENCIES.flatMap(([code, , , korean]) => split(korean).map((word) => [word, { unit: code }] as const)),
  ...MINOR_UNITS.flatMap(([code, , korean]) =>
    split(korean).map((word) => [word, { unit: code, exponent: -2 }] as const),
  ),
]
