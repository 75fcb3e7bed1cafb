import { err } from '../values/result'
import type { Progress, WorkbookError } from '../workbook/port'
import type { FileAnswers, FileJob, FileMessage } from './file-job'

/**
 * Does the work on files in one worker, one job after the other. It is started with the page, so that it is there when
 * the network is not.
 */
export interface FileWorker {
  /**
   * Does a job; `told` gets how far it is, in stages of it. The error `failed` means that the worker broke; `cancelled`
   * that it was stopped meanwhile.
   */
  readonly run: <K extends FileJob['do']>(
    job: Extract<FileJob, { do: K }>,
    told?: Progress,
  ) => Promise<FileAnswers[K] | ReturnType<typeof err<WorkbookError>>>
  /** Stops what is being done; all jobs are answered as cancelled, and the worker holds no file any more. */
  readonly stop: () => void
  /** Counts the workers started: a file that was opened in an earlier one must be opened again. */
  readonly started: () => number
}

type Answer = FileAnswers[FileJob['do']]

interface Waiting {
  readonly answer: (answer: Answer) => void
  readonly told: Progress
}

/**
 * Starts the worker for the files of the page. In place of one that breaks another is started for the next job, not at
 * once: it may be one that can't be loaded.
 */
export function startFileWorker(): FileWorker {
  const waiting: Waiting[] = []
  let started = 1
  const start = (): Worker => {
    const made = new Worker(/* webpackChunkName: "file" */ new URL('./file.worker.ts', import.meta.url))
    made.onmessage = ({ data }: MessageEvent<FileMessage>) => {
      if ('answer' in data) waiting.shift()?.answer(data.answer)
      else waiting[0]?.told(data.done, data.all)
    }
    made.onerror = ({ message }) => end({ code: 'failed', detail: message })
    return made
  }
  const end = (error: WorkbookError): void => {
    worker?.terminate()
    worker = null
    started += 1
    for (const { answer } of waiting.splice(0)) answer(err(error))
  }
  let worker: Worker | null = start()
  return {
    run: <K extends FileJob['do']>(job: Extract<FileJob, { do: K }>, told: Progress = () => undefined) => {
      const answered = new Promise<Answer>((answer) => waiting.push({ answer, told }))
      worker ??= start()
      worker.postMessage(job)
      return answered as Promise<FileAnswers[K]>
    },
    stop: () => end({ code: 'cancelled', detail: '' }),
    started: () => started,
  }
}
