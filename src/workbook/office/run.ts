import { err, type Result } from '../../values/result'
import type { WorkbookError } from '../port'

/** Codes of Excel's errors (`OfficeExtension.Error.code`), as documented, and what they are to the tracker. */
const CODES: ReadonlyMap<string, WorkbookError['code']> = new Map([
  ['InvalidOperationInCellEditMode', 'cell-being-edited'],
  ['CellEditMode', 'cell-being-edited'],
  ['AccessDenied', 'access-denied'],
  ['PermissionDenied', 'access-denied'],
  ['Unauthenticated', 'access-denied'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['RequestAborted', 'cancelled'],
  ['Throttled', 'throttled'],
  ['ServerBusy', 'throttled'],
  ['ActivityLimitReached', 'throttled'],
  ['ApiNotFound', 'not-supported'],
  ['ApiNotAvailable', 'not-supported'],
  ['NotImplemented', 'not-supported'],
  ['UnsupportedOperation', 'not-supported'],
  ['ItemAlreadyExists', 'name-taken'],
  ['ReadOnly', 'read-only'],
  ['FileReadOnly', 'read-only'],
])

/** Numbers that Excel gives instead of a code where the request never reached the workbook. */
const NUMBERS: ReadonlyMap<string, WorkbookError['code']> = new Map([
  ['5004', 'cell-being-edited'],
  ['5102', 'throttled'],
  ['5103', 'too-large'],
  ['5104', 'too-large'],
  ['7000', 'access-denied'],
])

/** Runs a batch in Excel; what Excel refuses comes back as an error value, what is a bug of ours is thrown on. */
export async function inExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<Result<T, WorkbookError>>,
): Promise<Result<T, WorkbookError>> {
  try {
    return await Excel.run((context) => batch(context))
  } catch (error) {
    const known = errorOf(error)
    if (known === null) throw error
    return err(known)
  }
}

/** An error of Excel's as one of the port's; null for any other. */
export function errorOf(error: unknown): WorkbookError | null {
  if (!(error instanceof OfficeExtension.Error)) return null
  const code = CODES.get(error.code) ?? NUMBERS.get(error.code) ?? 'failed'
  const place: unknown = error.debugInfo.errorLocation
  return { code, detail: typeof place === 'string' ? `${error.code} ${place}` : error.code }
}

/** Whether Excel here has a requirement set, asked before a newer member is used. */
export const supports = (version: string): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', version)

/** Whether Excel refused a request or an answer for its size. */
export const isTooLarge = (error: unknown): boolean => errorOf(error)?.code === 'too-large'
