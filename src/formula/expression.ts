import type { Scalar } from './operand'

/** A reference in A1 form. Null bounds are those of a whole column (`C:C`) or row (`2:2`). */
export interface CellReference {
  readonly kind: 'cells'
  /** Lower-case sheet name; null for the sheet of the formula. */
  readonly sheet: string | null
  readonly top: number | null
  readonly left: number | null
  readonly bottom: number | null
  readonly right: number | null
}

/** The part of a table a structured reference names. */
export type TableSection = 'headers' | 'data' | 'totals' | 'all' | 'this row'

/** A structured reference: `Views[Target]`, `[@Target]`, `Views[[#This Row],[Target]]`. Names are in lower case. */
export interface TableReference {
  readonly kind: 'table'
  /** Null for the table the formula stands in. */
  readonly table: string | null
  /** None for all columns, one, or the first and last of several. */
  readonly columns: readonly string[]
  readonly sections: readonly TableSection[]
}

/** A defined name in lower case, with the sheet it was qualified by. */
export interface NameReference {
  readonly kind: 'name'
  readonly sheet: string | null
  readonly name: string
}

/** The rectangle that holds two references: `A1:INDEX(B:B,3)`, `[@Low]:[@High]`. */
export interface Join {
  readonly kind: 'join'
  readonly left: Expression
  readonly right: Expression
}

/** Everything by which a formula can read cells. */
export type Reference = CellReference | TableReference | NameReference | Join

/** Operators on one value. */
export type UnaryOperator = '+' | '-' | '%' | '@'

/** Operators on two values. */
export type BinaryOperator = '=' | '<' | '>' | '<=' | '>=' | '<>' | '-' | '+' | '*' | '/' | '^' | '&'

/** A call; `name` is in upper case and without the file's `_xlfn.`; a null argument is one left out (`IF(a,,b)`). */
export interface Call {
  readonly kind: 'call'
  readonly name: string
  readonly arguments: readonly (Expression | null)[]
}

/** A formula as a tree. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: Scalar }
  | {
      readonly kind: 'array'
      readonly rows: number
      readonly columns: number
      readonly values: readonly Scalar[]
    }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: Expression }
  | {
      readonly kind: 'binary'
      readonly operator: BinaryOperator
      readonly left: Expression
      readonly right: Expression
    }
  | Reference
  | Call

/** A formula read: its tree and every reference in it. */
export interface ParsedFormula {
  readonly root: Expression
  readonly references: readonly Reference[]
}
