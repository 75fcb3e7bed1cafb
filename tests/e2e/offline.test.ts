import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { builtPages } from './pages/built-pages'
import { describeInBrowser, startChromium } from './pages/chromium'
import { serve } from './pages/serve'
import { openWatched } from './pages/watched-page'

describeInBrowser('the standalone page without a network', () => {
  let browser: Browser
  let folder: string

  beforeAll(async () => {
    const built = await builtPages()
    browser = await startChromium()
    folder = mkdtempSync(path.join(tmpdir(), 'analyst-views-offline-'))
    cpSync(built, path.join(folder, 'web'), { recursive: true })
  }, 200_000)
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
  const kept = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => caches.keys()))

  /** Reads, reviews, writes, looks at charts, saves, opens and edits. */
  async function doAll(page: Page): Promise<void> {
    await press(page, 'Try the sample article')
    await page.getByText(/All \d+ numbers accounted for/).waitFor()
    await press(page, 'Continue to Write')
    await press(page, 'Write to workbook')
    await page.getByRole('img', { name: /Price targets by institution/ }).waitFor()
    const downloaded = page.waitForEvent('download')
    await press(page, 'Save .xlsx')
    const file = path.join(folder, 'saved.xlsx')
    await (await downloaded).saveAs(file)
    await page.getByLabel('Open .xlsx').setInputFiles(file)
    await page.getByText('saved.xlsx', { exact: true }).waitFor()
    await page.getByRole('tab', { name: 'Analyst Views', exact: true }).click()
    await page.locator('.tabulator-cell[data-place="5,1"]').click()
    await page.keyboard.type('UBS AG')
    await page.keyboard.press('Enter')
    await page.getByText('Unsaved changes').waitFor()
  }

  test('should do everything once it is loaded, kept files or not', async () => {
    const server = await serve(path.join(folder, 'web'))
    const { page, errors } = await openWatched(
      { browser, address: server.address },
      { serviceWorkers: 'block' },
    )
    await page.waitForLoadState('networkidle')
    server.close()
    await doAll(page)
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('should open again from what is kept, within its policy', async () => {
    const server = await serve(path.join(folder, 'web'))
    const { page, violations, errors } = await openWatched({ browser, address: server.address })
    expect(await kept(page)).toHaveLength(1)
    server.close()
    await page.reload()
    await doAll(page)
    expect(await violations()).toEqual([])
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('should show a new build as soon as there is one, and then keep that alone', async () => {
    const web = path.join(folder, 'web')
    const server = await serve(web)
    const { page } = await openWatched({ browser, address: server.address })
    const [before] = await kept(page)
    const replace = (name: string, from: string | RegExp, to: string) =>
      writeFileSync(path.join(web, name), readFileSync(path.join(web, name), 'utf8').replace(from, to))
    replace('index.html', '<title>Analyst Views</title>', '<title>The next build</title>')
    replace('service-worker.js', /(version\\":\\")[0-9a-f]{16}/, '$10123456789abcdef')
    await page.reload()
    expect(await page.title()).toBe('The next build')
    while ((await kept(page)).join() !== 'analyst-views 0123456789abcdef') await page.waitForTimeout(100)
    expect(before).not.toBe('analyst-views 0123456789abcdef')
    server.close()
    await page.reload()
    expect(await page.title()).toBe('The next build')
    await page.context().close()
  })

  test('should keep every file the page is made of and none of the pane', () => {
    const worker = readFileSync(path.join(folder, 'web', 'service-worker.js'), 'utf8')
    const scripts = readdirSync(path.join(folder, 'web')).filter((name) => /\.(?:js|css|html)$/.test(name))
    const missing = scripts.filter((name) => !worker.includes(`\\"${name}\\"`))
    expect(missing.filter((name) => !/^(?:taskpane|service-worker)/.test(name))).toEqual([])
    expect(worker).not.toMatch(/taskpane/)
  })
})
