import { err } from '../values/result'
import type { WorkbookError } from '../workbook/port'
import type { FileAnswers, FileJob } from './file-job'

/** Does file work in a worker of its own, one job after the other. */
export interface FileWorker {
  /** The error `failed` means a fault of the product; `cancelled` that the worker was ended meanwhile. */
  readonly run: <K extends FileJob['do']>(
    job: Extract<FileJob, { do: K }>,
  ) => Promise<FileAnswers[K] | ReturnType<typeof err<WorkbookError>>>
  /** Ends the worker; what it was doing is answered as cancelled. */
  readonly end: () => void
}

type Answer = FileAnswers[FileJob['do']]

/** Starts a worker for the files of the page. */
export function startFileWorker(): FileWorker {
  const worker = new Worker(/* webpackChunkName: "file" */ new URL('./file.worker.ts', import.meta.url))
  const waiting: ((answer: Answer) => void)[] = []
  const answerAll = (error: WorkbookError): void => {
    for (const answer of waiting.splice(0)) answer(err(error))
  }
  worker.onmessage = ({ data }: MessageEvent<Answer>) => waiting.shift()?.(data)
  worker.onerror = ({ message }) => answerAll({ code: 'failed', detail: message })
  return {
    run: <K extends FileJob['do']>(job: Extract<FileJob, { do: K }>) => {
      const answered = new Promise<Answer>((resolve) => waiting.push(resolve))
      worker.postMessage(job)
      return answered as Promise<FileAnswers[K]>
    },
    end: () => {
      worker.terminate()
      answerAll({ code: 'cancelled', detail: '' })
    },
  }
}
