import type { Wire } from '../wire/message'
import type { Range } from './range'

/** A rule for what may be typed into a rectangle. */
export interface Validation {
  readonly range: Range
  rule: Readonly<Record<string, Wire>>
  type: string
  prompt: Wire
  errorAlert: Wire
  ignoreBlanks: boolean
}
