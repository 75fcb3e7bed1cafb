import { CURRENCIES, MINOR_UNITS } from '../lexicon/currencies'
import type { UnitWord } from './amount-words'

const split = (list: string): readonly string[] => list.split(',').filter((word) => word !== '')

/** Words of currencies that are also other words, so that a number behind them may count something else (`won 3 awards`). */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  'won,real,reais,pound,pounds,rand,crown,crowns,quid,buck,bucks,dong,dollar,dollars,sterling,lats,ether,bitcoin'.split(
    ',',
  ),
)

/** Codes that are words or names in other letters: `try 3 times`, `10 pen friends`, `2001 Ron`. */
const WORDS_TOO: ReadonlySet<string> = new Set('TRY,PEN,COP,RON,PHP'.split(','))

/** A code as it stands beside a number. */
const codeWord = (code: string): readonly [string, UnitWord] => [
  code,
  { unit: code, ...(WORDS_TOO.has(code) && { exact: code }) },
]

/** A word for hundredths; `GBp` is one in these letters alone. */
const hundredths = (code: string, word: string): readonly [string, UnitWord] => [
  word,
  { unit: code, exponent: -2, ...(word.endsWith('Bp') && { exact: word }) },
]

/** Abbreviations of a letter or two are other words in other letters: `W 500`, `RM5`, but not `w 12`; `rs 500` is written. */
const isShort = (word: string): boolean => /^[A-Z][A-Za-z]?$/.test(word) && word !== 'Rs'

/**
 * What stands before a number: signs, abbreviations, codes, and names of currencies (`Finnish markka 7.5`); codes that an
 * exchange has for hundredths (`GBX 1,250`).
 */
export const currencyPrefixes: readonly (readonly [string, UnitWord])[] = [
  ...CURRENCIES.flatMap(([code, before, english, korean]) => [
    codeWord(code),
    ...split(before).map((word) => [word, { unit: code, ...(isShort(word) && { exact: word }) }] as const),
    ...[
      ...split(english).filter((word) => word.length > 2 && !AMBIGUOUS.has(word)),
      ...split(korean).filter((word) => word.length > 3),
    ].map((word) => [word, { unit: code }] as const),
  ]),
  ...MINOR_UNITS.flatMap(([code, english]) =>
    split(english)
      .filter((word) => /^[A-Z]{2}[Xp]$/.test(word))
      .map((word) => hundredths(code, word)),
  ),
]

/** What stands behind a number in any language: codes and English words, hundredths among them. */
export const englishCurrencies: readonly (readonly [string, UnitWord])[] = [
  ...MINOR_UNITS.flatMap(([code, english]) => split(english).map((word) => hundredths(code, word))),
  ...CURRENCIES.flatMap(([code, , english]) => [
    ...split(english).map((word) => [word, { unit: code }] as const),
    codeWord(code),
  ]),
]

/** The Korean words behind a number. */
export const koreanCurrencies: readonly (readonly [string, UnitWord])[] = [
  ...CURRENCIES.flatMap(([code, , , korean]) => split(korean).map((word) => [word, { unit: code }] as const)),
  ...MINOR_UNITS.flatMap(([code, , korean]) =>
    split(korean).map((word) => [word, { unit: code, exponent: -2 }] as const),
  ),
]
