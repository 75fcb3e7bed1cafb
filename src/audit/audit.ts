import type { Extraction } from '../extract/extraction'
import { checkActions } from './action-direction'
import { checkCostPerGpu } from './cost-per-gpu'
import { checkExchangeRates } from './exchange-rates'
import type { Finding } from './finding'
import { checkMiles } from './mile-kilometre'
import { checkRatings } from './rating-direction'
import { checkTargetChange } from './target-change'

const CHECKS: readonly ((extraction: Extraction) => readonly Finding[])[] = [
  checkExchangeRates,
  checkMiles,
  checkCostPerGpu,
  checkActions,
  checkRatings,
  checkTargetChange,
]

/** What the arithmetic of one article says about itself; empty when nothing is to be said. */
export const audit = (extraction: Extraction): readonly Finding[] =>
  CHECKS.flatMap((check) => check(extraction))
