import ExcelJs from 'exceljs'
import type { Browser, Page } from 'playwright-core'
import { describeWorkbook } from '../workbook/contract'
import { describeInBrowser, startChromium } from './pages/chromium'
import { pagesWithWorkbooks, workbookInPage } from './pages/page-workbooks'
import { serve, type FileServer } from './pages/serve'
import { openWatched, type WatchedPage } from './pages/watched-page'

describeInBrowser('the workbooks of the standalone page, in a browser', () => {
  let browser: Browser
  let server: FileServer
  let putAway = (): void => undefined
  let watched: WatchedPage
  let file: Uint8Array

  beforeAll(async () => {
    const { folder, remove } = await pagesWithWorkbooks()
    putAway = remove
    server = await serve(folder)
    browser = await startChromium()
    watched = await openWatched({ browser, address: `${server.address}workbooks.html` })
    await watched.page.waitForFunction(() => window.workbooksInPage !== undefined)
    const empty = new ExcelJs.Workbook()
    empty.addWorksheet('Sheet1')
    file = new Uint8Array(await empty.xlsx.writeBuffer())
  }, 200_000)
  afterAll(async () => {
    expect(watched.errors).toEqual([])
    await browser.close()
    server.close()
    putAway()
  })

  const page = (): Page => watched.page
  describeWorkbook('a workbook made on the page', () => workbookInPage(page, null))
  describeWorkbook('a file opened on the page', () => workbookInPage(page, file))
})
