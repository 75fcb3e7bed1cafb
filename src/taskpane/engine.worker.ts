import { sampleArticle } from './sample'
import { work } from './work'
import type { EngineAnswer, EngineRequest } from './engine-job'

const answer = (message: EngineAnswer): void => postMessage(message)

addEventListener('message', ({ data: { id, job } }: MessageEvent<EngineRequest>) => {
  try {
    answer({ id, value: job.do === 'sample' ? sampleArticle(job.language) : work(job) })
  } catch (error) {
    answer({ id, problem: error instanceof Error ? error.message : String(error) })
  }
})
