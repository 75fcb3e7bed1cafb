import { err } from '../values/result'
import type { WorkbookError } from '../workbook/port'
import type { FileJob } from './file-job'
import { createFileWork } from './file-work'

const work = createFileWork()

addEventListener('message', ({ data }: MessageEvent<FileJob>) => {
  void work(data)
    .catch((error: unknown) =>
      err<WorkbookError>({ code: 'failed', detail: error instanceof Error ? error.message : String(error) }),
    )
    .then((answer) => postMessage(answer))
})
