import type { Builder } from '../../locale'
import type { Term } from '../../vocabulary'
import { koreanCompanies } from '../../lexicon/companies-korea'
import { usCompanies } from '../../lexicon/companies-us'
import { koreanInstitutions } from '../../lexicon/institutions-korea'
import { worldInstitutions } from '../../lexicon/institutions-world'
import { combineViews } from '../../views/combine'
import { ratingTerms } from './ratings'
import { readViews } from './view-sentence'
import { PRONOUN } from './view-parts'
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

/** `Wells Fargo Downgrades Acme Corp to Underweight, Lowers PT to $40` and the like, in headlines and in prose. */
export const viewBuilders: readonly Builder[] = [
  combineViews('views-en', readViews, { needsCompany: true, carries: (sentence) => PRONOUN.test(sentence) }),
]
