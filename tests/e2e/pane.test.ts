import type { Browser } from 'playwright-core'
import { startOfficeHostInBrowser, type BrowserHost } from '../office-host/browser'
import { builtPages } from './pages/built-pages'
import { describeInBrowser, startChromium } from './pages/chromium'

describeInBrowser('the pane in Excel', () => {
  let browser: Browser
  let folder: string

  beforeAll(async () => {
    folder = await builtPages()
    browser = await startChromium()
  }, 200_000)
  afterAll(() => browser.close())

  async function open(): Promise<BrowserHost> {
    const context = await browser.newContext({ locale: 'en-US' })
    return startOfficeHostInBrowser(context, { page: '/taskpane.html', folder, width: 400 })
  }
  const press = (host: BrowserHost, name: string) =>
    host.frame.getByRole('button', { name, exact: true }).click()

  test('should write the sample to the workbook, and nothing when it is written again', async () => {
    const host = await open()
    await press(host, 'Try the sample article')
    await press(host, 'Continue to Write')
    await press(host, 'Write to workbook')
    await host.frame.getByRole('button', { name: 'See the tracker' }).waitFor()
    await press(host, 'See the tracker')
    await host.frame.getByRole('heading', { name: /Sources/ }).waitFor()
    await host.frame.getByRole('tab', { name: 'Review' }).click()
    await host.frame.locator('.headline').first().click()
    await press(host, 'Accept')
    await host.frame.getByRole('tab', { name: 'Write', exact: true }).click()
    await host.frame.getByText('The workbook is up to date').waitFor()
    expect(host.refused).toEqual([])
    expect(host.errors).toEqual([])
    await host.page.context().close()
  })
})
