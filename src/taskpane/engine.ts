import { err, ok, type Result } from '../values/result'
import type { Answers, EngineAnswer, EngineRequest, Job } from './engine-job'

/** Does a job in the worker; the error is the engine's own words and means a fault of the product. */
export type Engine = <K extends Job['do']>(
  job: Extract<Job, { do: K }>,
) => Promise<Result<Answers[K], string>>

type Settle = (outcome: Result<Answers[Job['do']], string>) => void

/** Starts the engine: articles are read and plans made in a worker, so that the pane answers meanwhile. */
export function startEngine(): Engine {
  const waiting = new Map<number, Settle>()
  let next = 0
  let worker: Worker | null = null

  const settle = (id: number, outcome: Parameters<Settle>[0]): void => {
    waiting.get(id)?.(outcome)
    waiting.delete(id)
  }
  const start = (): Worker => {
    const started = new Worker(
      /* webpackChunkName: "engine" */ new URL('./engine.worker.ts', import.meta.url),
    )
    started.onmessage = ({ data }: MessageEvent<EngineAnswer>) =>
      settle(data.id, 'value' in data ? ok(data.value) : err(data.problem))
    started.onerror = ({ message }) => {
      for (const id of [...waiting.keys()]) settle(id, err(message))
      started.terminate()
      worker = null
    }
    return started
  }
  // Once what is asked first is on the screen, so that loading the engine does not hold it up.
  setTimeout(() => (worker ??= start()), 0)
  return <K extends Job['do']>(job: Extract<Job, { do: K }>) => {
    worker ??= start()
    const id = next++
    const answered = new Promise<Result<Answers[Job['do']], string>>((resolve) => waiting.set(id, resolve))
    worker.postMessage({ id, job } satisfies EngineRequest)
    return answered as Promise<Result<Answers[K], string>>
  }
}
