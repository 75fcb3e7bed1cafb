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
import { dateParser, relationAt } from './date'
import { figureBuilders, figureTerms } from './figures'
import { amountData } from './money'
import { PARTICLES } from '../../lexicon/korean-particles'
import { viewBuilders, viewTerms } from './views'

/** Korean: where two terms or parsers read the same characters, the earlier one is kept. */
export const ko: Locale = {
  language: 'ko',
  vocabulary: [...viewTerms, ...figureTerms, ...labelTerms],
  particles: PARTICLES,
  parsers: [
    plainDates(relationAt),
    dateParser,
    digitLabels,
    amountParser(compileAmountWords(amountData)),
    nameLabels,
  ],
  refiners: [multipliedChip, joinMinorUnit, nameCrown, attachEquivalent, resolveAnaphora],
  builders: [...viewBuilders, ...figureBuilders],
}
