import type { Language } from '../text/article'
import { ok } from '../values/result'
import type { Workbook } from '../workbook/port'
import type { Engine } from './engine'
import type { Home, TrackerUse } from './home'
import { createPreferences } from './preferences'
import { sampleArticle } from './sample'
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
  readonly more: Pick<TrackerUse, 'undo'>
}

/** The pane's home in a place. */
export const createHome = ({ place, language, partition, engine, workbook, more }: Place): Home => ({
  place,
  language,
  preferences: createPreferences(partition),
  sample: sampleArticle,
  tracker: { ...createTrackerUse(workbook, engine), ...more },
  analyse: async (received) => {
    const read = await engine({ do: 'analyse', received })
    return read.ok ? ok(read.value) : { ok: false, error: { code: 'failed', detail: read.error } }
  },
})
