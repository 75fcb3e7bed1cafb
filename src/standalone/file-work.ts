import { err, ok, type Result } from '../values/result'
import type { WorkbookError } from '../workbook/port'
import { newFileWorkbook, openFileWorkbook, type FileWorkbook } from '../workbook/xlsx/file-workbook'
import { openWorkbook } from '../workbook/xlsx/package/open-workbook'
import { packageRefusal } from '../workbook/xlsx/read/refuse'
import { readShownSheets } from '../workbook/xlsx/read/shown-sheets'
import { calculationOf } from './book/calculation-source'
import type { HeldCalculation } from './book/held-calculation'
import type { FileAnswers, FileContent, FileJob } from './file-job'

/** Does work on files and remembers those that are held, and one calculation: that of the workbook on the page. */
export function createFileWork(): (job: FileJob) => Promise<FileAnswers[FileJob['do']]> {
  const held = new Map<number, FileWorkbook>()
  let calculation: { readonly number: number; readonly held: HeldCalculation } | null = null
  const calculate = ({
    calculation: number,
    from,
    given,
  }: Extract<FileJob, { do: 'calculate' }>): FileAnswers['calculate'] => {
    if (from !== null) {
      calculation = null
      const begun = calculationOf(from)
      if (!begun.ok) return begun
      calculation = { number, held: begun.value }
    }
    if (calculation?.number !== number) throw new Error(`no calculation ${number} is held`)
    return ok(calculation.held.set(given))
  }
  return async (job) => {
    if (job.do === 'make') {
      const file = newFileWorkbook()
      const made = await file.apply(job.plan)
      return made.ok ? ok(file.bytes()) : made
    }
    if (job.do === 'calculate') return calculate(job)
    if (job.do === 'close') {
      held.delete(job.file)
      return ok(null)
    }
    if (job.do === 'open') {
      const opened = openFileWorkbook(job.bytes)
      if (!opened.ok) return opened
      held.set(job.file, opened.value)
      return contentOf(opened.value)
    }
    const file = held.get(job.file)
    if (file === undefined) throw new Error(`no file ${job.file} is open`)
    const applied = await file.apply(job.plan)
    if (!applied.ok) return applied
    const content = await contentOf(file)
    return content.ok ? ok({ ...content.value, receipt: applied.value }) : content
  }
}

async function contentOf(file: FileWorkbook): Promise<Result<FileContent, WorkbookError>> {
  const snapshot = await file.read()
  if (!snapshot.ok) return snapshot
  const bytes = file.bytes()
  const workbook = openWorkbook(bytes)
  if (!workbook.ok) return err(packageRefusal(workbook.error))
  const sheets = readShownSheets(workbook.value)
  return sheets.ok
    ? ok({ bytes, snapshot: snapshot.value, sheets: sheets.value })
    : err(packageRefusal(sheets.error))
}
