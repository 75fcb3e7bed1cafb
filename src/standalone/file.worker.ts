import { err } from '../values/result'
import type { WorkbookError } from '../workbook/port'
import type { FileJob, FileMessage } from './file-job'
import { createFileWork } from './file-work'

const work = createFileWork()

addEventListener('message', ({ data }: MessageEvent<FileJob>) => {
  const told = (done: number, all: number): void => postMessage({ done, all } satisfies FileMessage)
  void work(data, told)
    .catch((error: unknown) =>
      err<WorkbookError>({ code: 'failed', detail: error instanceof Error ? error.message : String(error) }),
    )
    .then((answer) => postMessage({ answer } satisfies FileMessage))
})
