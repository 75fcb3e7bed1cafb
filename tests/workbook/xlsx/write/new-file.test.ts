import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Plan } from '../../../../src/tracker/plan'
import { newFileWorkbook } from '../../../../src/workbook/xlsx/file-workbook'
import {
  attributeText,
  child,
  childrenNamed,
  elementText,
  type XmlElement,
} from '../../../../src/workbook/xlsx/package/xml/xml-element'
import { isInstalled } from '../../../installed'
import { newTracker } from '../new-tracker'
import { opened, partOf, readCells } from '../read-cells'

const tracker = newTracker('ko')
const parts = tracker.then(({ file }) => opened(file))

const validator = path.resolve(__dirname, '../../../../../shared/tools/validate-xlsx')
const whenValidated = existsSync(validator) && isInstalled('xmllint') ? test : test.skip

const named = (element: XmlElement | undefined, local: string): readonly XmlElement[] =>
  element === undefined ? [] : childrenNamed(element, local)

/** Every element of a local name, in any depth. */
const within = (element: XmlElement, local: string): readonly XmlElement[] =>
  element.children.flatMap((each) => [...(each.local === local ? [each] : []), ...within(each, local)])

test('should write the same bytes for the same articles', async () => {
  const again = await newTracker('ko')
  expect(Buffer.compare((await tracker).file, again.file)).toBe(0)
})

test('should stand with the first sheet in front and the state hidden behind the last', async () => {
  const { parts: book } = await parts
  const states = book.sheets.map(({ state }) => state)
  expect(book.sheets.at(-1)?.name).toBe('_tracker')
  expect(states).toEqual([...states.slice(0, -1).map(() => 'visible'), 'veryHidden'])
  const { root } = partOf(await parts, 'xl/workbook.xml')
  const view = named(child(root, 'bookViews'), 'workbookView')[0]
  expect(view && attributeText(view, 'activeTab')).toBe('0')
  const calculation = child(root, 'calcPr')
  expect(calculation && attributeText(calculation, 'fullCalcOnLoad')).toBe('1')
})

test('should carry each computed column as the formula of all its cells', async () => {
  const { plan, file } = await tracker
  const book = await parts
  const tables = new Map(
    book.parts.sheets.flatMap((sheet) => sheet.tables.map((table) => [table.displayName, table] as const)),
  )
  const cells = readCells(file)
  const layouts = plan.steps.flatMap((step) => (step.do === 'add-table' ? [step.table] : []))
  expect(tables.size).toBe(layouts.length)
  for (const { name, sheet, columns } of layouts) {
    const root = tables.get(name)?.part.root
    const written = named(root && child(root, 'tableColumns'), 'tableColumn')
    expect(written.map((column) => attributeText(column, 'name'))).toEqual(
      columns.map(({ header }) => header),
    )
    expect(written.map((column) => attributeText(column, 'id'))).toEqual(columns.map((_, i) => String(i + 1)))
    const formulas = written.map((column) => child(column, 'calculatedColumnFormula'))
    expect(formulas.map((one) => (one === undefined ? null : elementText(one)))).toEqual(
      columns.map(({ formula }) => formula),
    )
    const inCells = new Set([...(cells.get(sheet)?.values() ?? [])].map(({ formula }) => formula))
    expect(columns.filter(({ formula }) => formula !== null && !inCells.has(formula))).toEqual([])
  }
})

test('should name each chart in its drawing and give its values of now', async () => {
  const { plan } = await tracker
  const charts = plan.steps.flatMap((step) => (step.do === 'add-chart' ? [step.chart] : []))
  const book = await parts
  const [drawing] = book.parts.sheets.flatMap(({ drawings }) => drawings)
  const frames = within(partOf(book, drawing?.part ?? '').root, 'cNvPr')
  expect(frames.map((frame) => attributeText(frame, 'name'))).toEqual(charts.map(({ name }) => name))
  expect(frames.map((frame) => attributeText(frame, 'descr'))).toEqual(
    charts.map(({ description }) => description),
  )
  const drawn = (drawing?.charts ?? []).map((part) => within(partOf(book, part).root, 'ser'))
  const valuesOf = (series: XmlElement): readonly string[] =>
    within(series, 'numCache').flatMap((cache) =>
      within(cache, 'pt').map((point) => elementText(within(point, 'v')[0] ?? point)),
    )
  expect(drawn.map((all) => all.map(valuesOf))).toEqual(
    charts.map(({ series }) =>
      series.map(({ cache }) => cache.values.flatMap((value) => (value === null ? [] : [String(value)]))),
    ),
  )
})

test('should repeat headers on every page and keep them in sight', async () => {
  const book = await parts
  const names = named(child(partOf(book, 'xl/workbook.xml').root, 'definedNames'), 'definedName')
  const titles = names.filter((name) => attributeText(name, 'name') === '_xlnm.Print_Titles')
  expect(titles.map(elementText)).toContain("'애널리스트 의견'!$A:$A,'애널리스트 의견'!$5:$5")
  const views = book.parts.sheets.find(({ name }) => name === '애널리스트 의견')
  const pane = within(partOf(book, views?.part ?? '').root, 'pane')[0]
  expect(pane && [attributeText(pane, 'ySplit'), attributeText(pane, 'state')]).toEqual(['5', 'frozen'])
})

test('should refuse a plan that needs something to be there, and stay as it was', async () => {
  const workbook = newFileWorkbook()
  const before = workbook.bytes()
  const plan: Plan = { steps: [{ do: 'append-rows', table: 'Fleets', rows: [] }] }
  expect(await workbook.apply(plan)).toEqual({
    ok: false,
    error: { code: 'not-supported', detail: 'append-rows' },
  })
  expect(await workbook.apply((await tracker).plan, { signal: AbortSignal.abort() })).toMatchObject({
    error: { code: 'cancelled' },
  })
  expect(Buffer.compare(workbook.bytes(), before)).toBe(0)
  expect(await workbook.read()).toMatchObject({ value: { sheets: [], state: null } })
})

whenValidated.each(['ko', 'en'] as const)(
  'should be valid by the schemas of the format (%s)',
  async (language) => {
    const { file } = await newTracker(language)
    expect(complaints(file)).toBe('')
    expect(complaints(newFileWorkbook().bytes())).toBe('')
  },
)

/** What the validator says of a file: nothing where all holds. */
function complaints(file: Uint8Array): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'xlsx-valid-'))
  try {
    const name = path.join(folder, 'book.xlsx')
    writeFileSync(name, file)
    return execFileSync(validator, [name], { encoding: 'utf8' })
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
