import { LATIN_NAME } from '../../lexicon/company-joints'
import type { Builder } from '../../locale'
import type { Term } from '../../vocabulary'
import { koreanCompanies } from '../../lexicon/companies-korea'
import { usCompanies } from '../../lexicon/companies-us'
import { koreanInstitutions } from '../../lexicon/institutions-korea'
import { worldInstitutions } from '../../lexicon/institutions-world'
import { combineViews } from '../../views/combine'
import { ratingTerms } from './ratings'
import { readViews, tellsView } from './view-sentence'
import { MEANT } from '../../lexicon/broker-words'
import { HOUSE_BEFORE, OF_ALL, viewWords } from './view-words'

/** Korean companies by the Latin names that English text uses; short capitals there are tickers of others (HLB, KT). */
function latinOnly(term: Term): readonly Term[] {
  const forms = term.forms.filter((form) => LATIN_NAME.test(form) && (form.length > 4 || /[a-z]/.test(form)))
  return forms.length === 0 ? [] : [{ ...term, forms }]
}

/** The words of analyst views in English text. */
export const viewTerms: readonly Term[] = [
  ...viewWords,
  ...ratingTerms,
  ...worldInstitutions,
  ...koreanInstitutions,
  ...usCompanies,
  ...koreanCompanies.flatMap(latinOnly),
]

/** `Wells Fargo Downgrades Acme Corp to Underweight, Lowers PT to $40` and the like, in headlines and in prose. */
export const viewBuilders: readonly Builder[] = [
  combineViews('views-en', {
    tells: tellsView,
    read: readViews,
    needsCompany: true,
    carries: (sentence, isNear) => (isNear ? MEANT : HOUSE_BEFORE).test(sentence),
    isOfAll: (sentence) => OF_ALL.test(sentence),
  }),
]
