import type { Snapshot } from '../tracker/snapshot'
import { err, ok, type Result } from '../values/result'
import type { Progress, WorkbookError } from '../workbook/port'
import { newFileWorkbook } from '../workbook/xlsx/file-workbook'
import { openFileWorkbook, type OpenedFile } from '../workbook/xlsx/open-file-workbook'
import { packageRefusal } from '../workbook/xlsx/read/refuse'
import { readShownWorkbook, type ShownSheet } from '../workbook/xlsx/read/shown-sheets'
import { calculationOf } from './book/calculation-source'
import type { HeldCalculation } from './book/held-calculation'
import { isOfTable } from './cell-area'
import type { FileAnswers, FileContent, FileJob } from './file-job'

/**
 * Does work on files and remembers those that are held, and one calculation: that of the workbook on the page. `told`
 * gets how far a job is, in stages of it.
 */
export function createFileWork(): (job: FileJob, told?: Progress) => Promise<FileAnswers[FileJob['do']]> {
  const held = new Map<number, OpenedFile>()
  const fileOf = (number: number): OpenedFile => {
    const file = held.get(number)
    if (file === undefined) throw new Error(`no file ${number} is open`)
    return file
  }
  let calculation: { readonly number: number; readonly held: HeldCalculation } | null = null
  const calculate = (
    { calculation: number, from, given }: Extract<FileJob, { do: 'calculate' }>,
    told: Progress,
  ): FileAnswers['calculate'] => {
    if (from !== null) {
      calculation = null
      const begun = calculationOf(from, (file) => fileOf(file).opened())
      if (!begun.ok) return begun
      calculation = { number, held: begun.value }
      // Reading is the first half, following what was given the second.
      told(1, 2)
    }
    if (calculation?.number !== number) throw new Error(`no calculation ${number} is held`)
    return ok(calculation.held.set(given))
  }
  return async (job, told = () => undefined) => {
    if (job.do === 'make') {
      const file = newFileWorkbook()
      const made = await file.apply(job.plan)
      return made.ok ? ok(file.bytes()) : made
    }
    if (job.do === 'calculate') return calculate(job, told)
    if (job.do === 'close') {
      held.delete(job.file)
      return ok(null)
    }
    if (job.do === 'open') {
      const opened = openFileWorkbook(job.bytes)
      if (!opened.ok) return opened
      held.set(job.file, opened.value)
      return contentOf(opened.value, told)
    }
    const file = job.do === 'patched' ? fileOf(job.file).copy() : fileOf(job.file)
    const applied = await file.apply(job.plan, { progress: told })
    if (!applied.ok) return applied
    if (job.do === 'patched') return ok(file.bytes())
    const content = contentOf(file, told)
    return content.ok ? ok({ ...content.value, receipt: applied.value }) : content
  }
}

function contentOf(file: OpenedFile, told: Progress): Result<FileContent, WorkbookError> {
  const shown = readShownWorkbook(file.opened(), told)
  if (!shown.ok) return err(packageRefusal(shown.error))
  const { snapshot, sheets } = shown.value
  return ok({ bytes: file.bytes(), snapshot, sheets: sheets.map((sheet) => withoutCopies(sheet, snapshot)) })
}

/**
 * A sheet that tells of the cells of tables only how they look: what they hold the snapshot tells, and telling it twice
 * would stop the page for as long again while it takes it in.
 */
function withoutCopies(sheet: ShownSheet, { tables }: Snapshot): ShownSheet {
  const own = tables.filter((table) => table.sheet === sheet.name)
  const cells = sheet.cells.map((cell) =>
    own.some((table) => isOfTable(table, cell)) ? { ...cell, value: null, formula: null } : cell,
  )
  return { ...sheet, cells }
}
