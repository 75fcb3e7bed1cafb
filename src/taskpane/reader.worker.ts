import { analyse } from '../app/analyse'
import type { Analysis } from '../audit/finding'
import type { Received } from '../app/read-source'

/** What the page asks of the worker: articles to read, under a number that the answer repeats. */
export interface ReadRequest {
  readonly id: number
  readonly received: readonly Received[]
}

/** The worker's answer: the analyses in the order asked, or what went wrong. */
export type ReadAnswer =
  | { readonly id: number; readonly analyses: readonly Analysis[] }
  | { readonly id: number; readonly problem: string }

const answer = (message: ReadAnswer): void => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  try {
    answer({ id: data.id, analyses: data.received.map(({ text, source }) => analyse(text, source)) })
  } catch (error) {
    answer({ id: data.id, problem: error instanceof Error ? error.message : String(error) })
  }
})
