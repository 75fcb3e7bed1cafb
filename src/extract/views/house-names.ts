import { HOUSE_NAME } from '../lexicon/broker-words'
import { isCapital, isLatin } from '../../text/character'
import type { Parser } from '../locale'
import type { Term } from '../vocabulary'

/**
 * Names of houses outside the lexicon that their last words tell: `Larkspur Securities`, `Fernwick Capital Markets`. Where
 * one of the lexicon is all that stands before (`Samsung Securities`) or a house (`Goldman Sachs Global Securities`) that is meant.
 */
export function houseNames(vocabulary: readonly Term[]): Parser {
  const names = vocabulary.flatMap(({ forms, meaning }) =>
    meaning.type === 'name' ? [{ forms, meaning }] : [],
  )
  const known = new Set(names.flatMap(({ forms }) => forms))
  const houses = new Set(
    names.flatMap(({ forms, meaning }) => (meaning.readings[0]?.kind === 'institution' ? forms : [])),
  )
  return {
    name: 'house-name',
    starts: (code, next) => isCapital(code) && (next === null || isLatin(next)),
    parse: (text, index) => {
      HOUSE_NAME.lastIndex = index
      const [name, stem = ''] = HOUSE_NAME.exec(text) ?? []
      if (name === undefined || known.has(stem) || beginnings(name).some((part) => houses.has(part)))
        return null
      return {
        type: 'name',
        start: index,
        end: index + name.length,
        parser: 'house-name',
        readings: [{ kind: 'institution', name, ticker: null, currency: null }],
        via: 'rule',
      }
    },
  }
}

/** The first word of a name, the first two, and so on. */
const beginnings = (name: string): readonly string[] => {
  const words = name.split(' ')
  return words.map((_word, index) => words.slice(0, index + 1).join(' '))
}
