import { newNames } from '../../../../src/tracker/names'
import { planTracker } from '../../../../src/tracker/new-plan'
import type { Plan } from '../../../../src/tracker/plan'
import { newFileWorkbook, openFileWorkbook } from '../../../../src/workbook/xlsx/file-workbook'
import { emptyWorkbook } from '../../../tracker/view-plan'
import { contentOf, SETTINGS, THREE, trackerFile, valueOf } from '../tracker-file'

const ROWS = 100_000
const three = contentOf({ AnalystViews: THREE })

/** A new tracker with its first view written 100,000 times: some 800 MB of formulas, which no reader here takes. */
function hugePlan(): Plan {
  const { steps } = planTracker(three, SETTINGS, newNames('en', emptyWorkbook))
  return {
    steps: steps.map((step) => {
      const first =
        step.do === 'add-table' && step.table.name === 'AnalystViews' ? step.table.rows[0] : undefined
      return first === undefined || step.do !== 'add-table'
        ? step
        : { ...step, table: { ...step.table, rows: Array.from({ length: ROWS }, () => first) } }
    }),
  }
}

test('should refuse a new sheet of more formulas than can be read again, before it is written', async () => {
  const workbook = newFileWorkbook()
  const applied = await workbook.apply(hugePlan())
  expect(applied).toEqual({ ok: false, error: { code: 'too-large', detail: 'Analyst Views' } })
  expect(valueOf(await workbook.read()).sheets).toEqual([])
})

test('should refuse rows that would make a sheet too large, and leave the file as it is', async () => {
  const file = await trackerFile(three)
  const workbook = valueOf(openFileWorkbook(file))
  const { columns = [] } =
    hugePlan().steps.flatMap((step) =>
      step.do === 'add-table' && step.table.name === 'AnalystViews' ? [step.table] : [],
    )[0] ?? {}
  const rows = Array.from({ length: ROWS }, () => columns.map(() => null))
  const applied = await workbook.apply({ steps: [{ do: 'append-rows', table: 'AnalystViews', rows }] })
  expect(applied).toEqual({ ok: false, error: { code: 'too-large', detail: 'AnalystViews' } })
  expect(workbook.bytes()).toBe(file)
})
