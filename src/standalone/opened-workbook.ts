import { err, ok, type Result } from '../values/result'
import type { WorkbookError } from '../workbook/port'
import { openFileWorkbook } from '../workbook/xlsx/file-workbook'
import { bookOfSnapshot } from './book-of-snapshot'
import { editStep, type HeldWorkbook } from './held-workbook'

/** A workbook file that was opened; every change is made in the file, which keeps what it need not change as it is. */
export async function openWorkbookFile(bytes: Uint8Array): Promise<Result<HeldWorkbook, WorkbookError>> {
  const opened = openFileWorkbook(bytes)
  if (!opened.ok) return opened
  const file = opened.value
  const first = await file.read()
  if (!first.ok) return first
  let book = bookOfSnapshot(first.value)
  const lookAgain = async (): Promise<void> => {
    const read = await file.read()
    if (read.ok) book = bookOfSnapshot(read.value)
  }
  return ok({
    read: file.read,
    apply: async (plan, watch) => {
      const applied = await file.apply(plan, watch)
      await lookAgain()
      return applied
    },
    book: () => book,
    edit: async (edit) => {
      const table = book.tables.find(({ name }) => name === edit.cell.place?.table)
      const step = editStep(edit, table?.columns.length ?? 0)
      if (step === null) return err<WorkbookError>({ code: 'not-supported', detail: '' })
      const written = await file.apply({ steps: [step] })
      await lookAgain()
      return written.ok ? ok(null) : written
    },
    bytes: () => Promise.resolve(ok(file.bytes())),
    copy: () => openWorkbookFile(file.bytes()),
  })
}
