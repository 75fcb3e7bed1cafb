import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ExcelJs from 'exceljs'
import type { Page, Worker } from 'playwright-core'
import { openFileWorkbook } from '../../src/workbook/xlsx/file-workbook'
import type { Snapshot } from '../../src/tracker/snapshot'
import { compoundFile } from '../workbook/xlsx/package/crafted-compound-file'
import { describeBuilt } from './pages/built'
import { openWatched } from './pages/watched-page'

describeBuilt('files of the standalone page', (built) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'analyst-views-'))
  afterAll(() => rmSync(folder, { recursive: true }))

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
    const { page, violations, strangers, errors } = await openWatched(built, {
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
    await page.getByText('first.xlsx', { exact: true }).waitFor()
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

  /** The worker for files, which is there when the page is. */
  async function fileWorker(page: Page): Promise<Worker> {
    const isIt = (worker: Worker) => /\/file\.\w+\.js$/.test(worker.url())
    return page.workers().find(isIt) ?? page.waitForEvent('worker', isIt)
  }

  test.each([
    ['en', 'Opening…', 'Cancel', 'Opening was stopped. Nothing has changed.'],
    ['ko', '여는 중…', '취소', '열기를 멈췄습니다. 바뀐 것은 없습니다.'],
  ] as const)(
    'should tell of a long opening, stop it, and open when tried again, in %s',
    async (language, opening, cancel, stopped) => {
      const { page } = await openWatched(built, { locale: language })
      const file = path.join(folder, 'mine.xlsx')
      await ownWorkbook(file)
      // Ended without a word, as browsers end what takes too much memory.
      await (await fileWorker(page)).evaluate(() => close())
      const input = page.locator('.bar input[type=file]')
      await input.setInputFiles(file)
      await page.locator('.bar').getByText(opening).waitFor()
      await page.getByRole('progressbar', { name: opening }).waitFor({ state: 'attached' })
      await page.locator('.bar').getByRole('button', { name: cancel, exact: true }).click()
      await page.getByText(stopped).waitFor()
      expect(await page.getByRole('progressbar').count()).toBe(0)
      await input.setInputFiles(file)
      await page.getByRole('tab', { name: 'My model' }).waitFor()
      await page.context().close()
    },
  )

  test('should say in plain words that a file could not be read when the worker breaks, and read it when tried again', async () => {
    const { page } = await openWatched(built, { serviceWorkers: 'block' })
    const file = path.join(folder, 'mine.xlsx')
    await ownWorkbook(file)
    const body = `onmessage = () => { throw new Error('broken in the middle') }`
    await page.route(/\/file\.\w+\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body }), {
      times: 1,
    })
    await page.reload()
    await page.locator('.pane').waitFor()
    await page.getByLabel('Open .xlsx').setInputFiles(file)
    await page.getByText('The file could not be read. Nothing has changed: try again.').waitFor()
    await page.getByLabel('Open .xlsx').setInputFiles(file)
    await page.getByRole('tab', { name: 'My model' }).waitFor()
    await page.context().close()
  })

  test('should keep the article and say so when the worker that reads it breaks, and read it when tried again', async () => {
    const { page } = await openWatched(built, { serviceWorkers: 'block' })
    const body = `onmessage = () => { throw new Error('broken in the middle') }`
    await page.route(
      /\/engine\.\w+\.js$/,
      (route) => route.fulfill({ contentType: 'text/javascript', body }),
      { times: 1 },
    )
    await page.reload()
    const text = 'UBS set a price target of $197 on Tesla on August 28, 2024.'
    await page.locator('textarea').fill(text)
    await page.locator('button[type=submit]').click()
    await page
      .getByText(/broken in the middle.*It is still here: try again/)
      .first()
      .waitFor()
    expect(await page.locator('textarea').inputValue()).toBe(text)
    await page.locator('button[type=submit]').click()
    await page.locator('.headline').first().waitFor()
    await page.context().close()
  })

  const REFUSED = [
    {
      name: 'notes.xlsx',
      en: 'This is a text file',
      ko: '텍스트 파일입니다',
      bytes: Buffer.from('not a workbook'),
    },
    {
      name: 'cut.xlsx',
      en: 'The file is damaged',
      ko: '파일이 손상되었습니다',
      bytes: Buffer.from('PK\u0003\u0004 and no more'),
    },
    {
      name: 'password.xlsx',
      en: 'The workbook is protected by a password',
      ko: '암호',
      bytes: compoundFile('EncryptionInfo', 'EncryptedPackage'),
    },
    { name: 'empty.xlsx', en: 'The file is empty', ko: '빈 파일입니다', bytes: Buffer.alloc(0) },
  ]

  test.each(['en', 'ko'] as const)(
    'should refuse a file that is no workbook in a line, in %s',
    async (language) => {
      const { page } = await openWatched(built, {
        locale: language === 'ko' ? 'ko-KR' : 'en-US',
      })
      for (const { name, bytes, ...words } of REFUSED) {
        writeFileSync(path.join(folder, name), bytes)
        await page.getByLabel('.xlsx').first().setInputFiles(path.join(folder, name))
        await page.getByText(words[language]).first().waitFor()
      }
      expect(await page.locator('.sheet-tab').count()).toBe(0)
      await page.context().close()
    },
  )

  /** A workbook of the user's as another program saves it. */
  async function ownWorkbook(file: string): Promise<void> {
    const book = new ExcelJs.Workbook()
    const model = book.addWorksheet('My model', { views: [{ state: 'frozen', xSplit: 1, ySplit: 2 }] })
    model.getCell('A1').value = 'Model for the committee'
    model.getCell('A1').font = { bold: true, size: 18 }
    model.getCell('B2').value = new Date(Date.UTC(2024, 7, 30))
    model.getCell('B2').numFmt = 'mm-dd-yy'
    model.getCell('B4').value = 0.123
    model.getCell('B4').numFmt = '0.0%'
    model.getCell('A6').value = { text: 'a link', hyperlink: 'javascript:alert(1)' }
    model.addTable({
      name: 'Mine',
      ref: 'A8',
      headerRow: true,
      columns: [{ name: 'Ticker' }, { name: 'Units' }],
      rows: [
        ['TSLA', 1200],
        ['005930', 50],
      ],
    })
    book.addWorksheet('Kept away', { state: 'hidden' }).getCell('A1').value = 'x'
    book.addWorksheet('Notes').getCell('C5').value = '=a note of mine'
    await book.xlsx.writeFile(file)
  }

  test('should show the user’s own sheets, take edits in their tables, add a tracker and keep all of it', async () => {
    const { page, violations, errors } = await openWatched(built, { acceptDownloads: true })
    const file = path.join(folder, 'own.xlsx')
    await ownWorkbook(file)
    await page.getByLabel('Open .xlsx').setInputFiles(file)
    const cell = (row: number, column: number) =>
      page.locator(`.tabulator-cell[data-place="${row},${column}"]`)
    await cell(0, 0).filter({ hasText: 'Model for the committee' }).waitFor()
    expect(await page.locator('.sheet-tab').allTextContents()).toEqual(['My model', 'Notes'])
    expect(await cell(1, 1).textContent()).toBe('2024-08-30')
    expect(await cell(3, 1).textContent()).toBe('12.3%')
    expect(await page.locator('.grid a').count()).toBe(0)
    await cell(8, 1).click()
    await page.keyboard.type('1300')
    await page.keyboard.press('Enter')
    await cell(8, 1).filter({ hasText: '1300' }).waitFor()
    await cell(10, 0).click()
    await page.keyboard.type('NVDA')
    await page.keyboard.press('Enter')
    await cell(11, 0).waitFor()
    await press(page, 'Try the sample article')
    await press(page, 'Continue to Write')
    await press(page, 'Write to workbook')
    await page.getByRole('tab', { name: 'Sources' }).waitFor()
    const saved = await snapshotOf(await save(page, 'own-and-tracker.xlsx'))
    expect(valuesOf(saved, 'Mine')).toEqual([
      ['TSLA', 1300],
      ['005930', 50],
      ['NVDA', null],
    ])
    expect(saved.sheets.slice(0, 3).map(({ name }) => name)).toEqual(['My model', 'Kept away', 'Notes'])
    expect(valuesOf(saved, 'AnalystViews')?.flat()).toContain('UBS')
    expect(await violations()).toEqual([])
    expect(errors).toEqual([])
    await page.context().close()
  })
})
