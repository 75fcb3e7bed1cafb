import { newNames } from '../../../../src/tracker/names'
import { planTracker } from '../../../../src/tracker/new-plan'
import type { Plan } from '../../../../src/tracker/plan'
import { newFileWorkbook, openFileWorkbook } from '../../../../src/workbook/xlsx/file-workbook'
import { emptyWorkbook } from '../../../tracker/view-plan'
import { contentOf, SETTINGS, THREE, trackerFile, valueOf } from '../tracker-file'

/** A spreadsheet has 1,048,576 rows, the first of which are the heading's. */
const SHEET_ROWS = 1_048_576
const ROWS = 260_000
const three = contentOf({ AnalystViews: THREE })

/** A new tracker with its first view written so many times. */
function hugePlan(count: number): Plan {
  const { steps } = planTracker(three, SETTINGS, newNames('en', emptyWorkbook))
  return {
    steps: steps.map((step) => {
      const first =
        step.do === 'add-table' && step.table.name === 'AnalystViews' ? step.table.rows[0] : undefined
      return first === undefined || step.do !== 'add-table'
        ? step
        : { ...step, table: { ...step.table, rows: Array.from({ length: count }, () => first) } }
    }),
  }
}

test('should refuse a new sheet of more rows than a spreadsheet has, before it is written', async () => {
  const workbook = newFileWorkbook()
  const applied = await workbook.apply(hugePlan(SHEET_ROWS))
  expect(applied).toEqual({ ok: false, error: { code: 'too-large', detail: 'Analyst Views' } })
  expect(valueOf(await workbook.read()).sheets).toEqual([])
})

test('should refuse rows that would make a sheet too large to be read again, and leave the file as it is', async () => {
  const file = await trackerFile(three)
  const workbook = valueOf(openFileWorkbook(file))
  const { columns = [] } =
    hugePlan(1).steps.flatMap((step) =>
      step.do === 'add-table' && step.table.name === 'AnalystViews' ? [step.table] : [],
    )[0] ?? {}
  const rows = Array.from({ length: ROWS }, () => columns.map(() => null))
  const applied = await workbook.apply({ steps: [{ do: 'append-rows', table: 'AnalystViews', rows }] })
  expect(applied).toEqual({ ok: false, error: { code: 'too-large', detail: 'AnalystViews' } })
  expect(workbook.bytes()).toBe(file)
})
