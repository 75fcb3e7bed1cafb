import type { FunctionSpec } from '../function-spec'
import { aggregate } from './aggregate'
import { arithmetic } from './arithmetic'
import { conditional } from './conditional'
import { dates } from './date'
import { financial } from './financial'
import { information } from './information'
import { logical } from './logical'
import { lookups } from './lookup'
import { ranking } from './ranking'
import { roundings } from './rounding'
import { subtotals } from './subtotal'
import { texts } from './text'

/** Every function this evaluator calculates, by upper-case name; any other gives `unsupported`. */
export const functions: ReadonlyMap<string, FunctionSpec> = new Map([
  ...aggregate,
  ...arithmetic,
  ...conditional,
  ...dates,
  ...financial,
  ...information,
  ...logical,
  ...lookups,
  ...ranking,
  ...roundings,
  ...subtotals,
  ...texts,
])
