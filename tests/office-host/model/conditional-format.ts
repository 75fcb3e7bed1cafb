import type { Wire } from '../wire/message'
import type { Range } from './range'

/** Kinds of conditional format this host keeps. */
export const conditionalFormatTypes = [
  'Custom',
  'CellValue',
  'ContainsText',
  'DataBar',
  'ColorScale',
] as const

/** One kind of conditional format. */
export type ConditionalFormatType = (typeof conditionalFormatTypes)[number]

/** A format that depends on a condition; `rule` and `format` are as they were written. */
export interface ConditionalFormat {
  readonly id: string
  readonly range: Range
  readonly type: ConditionalFormatType
  stopIfTrue: boolean
  /** The formula of a custom format. */
  formula: string
  /** The rule of the other kinds. */
  rule: Readonly<Record<string, Wire>>
  readonly format: Record<string, Wire>
}
