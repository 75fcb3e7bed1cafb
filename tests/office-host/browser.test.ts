import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { type BrowserHost, type BrowserHostOptions, startOfficeHostInBrowser } from './browser'

const chromiumPath = '/usr/bin/chromium'
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const pane = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Pane</title>
    <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
    <script src="/pane.js" defer></script>
  </head>
  <body>
    <button id="write">Write</button>
    <button id="big">Big</button>
    <output id="log"></output>
  </body>
</html>`

const script = `
const log = document.getElementById('log')
const show = (text) => { log.textContent = text }
Office.onReady(async ({ host, platform }) => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1')
    sheet.onChanged.add(async (event) => show('changed ' + event.address))
    await context.sync()
  })
  const { requirements } = Office.context
  show([host, platform, requirements.isSetSupported('ExcelApi', '1.14'), requirements.isSetSupported('ExcelApi', '1.15')].join(' '))
})
const press = (id, values) => document.getElementById(id).addEventListener('click', async () => {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('From the pane')
      const range = sheet.getRange('A1').getResizedRange(values.length - 1, 1)
      range.values = values
      range.load('values,address')
      await context.sync()
      show(range.address + ' ' + JSON.stringify(range.values[0]))
    })
  } catch (error) {
    show(error.code)
  }
})
press('write', [['UBS', 197]])
press('big', Array.from({ length: 200 }, () => ['x'.repeat(30000), 1]))
`

const here = existsSync(chromiumPath)
if (!here && process.env['CI'] !== undefined) throw new Error('Chromium is missing')
if (!here) console.log('Skipped: the start-up of Office.js in a browser needs Chromium')

const inBrowser = here ? describe : describe.skip

inBrowser('the genuine office.js in Chromium', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath, args })
  }, 60_000)

  afterAll(() => browser.close())

  const open = async (options: Partial<BrowserHostOptions> = {}): Promise<BrowserHost> => {
    const context = await browser.newContext()
    const host = await startOfficeHostInBrowser(context, {
      page: '/pane.html',
      files: { '/pane.html': pane, '/pane.js': script },
      ...options,
    })
    await host.frame.waitForFunction(() => document.getElementById('log')?.textContent !== '')
    return host
  }

  const logText = (host: BrowserHost): Promise<string> => host.frame.locator('#log').innerText()

  it('starts, tells host and requirement sets, and asks for nothing that is not served', async () => {
    const host = await open()
    expect(await logText(host)).toBe('Excel OfficeOnline true false')
    expect(host.errors).toEqual([])
    expect(host.refused).toEqual([])
    expect(host.roundTrips).toBe(1)
    await host.page.context().close()
  })

  it('writes to the workbook and reads from it', async () => {
    const host = await open()
    await host.frame.locator('#write').click()
    await host.frame.locator('#log', { hasText: 'UBS' }).waitFor()
    expect(await logText(host)).toBe('\u0027From the pane\u0027!A1:B1 ["UBS",197]')
    expect(host.workbook.sheets[1]?.cells.get('B1')?.value).toBe(197)
    await host.page.context().close()
  })

  it('hears of what the user does', async () => {
    const host = await open()
    host.user.type('Sheet1', 'C3', 'edited')
    await host.frame.locator('#log', { hasText: 'changed' }).waitFor()
    expect(await logText(host)).toBe('changed C3')
    await host.page.context().close()
  })

  it('fails as Excel does: cell editing, size, injected failures', async () => {
    const host = await open()
    host.faults.cellEdit = true
    await host.frame.locator('#write').click()
    await host.frame.locator('#log', { hasText: 'InvalidOperationInCellEditMode' }).waitFor()
    host.faults.clear()
    await host.frame.locator('#big').click()
    await host.frame.locator('#log', { hasText: 'RequestPayloadSizeLimitExceeded' }).waitFor()
    host.faults.atRoundTrip(1, { code: 'Timeout' })
    await host.frame.locator('#write').click()
    await host.frame.locator('#log', { hasText: 'Timeout' }).waitFor()
    expect(host.workbook.sheets).toHaveLength(1)
    await host.page.context().close()
  })
})
