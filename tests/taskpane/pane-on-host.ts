import { firstState } from '../../src/taskpane/flow/choose'
import type { Flow } from '../../src/taskpane/flow/pane-flow'
import type { Engine } from '../../src/taskpane/engine'
import type { Answers, Job } from '../../src/taskpane/engine-job'
import type { Home } from '../../src/taskpane/home'
import { workOutIn } from '../../src/taskpane/excel/work-out'
import { createStore } from '../../src/taskpane/store'
import { createTrackerUse } from '../../src/taskpane/tracker-use'
import { work } from '../../src/taskpane/work'
import type { Language } from '../../src/text/article'
import { err, ok, type Result } from '../../src/values/result'
import { createOfficeWorkbook } from '../../src/workbook/office/office-workbook'
import { startOfficeHost, type OfficeHost } from '../office-host/start'
import { evaluate } from '../workbook/office/evaluate'

/** The pane without its page, on the in-memory Excel with the genuine Office.js. */
export interface PaneOnHost {
  readonly host: OfficeHost
  readonly flow: Flow
  /** The pane closed and opened again: nothing is read in its session. */
  readonly reopen: () => Flow
  readonly end: () => void
}

/** The engine's work in this thread. */
export const engine = ((job: Job): Promise<Result<Answers[Job['do']], string>> =>
  Promise.resolve(job.do === 'sample' ? err('no page, no sample') : ok(work(job)))) as Engine

/** Opens the pane in a new workbook. */
export function startPane(language: Language = 'en'): PaneOnHost {
  const host = startOfficeHost({ evaluate })
  const uninstall = host.install()
  const reopen = (): Flow => {
    const home = homeOn(language)
    return { home, store: createStore(firstState(home)) }
  }
  return {
    host,
    flow: reopen(),
    reopen,
    end: () => {
      uninstall()
      host.dispose()
    },
  }
}

function homeOn(language: Language): Home {
  const kept = new Map<string, string>()
  const workbook = createOfficeWorkbook(undefined, workOutIn(engine))
  return {
    place: 'excel',
    language,
    preferences: { get: (name) => kept.get(name) ?? null, set: (name, value) => void kept.set(name, value) },
    sample: () => Promise.resolve(err({ code: 'failed', detail: 'no page, no sample' })),
    analyse: async (received) => {
      const read = await engine({ do: 'analyse', received })
      return read.ok ? read : err({ code: 'failed', detail: read.error })
    },
    tracker: {
      ...createTrackerUse(workbook, engine),
      undo: workbook.restore,
      lastWrite: workbook.lastWrite,
    },
  }
}
