import type { Analysis } from '../audit/finding'
import type { Received } from '../app/read-source'
import { err, ok, type Result } from '../values/result'
import type { ReadError } from './home'
import type { ReadAnswer, ReadRequest } from './reader.worker'

type Analyses = Result<readonly Analysis[], ReadError>

/** Reads articles in a worker, so that the pane answers while a long text is read. */
export function createReader(): (received: readonly Received[]) => Promise<Analyses> {
  const waiting = new Map<number, (analyses: Analyses) => void>()
  let next = 0
  let worker: Worker | null = null

  const settle = (id: number, analyses: Analyses): void => {
    waiting.get(id)?.(analyses)
    waiting.delete(id)
  }
  const start = (): Worker => {
    const started = new Worker(
      /* webpackChunkName: "reader" */ new URL('./reader.worker.ts', import.meta.url),
    )
    started.onmessage = ({ data }: MessageEvent<ReadAnswer>) =>
      settle(data.id, 'analyses' in data ? ok(data.analyses) : err({ code: 'failed', detail: data.problem }))
    started.onerror = (event) => {
      for (const id of [...waiting.keys()]) settle(id, err({ code: 'failed', detail: event.message }))
      started.terminate()
      worker = null
    }
    return started
  }
  return (received) => {
    worker ??= start()
    const id = next++
    const answered = new Promise<Analyses>((resolve) => waiting.set(id, resolve))
    worker.postMessage({ id, received } satisfies ReadRequest)
    return answered
  }
}
