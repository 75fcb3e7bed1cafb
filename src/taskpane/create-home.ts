import type { Language } from '../text/article'
import { err, type Result } from '../values/result'
import type { Workbook } from '../workbook/port'
import type { Engine } from './engine'
import type { Home, ReadError, TrackerUse } from './home'
import { createPreferences } from './preferences'
import { createTrackerUse } from './tracker-use'

/** What a place must bring so that the pane can live in it. */
export interface Place {
  readonly place: Home['place']
  readonly language: Language
  /** Leads the names of stored preferences, where the host tells add-ins apart so. */
  readonly partition: string
  readonly engine: Engine
  readonly workbook: Workbook
  /** What this place can do beyond the port. */
  readonly more: Pick<TrackerUse, 'undo' | 'lastWrite'>
}

/** The pane's home in a place. */
export const createHome = ({ place, language, partition, engine, workbook, more }: Place): Home => ({
  place,
  language,
  preferences: createPreferences(partition),
  sample: async (wanted) => readError(await engine({ do: 'sample', language: wanted })),
  tracker: { ...createTrackerUse(workbook, engine), ...more },
  analyse: async (received) => readError(await engine({ do: 'analyse', received })),
})

const readError = <T>(read: Result<T, string>): Result<T, ReadError> =>
  read.ok ? read : err({ code: 'failed', detail: read.error })
