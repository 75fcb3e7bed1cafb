import type { WritePlan } from '../app/plan-write'
import type { Snapshot } from '../tracker/snapshot'
import { err, ok, type Result } from '../values/result'
import type { Workbook, WorkbookError } from '../workbook/port'
import type { Engine } from './engine'
import type { TrackerUse } from './home'

/** The pane's use of a tracker in any workbook: read, plan in the engine, apply. */
export function createTrackerUse(workbook: Workbook, engine: Engine): TrackerUse {
  const planned: Planned = async (readings, settings, choices) => {
    const read = await workbook.read()
    if (!read.ok) return read
    const answer = await engine({ do: 'plan-write', snapshot: read.value, readings, settings, choices })
    if (!answer.ok) return failed(answer.error)
    return answer.value.ok ? ok({ ...answer.value.value, from: read.value }) : answer.value
  }
  const { select } = workbook
  return {
    look: async (language) => {
      const read = await workbook.read()
      if (!read.ok) return read
      const { state } = read.value
      if (state === null) return ok(null)
      if (state === 'damaged') return err({ code: 'damaged', detail: '_tracker' })
      const charts = await engine({ do: 'chart-standings', snapshot: read.value })
      if (!charts.ok) return failed(charts.error)
      const entries = charts.value
        .filter(({ there, drawable }) => there || drawable)
        .map(({ name, title, there }) => ({ name, title: title[language], there }))
      return ok({ state, charts: entries })
    },
    preview: async (readings, settings) => {
      const plan = await planned(readings, settings, [])
      return plan.ok ? ok(plan.value.preview) : plan
    },
    write: async (readings, settings, choices, watch) => {
      const plan = await planned(readings, settings, choices)
      if (!plan.ok) return plan
      if (plan.value.plan.steps.length > 0) {
        const applied = await workbook.apply(plan.value.plan, watch, plan.value.from)
        if (!applied.ok) return applied
      }
      return ok(plan.value.counts)
    },
    buildCharts: async (names) => {
      const read = await workbook.read()
      if (!read.ok) return read
      const plan = await engine({ do: 'plan-charts', snapshot: read.value, names })
      if (!plan.ok) return failed(plan.error)
      const count = plan.value.steps.filter((step) => step.do === 'add-chart').length
      if (count === 0) return ok(0)
      const applied = await workbook.apply(plan.value, {}, read.value)
      return applied.ok ? ok(count) : applied
    },
    ...(select !== undefined && { selectFact: selectFact(workbook, engine, select) }),
  }
}

const selectFact =
  (
    workbook: Workbook,
    engine: Engine,
    select: NonNullable<Workbook['select']>,
  ): NonNullable<TrackerUse['selectFact']> =>
  async (kind, key) => {
    const read = await workbook.read()
    if (!read.ok) return read
    const place = await engine({ do: 'fact-place', snapshot: read.value, kind, key })
    if (!place.ok) return failed(place.error)
    if (place.value === null) return ok(false)
    const selected = await select(place.value)
    return selected.ok ? ok(true) : selected
  }

type Planned = (
  ...given: Parameters<TrackerUse['write']> extends [infer R, infer S, infer C, unknown] ? [R, S, C] : never
) => Promise<Result<WritePlan & { readonly from: Snapshot }, WorkbookError>>

const failed = (detail: string) => err<WorkbookError>({ code: 'failed', detail })
