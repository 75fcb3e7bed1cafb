import type { Article } from '../text/article'
import type { Fact } from '../facts/fact'
import type { NumberReport } from '../facts/number-report'
import type { Issue, Rejection } from './context'
import type { Mark } from './mark'

/** All that one reading of an article gives. The same article and locales give the same, to the byte. */
export interface Extraction {
  readonly article: Article
  readonly facts: readonly Fact[]
  readonly numbers: readonly NumberReport[]
  readonly issues: readonly Issue[]
  readonly rejections: readonly Rejection[]
  readonly marks: readonly Mark[]
}
