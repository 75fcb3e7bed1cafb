import { amountParser } from '../../amounts/amount'
import { compileAmountWords } from '../../amounts/amount-words'
import { plainDates } from '../../dates/plain-dates'
import { digitLabels, nameLabels } from '../../labels/label'
import { labelTerms } from '../../labels/label-words'
import type { Locale } from '../../locale'
import { attachEquivalent } from '../../refiners/attach-equivalent'
import { joinMinorUnit } from '../../refiners/join-minor-unit'
import { multipliedChip } from '../../refiners/multiplied-chip'
import { nameCrown } from '../../refiners/name-crown'
import { resolveAnaphora } from '../../refiners/resolve-anaphora'
import { houseNames } from '../../views/house-names'
import { dateParser, relationAt } from './date'
import { figureBuilders, figureTerms } from './figures'
import { amountData } from './money'

import { viewBuilders, viewTerms } from './views'

/** English: where two terms or parsers read the same characters, the earlier one is kept. */
export const en: Locale = {
  language: 'en',
  vocabulary: [...viewTerms, ...figureTerms, ...labelTerms],
  particles: [],
  parsers: [
    dateParser,
    plainDates(relationAt),
    digitLabels,
    amountParser(compileAmountWords(amountData)),
    nameLabels,
    houseNames(viewTerms),
  ],
  refiners: [multipliedChip, joinMinorUnit, nameCrown, attachEquivalent, resolveAnaphora],
  builders: [...viewBuilders, ...figureBuilders],
}
