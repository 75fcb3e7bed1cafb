import type { Builder } from '../../locale'
import type { Term } from '../../vocabulary'
import { koreanCompanies } from '../../lexicon/companies-korea'
import { usCompanies } from '../../lexicon/companies-us'
import { koreanInstitutions } from '../../lexicon/institutions-korea'
import { worldInstitutions } from '../../lexicon/institutions-world'
import { combineViews } from '../../views/combine'
import { ratingTerms } from './ratings'
import { readViews } from './view-sentence'
import { viewWords } from './view-words'

/** The words of analyst views in English text. */
export const viewTerms: readonly Term[] = [
  ...viewWords,
  ...ratingTerms,
  ...worldInstitutions,
  ...koreanInstitutions,
  ...usCompanies,
  ...koreanCompanies,
]

/** The opening of a sentence whose subject is the institution of the one before. */
const PRONOUN =
  /^(?:(?:they|it|he|she|we|the (?:firm|bank|broker|brokerage|analysts?|investment bank|research firm|note))\b|its |their |his |her )/i

/** `Wells Fargo Downgrades Acme Corp to Underweight, Lowers PT to $40` and the like, in headlines and in prose. */
export const viewBuilders: readonly Builder[] = [
  combineViews('views-en', readViews, { needsCompany: true, carries: (sentence) => PRONOUN.test(sentence) }),
]
