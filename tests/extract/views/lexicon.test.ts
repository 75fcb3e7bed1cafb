import { foreignCompaniesInKorean } from '../../../src/extract/lexicon/companies-foreign-ko'
import { koreanCompanies } from '../../../src/extract/lexicon/companies-korea'
import { usCompanies } from '../../../src/extract/lexicon/companies-us'
import { foreignInstitutionsInKorean } from '../../../src/extract/lexicon/institutions-foreign-ko'
import { koreanBrokerStems, koreanInstitutions } from '../../../src/extract/lexicon/institutions-korea'
import { worldInstitutions } from '../../../src/extract/lexicon/institutions-world'
import { latinRatings } from '../../../src/extract/lexicon/ratings'
import type { Term } from '../../../src/extract/vocabulary'
import { normOf } from '../../../src/values/rating'

const nameOf = ({ meaning }: Term): string =>
  meaning.type === 'name' ? (meaning.readings[0]?.name ?? '') : ''

const TABLES: readonly (readonly [string, readonly Term[], least: number])[] = [
  ['Korean companies', koreanCompanies, 400],
  ['companies listed in the United States', usCompanies, 350],
  ['foreign companies in Korean', foreignCompaniesInKorean, 70],
  ['Korean institutions', koreanInstitutions, 40],
  ['institutions of the world', worldInstitutions, 250],
  ['foreign institutions in Korean', foreignInstitutionsInKorean, 40],
]

describe.each(TABLES)('%s', (_, terms, least) => {
  test('are as many as promised', () => {
    expect(new Set(terms.map(nameOf)).size).toBeGreaterThanOrEqual(least)
  })
  test('have a name, and forms without loose spaces', () => {
    for (const term of terms) {
      expect(nameOf(term)).not.toBe('')
      for (const form of term.forms) expect(form).toBe(form.trim())
      for (const form of term.forms) expect(form.length).toBeGreaterThan(1)
    }
  })
  test('no form means two things', () => {
    const seen = new Map<string, string>()
    for (const term of terms)
      for (const form of term.forms) {
        const known = seen.get(form)
        if (known !== undefined && known !== nameOf(term))
          throw new Error(`${form}: ${known}, ${nameOf(term)}`)
        seen.set(form, nameOf(term))
      }
  })
})

test('the bare stem of a broker gives the broker', () => {
  expect(koreanBrokerStems.get('하나')).toBe('Hana Securities')
  expect(koreanBrokerStems.get('constructor')).toBeUndefined()
})

test.each([
  ['strong buy', 'Strong Buy'],
  ['conviction buy', 'Strong Buy'],
  ['outperform', 'Buy'],
  ['accumulate', 'Buy'],
  ['equal-weight', 'Hold'],
  ['sector perform', 'Hold'],
  ['perform', 'Hold'],
  ['underweight', 'Sell'],
  ['reduce', 'Sell'],
  ['strong sell', 'Sell'],
  ['not rated', null],
  ['cautious', null],
])('%s is mapped to %s', (word, norm) => {
  const meanings = latinRatings.filter((term) => term.forms.includes(word)).map((term) => term.meaning)
  expect(meanings).toHaveLength(1)
  const [meaning] = meanings
  const score = meaning?.type === 'rating' ? meaning.score : null
  expect(score === null ? null : normOf(score)).toBe(norm)
})
