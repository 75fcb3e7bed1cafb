import { amountParser } from '../../amounts/amount'
import { compileAmountWords } from '../../amounts/amount-words'
import type { Locale } from '../../locale'
import { figureBuilders, figureTerms } from './figures'
import { amountData } from './money'
import { PARTICLES } from './particles'
import { viewBuilders, viewTerms } from './views'

/** Korean: where two terms or parsers read the same characters, the earlier one is kept. */
export const ko: Locale = {
  language: 'ko',
  vocabulary: [...viewTerms, ...figureTerms],
  particles: PARTICLES,
  parsers: [amountParser(compileAmountWords(amountData))],
  refiners: [],
  builders: [...viewBuilders, ...figureBuilders],
}
