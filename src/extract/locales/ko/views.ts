import type { Builder } from '../../locale'
import type { Term } from '../../vocabulary'
import { foreignCompaniesInKorean } from '../../lexicon/companies-foreign-ko'
import { koreanCompanies } from '../../lexicon/companies-korea'
import { usCompanies } from '../../lexicon/companies-us'
import { foreignInstitutionsInKorean } from '../../lexicon/institutions-foreign-ko'
import { koreanInstitutions } from '../../lexicon/institutions-korea'
import { worldInstitutions } from '../../lexicon/institutions-world'
import { combineViews } from '../../views/combine'
import { ratingTerms } from './ratings'
import { readViews, tellsView } from './view-sentence'
import { GOES_ON, OF_ALL, viewWords } from './view-words'

/** The words of analyst views in Korean text, Latin names and English ratings among them. */
export const viewTerms: readonly Term[] = [
  ...viewWords,
  ...ratingTerms,
  ...koreanInstitutions,
  ...foreignInstitutionsInKorean,
  ...worldInstitutions,
  ...koreanCompanies,
  ...foreignCompaniesInKorean,
  ...usCompanies,
]

/** `가나증권은 다라전자에 대해 투자의견 ‘매수’를 유지하고 목표주가를 10만원으로 상향했다` and the like. */
export const viewBuilders: readonly Builder[] = [
  combineViews('views-ko', {
    tells: tellsView,
    read: readViews,
    needsCompany: false,
    carries: (sentence, isNear) => isNear || GOES_ON.test(sentence),
    isOfAll: (sentence) => OF_ALL.test(sentence),
  }),
]
