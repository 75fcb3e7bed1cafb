import { err, type Result } from '../../values/result'
import type { WorkbookError } from '../port'
import type { FileWorkbook } from './file-workbook'
import { openWorkbook } from './package/open-workbook'

/** Opens a workbook file. Errors: `not-a-workbook` for what is none, `not-supported` for one that is there already. */
export function openFileWorkbook(bytes: Uint8Array): Result<FileWorkbook, WorkbookError> {
  const opened = openWorkbook(bytes)
  return opened.ok
    ? err({ code: 'not-supported', detail: '' })
    : err({ code: 'not-a-workbook', detail: opened.error.code })
}
