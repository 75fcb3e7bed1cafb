import { analyse } from '../app/analyse'
import { chartStandings, planCharts } from '../app/build-charts'
import { factPlace } from '../app/fact-place'
import { planWrite } from '../app/plan-write'
import { selectedCell } from '../app/selected-cell'
import { restorationOf } from '../tracker/restore/restoration'
import type { Answers, Job } from './engine-job'

/** All of the engine's work but the sample article, which is a file of the page: pure. */
export function work(job: Exclude<Job, { do: 'sample' }>): Answers[Job['do']] {
  switch (job.do) {
    case 'analyse':
      return job.received.map(({ text, source }) => analyse(text, source))
    case 'plan-write':
      return planWrite(job.snapshot, job.readings, job.settings, job.choices)
    case 'plan-charts':
      return planCharts(job.snapshot, job.names)
    case 'chart-standings':
      return chartStandings(job.snapshot)
    case 'restoration':
      return restorationOf(job.plan, job.before, job.now)
    case 'fact-place':
      return factPlace(job.snapshot, job.kind, job.key)
    case 'selected-cell':
      return selectedCell(job.snapshot, job.sheet, job.row, job.column)
  }
}
