// Measures the page with a tracker of 10,000 rows in Chromium: opened, scrolled, an assumption edited until it is shown
// and until formulas have followed, how long the page did not answer meanwhile, saved. Run alone, with another number of
// rows: `node tests/run.mjs tests/bench/large-page.ts 2000`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { builtPages } from '../e2e/pages/built-pages'
import { hasChromium, startChromium } from '../e2e/pages/chromium'
import { serve } from '../e2e/pages/serve'
import { trackerFile } from '../workbook/xlsx/tracker-file'
import { print, type Measurement } from './extraction'
import { content } from './merge'

const ROWS = 10_000
/** Longest that anything here may take. */
const PATIENCE_MS = 300_000

declare global {
  interface Window {
    /** The longest time between two turns of the page since it was last set to 0, in milliseconds. */
    longestTurn?: number
  }
}

/** Notes how long the page is ever busy in one piece; runs in the page. */
const noteTurns = (): void => {
  const PAUSE = 4
  window.longestTurn = 0
  let last = performance.now()
  const turn = new MessageChannel()
  turn.port1.onmessage = () => {
    const now = performance.now()
    window.longestTurn = Math.max(window.longestTurn ?? 0, now - last - PAUSE)
    last = now
    setTimeout(() => turn.port2.postMessage(null), PAUSE)
  }
  turn.port2.postMessage(null)
}

async function actions(page: Page, file: string, rows: number): Promise<readonly Measurement[]> {
  const out: Measurement[] = []
  const timed = async (name: string, act: () => Promise<unknown>): Promise<void> => {
    await page.evaluate(() => (window.longestTurn = 0))
    const start = performance.now()
    await act()
    out.push({
      name: `page, ${rows.toLocaleString('en')} rows: ${name}`,
      value: performance.now() - start,
      unit: 'ms',
    })
    const busy = await page.evaluate(() => window.longestTurn ?? 0)
    out.push({ name: `  of that the page without an answer, at a time`, value: busy, unit: 'ms' })
  }
  const cell = (place: string) => page.locator(`.tabulator-cell[data-place="${place}"]`)
  const tab = (name: string) => page.getByRole('tab', { name, exact: true }).click()
  const holds = (place: string, text: string) =>
    cell(place)
      .filter({ hasText: new RegExp(`^${text}$`) })
      .waitFor()
  /** The bar tells what goes on; it has ended when the bar no longer tells it. */
  const rested = async (): Promise<void> => {
    await page.waitForTimeout(400)
    await page
      .locator('.bar [role="status"]')
      .filter({ hasNotText: /Calculating/ })
      .waitFor()
  }
  const edit = async (place: string, text: string): Promise<void> => {
    await cell(place).click()
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
  await timed('.xlsx opened', async () => {
    await page.getByLabel('Open .xlsx').setInputFiles(file)
    await page.getByText(path.basename(file), { exact: true }).waitFor()
  })
  await timed('its longest sheet shown', async () => {
    await tab('Analyst Views')
    await cell('5,0').waitFor()
  })
  await timed('scrolled to its end', async () => {
    await cell('5,0').click()
    await page.keyboard.press('Control+ArrowDown')
    await page.waitForFunction(
      (last) => document.querySelector(`.tabulator-cell[data-place^="${last},"]`) !== null,
      4 + rows,
    )
  })
  await tab('Assumptions')
  for (const [name, text] of [
    ['assumption edited and shown, the first time', '30'],
    ['assumption edited and shown', '45'],
  ] as const) {
    await cell('6,3').waitFor()
    await timed(name, async () => {
      await edit('6,3', text)
      await holds('6,3', text)
    })
    await timed('  its formulas followed', rested)
  }
  await timed('edit taken back and formulas followed', async () => {
    await page.keyboard.press('Control+z')
    await holds('6,3', '30')
    await rested()
  })
  await timed('.xlsx saved', async () => {
    const downloaded = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save .xlsx', exact: true }).click()
    await downloaded
  })
  return out
}

/** How the page answers with a tracker of so many rows, in milliseconds of this machine; each once, as for a user. */
export async function measureLargePage(rows = ROWS): Promise<readonly Measurement[]> {
  if (!hasChromium) return []
  const folder = mkdtempSync(path.join(tmpdir(), 'analyst-views-bench-'))
  const file = path.join(folder, 'large.xlsx')
  writeFileSync(file, await trackerFile(content(0, rows)))
  const server = await serve(await builtPages())
  const browser = await startChromium()
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1366, height: 768 } })
  context.setDefaultTimeout(PATIENCE_MS)
  const page = await context.newPage()
  await page.addInitScript(noteTurns)
  await page.goto(server.address)
  await page.locator('.pane').waitFor()
  const out = await actions(page, file, rows)
  await browser.close()
  server.close()
  rmSync(folder, { recursive: true })
  return out
}

if (process.argv[1] !== undefined && /bench[\\/]large-page\.ts$/.test(process.argv[1]))
  print(await measureLargePage(Number(process.argv[2] ?? ROWS)))
