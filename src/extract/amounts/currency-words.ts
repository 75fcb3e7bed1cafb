import { CURRENCIES, MINOR_UNITS } from '../lexicon/currencies'
import type { UnitWord } from './amount-words'

const split = (list: string): readonly string[] => list.split(',').filter((word) => word !== '')

/** Words of currencies that are also other words, so that a number behind them may count something else (`won 3 awards`). */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  'won,real,reais,pound,pounds,rand,crown,crowns,quid,buck,bucks,dong,dollar,dollars,sterling,lats,ether,bitcoin'.split(
    ',',
  ),
)

/**
 * What stands before a number: signs, abbreviations, codes, and names of currencies (`Finnish markka 7.5`); codes that an
 * exchange has for hundredths (`GBX 1,250`).
 */
export const currencyPrefixes: readonly (readonly [string, UnitWord])[] = [
  ...CURRENCIES.flatMap(([code, before, english, korean]) =>
    [
      ...split(before),
      code,
      ...split(english).filter((word) => word.length > 2 && !AMBIGUOUS.has(word)),
      ...split(korean).filter((word) => word.length > 3),
    ].map((word) => [word, { unit: code }] as const),
  ),
  ...MINOR_UNITS.flatMap(([code, english]) =>
    split(english)
      .filter((word) => /^[A-Z]{3}$/.test(word))
      .map((word) => [word, { unit: code, exponent: -2 }] as const),
  ),
]

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
