// Measures the built pages in Chromium: how soon they are visible and how soon each action is answered. Run alone with
// `node tests/run.mjs tests/bench/pages.ts`. Each figure is the median of several runs in fresh contexts.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Frame, Page } from 'playwright-core'
import { builtPages } from '../e2e/pages/built-pages'
import { hasChromium, startChromium } from '../e2e/pages/chromium'
import { serve } from '../e2e/pages/serve'
import { startOfficeHostInBrowser } from '../office-host/browser'
import { evaluate } from '../workbook/office/evaluate'
import { print, type Measurement } from './extraction'

const RUNS = 5

/** Milliseconds by what was waited for, of one run. */
type Times = Map<string, number>

/** When the browser first painted something of the document, and when the pane's steps stood there. */
async function visible(frame: Frame): Promise<readonly [painted: number, shown: number]> {
  await frame.locator('.pane').waitFor()
  return frame.evaluate(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
    return [paint, window.paneShown ?? Number.NaN] as const
  })
}

declare global {
  interface Window {
    paneShown?: number
  }
}

/** Notes the moment at which the pane is first in the document; runs before the page's own scripts. */
const noteShown = (): void => {
  new MutationObserver((_, observer) => {
    if (document.querySelector('.pane') === null) return
    window.paneShown = performance.now()
    observer.disconnect()
  }).observe(document, { childList: true, subtree: true })
}

async function timed(times: Times, name: string, act: () => Promise<unknown>): Promise<void> {
  const start = performance.now()
  await act()
  times.set(name, performance.now() - start)
}

async function runPage(browser: Browser, address: string, folder: string): Promise<Times> {
  const times: Times = new Map()
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  await page.addInitScript(noteShown)
  await page.goto(address)
  const [painted, shown] = await visible(page.mainFrame())
  times.set('page: first contentful paint', painted).set('page: pane is there', shown)
  await actions(page, times, folder)
  await context.close()
  return times
}

async function actions(page: Page, times: Times, folder: string): Promise<void> {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const tab = (name: string) => page.getByRole('tab', { name, exact: true }).click()
  const cell = (place: string) => page.locator(`.tabulator-cell[data-place="${place}"]`)
  const file = path.join(folder, 'saved.xlsx')
  await timed(times, 'page: sample read', async () => {
    await press('Try the sample article')
    await page.getByText(/All \d+ numbers accounted for/).waitFor()
  })
  await timed(times, 'page: what will change', async () => {
    await press('Continue to Write')
    await page.getByRole('button', { name: 'Write to workbook', exact: true }).waitFor()
  })
  await timed(times, 'page: tracker written and shown', async () => {
    await press('Write to workbook')
    await page.getByRole('img', { name: /Price targets by institution/ }).waitFor()
  })
  await timed(times, 'page: another sheet', async () => {
    await tab('Assumptions')
    await cell('6,3').waitFor()
  })
  await timed(times, 'page: input edited, all recalculated', async () => {
    await cell('6,3').click()
    await page.keyboard.type('91')
    await page.keyboard.press('Enter')
    await cell('6,3').filter({ hasText: '91' }).waitFor()
  })
  await timed(times, 'page: .xlsx saved', async () => {
    const downloaded = page.waitForEvent('download')
    await press('Save .xlsx')
    await (await downloaded).saveAs(file)
  })
  await timed(times, 'page: .xlsx opened', async () => {
    await page.getByLabel('Open .xlsx').setInputFiles(file)
    await page.getByText('saved.xlsx', { exact: true }).waitFor()
  })
}

async function runPane(browser: Browser, folder: string): Promise<Times> {
  const context = await browser.newContext({ locale: 'en-US' })
  await context.addInitScript(noteShown)
  const { frame } = await startOfficeHostInBrowser(context, {
    page: '/taskpane.html',
    folder,
    width: 400,
    evaluate,
  })
  const [painted, shown] = await visible(frame)
  const times: Times = new Map([
    ['pane in Excel: first contentful paint', painted],
    ['pane in Excel: pane is there', shown],
  ])
  await context.close()
  return times
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** How soon the pages are visible and answer, in milliseconds of this machine; nothing where there is no Chromium. */
export async function measurePages(): Promise<readonly Measurement[]> {
  if (!hasChromium) return []
  const built = await builtPages()
  const folder = mkdtempSync(path.join(tmpdir(), 'analyst-views-bench-'))
  const server = await serve(built)
  const browser = await startChromium()
  const all: Times[] = []
  for (let run = 0; run < RUNS; run++) {
    all.push(await runPage(browser, server.address, folder))
    all.push(await runPane(browser, built))
  }
  await browser.close()
  server.close()
  rmSync(folder, { recursive: true })
  const names = new Set(all.flatMap((times) => [...times.keys()]))
  return [...names].map((name) => ({
    name,
    value: median(all.flatMap((times) => times.get(name) ?? [])),
    unit: 'ms',
  }))
}

if (process.argv[1] !== undefined && /bench[\\/]pages\.ts$/.test(process.argv[1])) print(await measurePages())
