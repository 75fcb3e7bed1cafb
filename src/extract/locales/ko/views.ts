import { KOREAN_OR_CAPITALS } from '../../lexicon/korean-view-joints'
import type { Builder } from '../../locale'
import type { Term } from '../../vocabulary'
import { foreignCompaniesInKorean } from '../../lexicon/companies-foreign-ko'
import { koreanCompanies } from '../../lexicon/companies-korea'
import { usCompanies } from '../../lexicon/companies-us'
import { foreignInstitutionsInKorean } from '../../lexicon/institutions-foreign-ko'
import { koreanInstitutions } from '../../lexicon/institutions-korea'
import { withEndings } from '../../lexicon/name-table'
import { worldInstitutions } from '../../lexicon/institutions-world'
import { combineViews } from '../../views/combine'
import { ratingTerms } from './ratings'
import { readViews, tellsView } from './view-sentence'
import { BY_OTHERS, GOES_ON, OF_ALL, viewWords } from './view-words'

/** `골드만삭스증권`, `UBS 증권`: a foreign house as the Korean press names its arm, too. */
function alsoAsSecurities(term: Term): Term {
  const houses = term.forms.filter((form) => KOREAN_OR_CAPITALS.test(form) && !form.endsWith('증권'))
  return { ...term, forms: [...term.forms, ...withEndings(houses, ['증권', ' 증권'])] }
}

/** The words of analyst views in Korean text, Latin names and English ratings among them. */
export const viewTerms: readonly Term[] = [
  ...viewWords,
  ...ratingTerms,
  ...koreanInstitutions,
  ...[...foreignInstitutionsInKorean, ...worldInstitutions].map(alsoAsSecurities),
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
    carries: (sentence, isNear) => (isNear && !BY_OTHERS.test(sentence)) || GOES_ON.test(sentence),
    isOfAll: (sentence) => OF_ALL.test(sentence),
  }),
]
