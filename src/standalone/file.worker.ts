import { err, ok, type Result } from '../values/result'
import type { WorkbookError } from '../workbook/port'
import { newFileWorkbook, openFileWorkbook, type FileWorkbook } from '../workbook/xlsx/file-workbook'
import { openWorkbook } from '../workbook/xlsx/package/open-workbook'
import { packageRefusal } from '../workbook/xlsx/read/refuse'
import { readShownSheets } from '../workbook/xlsx/read/shown-sheets'
import type { FileAnswers, FileContent, FileJob } from './file-job'

const held = new Map<number, FileWorkbook>()

addEventListener('message', ({ data }: MessageEvent<FileJob>) => {
  void work(data)
    .catch((error: unknown) =>
      err<WorkbookError>({ code: 'failed', detail: error instanceof Error ? error.message : String(error) }),
    )
    .then((answer) => postMessage(answer))
})

async function work(job: FileJob): Promise<FileAnswers[FileJob['do']]> {
  if (job.do === 'make') {
    const file = newFileWorkbook()
    const made = await file.apply(job.plan)
    return made.ok ? ok(file.bytes()) : made
  }
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
