import { evaluateName } from './name-value'
import type { Sheet } from './sheet'
import type { Workbook } from './workbook'
import type { CellValue } from './cell'

/** A defined name of the workbook or of one sheet. */
export class Name {
  readonly workbook: Workbook
  readonly scope: Sheet | undefined
  readonly name: string
  /** With its leading =, as `NamedItem.formula` gives it. */
  formula: string
  comment: string
  visible = true

  constructor(workbook: Workbook, scope: Sheet | undefined, name: string, formula: string, comment: string) {
    this.workbook = workbook
    this.scope = scope
    this.name = name
    this.formula = formula
    this.comment = comment
  }

  /** What `NamedItem.value` gives: an address for a range, else the constant. */
  get value(): CellValue {
    return evaluateName(this).value
  }

  get type(): string {
    return evaluateName(this).type
  }
}

/** True for a text Excel takes as a name: no address, no space, no leading digit. */
export const isValidName = (name: string): boolean =>
  /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) &&
  !/^[A-Za-z]{1,3}\d+$/.test(name) &&
  !/^[rc]$/i.test(name) &&
  !/^r\d*c\d*$/i.test(name)
