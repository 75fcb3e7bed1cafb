import { figureBuilder } from '../../figures/figures'
import { aiCompanyTerms, aiNativeTerms, chipCompanyTerms } from '../../lexicon/ai-companies'
import { chipTerms } from '../../lexicon/chips'
import { personTerms } from '../../lexicon/people'
import { productTerms } from '../../lexicon/products'
import { siteTerms } from '../../lexicon/sites'
import type { Builder } from '../../locale'
import type { Term } from '../../vocabulary'
import { grammar } from './figure-grammar'
import { figureWords } from './figure-words'

/** The words of figures in English text. */
export const figureTerms: readonly Term[] = [
  ...figureWords,
  ...chipTerms,
  ...siteTerms,
  ...aiCompanyTerms,
  ...aiNativeTerms,
  ...chipCompanyTerms,
  ...personTerms,
  ...productTerms,
]

/** What makes facts of the figures in English text. */
export const figureBuilders: readonly Builder[] = [figureBuilder(grammar)]
