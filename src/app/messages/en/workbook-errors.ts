import type { WorkbookError } from '../../../workbook/port'

const of = (detail: string): string => (detail === '' ? '' : ` (${detail})`)

/** A plain sentence for each way a workbook can refuse, with what to do next. */
export const workbookErrors: Readonly<Record<WorkbookError['code'], (detail: string) => string>> = {
  'read-only': () => 'The workbook is open as read-only. Save a copy and write to that.',
  'protected-sheet': (detail) => `A sheet is protected${of(detail)}. Take the protection off and try again.`,
  'cell-being-edited': () => 'A cell is being edited. Press Enter or Esc in the sheet, then try again.',
  'changed-meanwhile': () => 'The workbook was changed in the meantime. Compare again, then write.',
  cancelled: () => 'Stopped. What was not yet written can be written by trying again.',
  'too-large': (detail) => `This is too large for one go${of(detail)}. Write fewer articles at a time.`,
  'not-supported': (detail) => `This version of Excel can’t do this${of(detail)}.`,
  'access-denied': () =>
    'Excel does not allow changes here. Take the protection off the workbook, or check the permissions of the file, then try again.',
  throttled: () => 'Excel is busy. Wait a moment and try again.',
  damaged: (detail) => `The workbook is damaged and was left untouched${of(detail)}.`,
  encrypted: () => 'The workbook is protected by a password. Take it off in Excel, then open it.',
  'not-a-workbook': () => 'This file is no .xlsx workbook.',
  'name-taken': (detail) =>
    `A name the tracker needs is already taken${of(detail)}. Rename yours and try again.`,
  failed: (detail) => `The workbook could not be changed${of(detail)}. Try again.`,
}
