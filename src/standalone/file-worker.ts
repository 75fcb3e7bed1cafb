import { err } from '../values/result'
import type { WorkbookError } from '../workbook/port'
import type { FileAnswers, FileJob } from './file-job'

/**
 * Does the work on files in one worker, one job after the other. It is started with the page, so that it is there when
 * the network is not.
 */
export interface FileWorker {
  /** The error `failed` means a fault of the product; `cancelled` that the worker was stopped meanwhile. */
  readonly run: <K extends FileJob['do']>(
    job: Extract<FileJob, { do: K }>,
  ) => Promise<FileAnswers[K] | ReturnType<typeof err<WorkbookError>>>
  /** Stops what is being done; all jobs are answered as cancelled, and the worker holds no file any more. */
  readonly stop: () => void
  /** Counts the workers started: a file that was opened in an earlier one must be opened again. */
  readonly started: () => number
}

type Answer = FileAnswers[FileJob['do']]

/** Starts the worker for the files of the page. */
export function startFileWorker(): FileWorker {
  const waiting: ((answer: Answer) => void)[] = []
  let started = 0
  const answerAll = (error: WorkbookError): void => {
    for (const answer of waiting.splice(0)) answer(err(error))
  }
  const start = (): Worker => {
    started += 1
    const worker = new Worker(/* webpackChunkName: "file" */ new URL('./file.worker.ts', import.meta.url))
    worker.onmessage = ({ data }: MessageEvent<Answer>) => waiting.shift()?.(data)
    worker.onerror = ({ message }) => answerAll({ code: 'failed', detail: message })
    return worker
  }
  let worker = start()
  return {
    run: <K extends FileJob['do']>(job: Extract<FileJob, { do: K }>) => {
      const answered = new Promise<Answer>((resolve) => waiting.push(resolve))
      worker.postMessage(job)
      return answered as Promise<FileAnswers[K]>
    },
    stop: () => {
      worker.terminate()
      worker = start()
      answerAll({ code: 'cancelled', detail: '' })
    },
    started: () => started,
  }
}
