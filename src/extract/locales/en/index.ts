import { amountParser } from '../../amounts/amount'
import { compileAmountWords } from '../../amounts/amount-words'
import type { Locale } from '../../locale'
import { figureBuilders, figureTerms } from './figures'
import { amountData } from './money'

import { viewBuilders, viewTerms } from './views'

/** English: where two terms or parsers read the same characters, the earlier one is kept. */
export const en: Locale = {
  language: 'en',
  vocabulary: [...viewTerms, ...figureTerms],
  particles: [],
  parsers: [amountParser(compileAmountWords(amountData))],
  refiners: [],
  builders: [...viewBuilders, ...figureBuilders],
}
