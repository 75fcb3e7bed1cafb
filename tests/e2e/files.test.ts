import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { openFileWorkbook } from '../../src/workbook/xlsx/file-workbook'
import type { Snapshot } from '../../src/tracker/snapshot'
import { builtPages } from './pages/built-pages'
import { describeInBrowser, startChromium } from './pages/chromium'
import { serve, type FileServer } from './pages/serve'
import { openWatched } from './pages/watched-page'

describeInBrowser('files of the standalone page', () => {
  let browser: Browser
  let server: FileServer
  let folder: string

  beforeAll(async () => {
    server = await serve(await builtPages())
    browser = await startChromium()
    folder = mkdtempSync(path.join(tmpdir(), 'analyst-views-'))
  }, 200_000)
  afterAll(async () => {
    await browser.close()
    server.close()
    rmSync(folder, { recursive: true })
  })

  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

  async function save(page: Page, name: string): Promise<string> {
    const downloaded = page.waitForEvent('download')
    await press(page, 'Save .xlsx')
    const file = path.join(folder, name)
    await (await downloaded).saveAs(file)
    return file
  }

  async function snapshotOf(file: string): Promise<Snapshot> {
    const opened = openFileWorkbook(new Uint8Array(readFileSync(file)))
    if (!opened.ok) throw new Error(opened.error.code)
    const read = await opened.value.read()
    if (!read.ok) throw new Error(read.error.code)
    return read.value
  }

  const valuesOf = (snapshot: Snapshot, table: string) =>
    snapshot.tables.find(({ name }) => name === table)?.rows.map((row) => row.map(({ value }) => value))

  test('should save a workbook, open it again, take an edit, and keep the rest of it', async () => {
    const { page, violations, strangers, errors } = await openWatched(browser, server.address, {
      acceptDownloads: true,
    })
    await press(page, 'Try the sample article')
    await press(page, 'Continue to Write')
    await press(page, 'Write to workbook')
    await page.getByRole('button', { name: 'See the tracker' }).waitFor()
    const first = await snapshotOf(await save(page, 'first.xlsx'))
    expect(first.state).toMatchObject({ version: 1 })
    expect(first.charts.map(({ name }) => name)).toContain('TargetsByInstitution')
    expect(valuesOf(first, 'AnalystViews')?.flat()).toContain('UBS')

    await page.getByLabel('Open .xlsx').setInputFiles(path.join(folder, 'first.xlsx'))
    await page.getByText('first.xlsx is open.').waitFor()
    await page.getByRole('tab', { name: 'Analyst Views' }).click()
    const cell = page.locator('.tabulator-row .is-source', { hasText: /^UBS$/ }).first()
    await cell.dblclick()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('=UBS AG')
    await page.keyboard.press('Enter')
    await page.getByText('Unsaved changes').waitFor()
    const second = await snapshotOf(await save(page, 'second.xlsx'))
    const changed = valuesOf(second, 'AnalystViews')?.flat()
    expect(changed).toContain('=UBS AG')
    expect(valuesOf(second, 'Investments')).toEqual(valuesOf(first, 'Investments'))
    expect(second.charts).toEqual(first.charts)
    expect(strangers).toEqual([])
    expect(await violations()).toEqual([])
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('should refuse a file that is no workbook in a sentence, changing nothing', async () => {
    const { page } = await openWatched(browser, server.address)
    const file = path.join(folder, 'notes.xlsx')
    writeFileSync(file, 'not a workbook at all')
    await page.getByLabel('Open .xlsx').setInputFiles(file)
    await page.getByText('This file is no .xlsx workbook.').waitFor()
    await page.getByText('The workbook is empty.').waitFor()
    await page.context().close()
  })
})
