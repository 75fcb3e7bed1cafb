import { analyse } from '../app/analyse'
import { chartStandings, planCharts } from '../app/build-charts'
import { planWrite } from '../app/plan-write'
import { selectedCell } from '../app/selected-cell'
import { sampleArticle } from './sample'
import type { Answers, EngineAnswer, EngineRequest, Job } from './engine-job'

const answer = (message: EngineAnswer): void => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<EngineRequest>) => {
  try {
    answer({ id: data.id, value: work(data.job) })
  } catch (error) {
    answer({ id: data.id, problem: error instanceof Error ? error.message : String(error) })
  }
})

function work(job: Job): Answers[Job['do']] {
  switch (job.do) {
    case 'sample':
      return sampleArticle(job.language)
    case 'analyse':
      return job.received.map(({ text, source }) => analyse(text, source))
    case 'plan-write':
      return planWrite(job.snapshot, job.readings, job.settings, job.choices)
    case 'plan-charts':
      return planCharts(job.snapshot, job.names)
    case 'chart-standings':
      return chartStandings(job.snapshot)
    case 'selected-cell':
      return selectedCell(job.snapshot, job.sheet, job.row, job.column)
  }
}
