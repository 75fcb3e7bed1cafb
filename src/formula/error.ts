/**
 * An error as a value. The seven that spreadsheets know, and `unsupported`: this evaluator cannot tell what the
 * spreadsheet would show. No function catches `unsupported`, so a cell that depends on one is `unsupported` too and a
 * writer can leave such cells to the spreadsheet.
 */
export type ErrorCode =
  '#N/A' | '#VALUE!' | '#REF!' | '#DIV/0!' | '#NUM!' | '#NAME?' | '#NULL!' | 'unsupported'

/** An error value of a cell or of a part of a formula. */
export interface FormulaError {
  readonly error: ErrorCode
}

const named = (error: ErrorCode): FormulaError => Object.freeze({ error })

/** No match, or a value that is not available. */
export const NOT_AVAILABLE = named('#N/A')
/** The wrong kind of value: text where a number is needed. */
export const WRONG_VALUE = named('#VALUE!')
/** A reference to what is not there. */
export const BAD_REFERENCE = named('#REF!')
/** A division by zero, or a mean of nothing. */
export const DIVISION_BY_ZERO = named('#DIV/0!')
/** A number outside what the function allows. */
export const BAD_NUMBER = named('#NUM!')
/** A name that is not defined. */
export const UNKNOWN_NAME = named('#NAME?')
/** An intersection of ranges that do not meet. */
export const NO_INTERSECTION = named('#NULL!')
/** Something this evaluator does not calculate. */
export const UNSUPPORTED = named('unsupported')

const BY_CODE = new Map<string, FormulaError>(
  [
    NOT_AVAILABLE,
    WRONG_VALUE,
    BAD_REFERENCE,
    DIVISION_BY_ZERO,
    BAD_NUMBER,
    UNKNOWN_NAME,
    NO_INTERSECTION,
    UNSUPPORTED,
  ].map((error) => [error.error, error]),
)

/** The error written as `#N/A` and so on; `unsupported` for a code that is none of the seven (`#SPILL!`). */
export const errorOf = (code: string): FormulaError => BY_CODE.get(code.toUpperCase()) ?? UNSUPPORTED

/** Whether a value is an error. */
export const isError = (value: unknown): value is FormulaError =>
  typeof value === 'object' && value !== null && 'error' in value
