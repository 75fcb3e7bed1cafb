import type { Extraction } from '../extract/extraction'
import { checkActions } from './action-direction'
import { checkCostPerGpu } from './cost-per-gpu'
import { checkExchangeRates } from './exchange-rates'
import type { Finding } from './finding'
import { checkMiles } from './mile-kilometre'

const CHECKS: readonly ((extraction: Extraction) => readonly Finding[])[] = [
  checkExchangeRates,
  checkMiles,
  checkCostPerGpu,
  checkActions,
]

/** What the arithmetic of one article says about itself; empty when nothing is to be said. */
export const audit = (extraction: Extraction): readonly Finding[] =>
  CHECKS.flatMap((check) => check(extraction))
