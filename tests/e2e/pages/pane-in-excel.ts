import type { BrowserContextOptions } from 'playwright-core'
import { startOfficeHostInBrowser, type BrowserHost } from '../../office-host/browser'
import type { RequirementSets } from '../../office-host/library/requirement-sets'
import { evaluate } from '../../workbook/office/evaluate'
import type { Built } from './built'

/** The pane in the in-memory Excel, in a real browser. */
export interface PaneInExcel extends BrowserHost {
  /** What the page's policy refused. */
  readonly violations: () => Promise<readonly string[]>
  readonly press: (name: string) => Promise<void>
  readonly step: (name: string) => Promise<void>
  readonly read: (text: string, title: string, published: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** How the pane is opened: the browser's own options, its width in pixels, and what Excel says it can do. */
export type PaneOptions = BrowserContextOptions & {
  readonly width?: number
  readonly sets?: RequirementSets
}

/** Opens the pane beside a new workbook. */
export async function openPane(
  { browser, folder }: Pick<Built, 'browser' | 'folder'>,
  { width = 400, sets, ...options }: PaneOptions = {},
): Promise<PaneInExcel> {
  const context = await browser.newContext({ locale: 'en-US', ...options })
  await context.addInitScript(() => {
    const refused: string[] = []
    window.refusedByPolicy = refused
    document.addEventListener('securitypolicyviolation', (event) =>
      refused.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    )
  })
  const host = await startOfficeHostInBrowser(context, {
    page: '/taskpane.html',
    folder,
    width,
    evaluate,
    ...(sets !== undefined && { sets }),
  })
  const { frame } = host
  const press = (name: string) => frame.getByRole('button', { name, exact: true }).click()
  const step = (name: string) => frame.getByRole('tab', { name: new RegExp(`^${name}`) }).click()
  return Object.assign(host, {
    violations: () => frame.evaluate(() => window.refusedByPolicy ?? []),
    press,
    step,
    read: async (text: string, title: string, published: string) => {
      await step('Article')
      await frame.getByLabel('Article text').fill(text)
      await frame.getByLabel('Title').fill(title)
      await frame.getByLabel('Published').fill(published)
      await press('Read article')
      await frame.locator('.headline').first().waitFor()
    },
    close: () => context.close(),
  })
}

/** Waits for what happens outside the page. */
export async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !holds(); tries++) await new Promise((go) => setTimeout(go, 25))
  expect(holds()).toBe(true)
}
