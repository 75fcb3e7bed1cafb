import type { BrowserContextOptions, Page } from 'playwright-core'
import type { Built } from './built'

/** A page of ours under watch: what it asked for beyond its own files, what its policy refused, what it threw. */
export interface WatchedPage {
  readonly page: Page
  readonly strangers: readonly string[]
  readonly violations: () => Promise<readonly string[]>
  readonly errors: readonly string[]
}

declare global {
  interface Window {
    refusedByPolicy?: string[]
  }
}

/** Opens a page and watches it from before its first script. */
export async function openWatched(
  { browser, address }: Pick<Built, 'browser' | 'address'>,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    locale: 'en-US',
    viewport: { width: 1366, height: 768 },
    ...options,
  })
  const page = await context.newPage()
  const strangers: string[] = []
  const errors: string[] = []
  const { origin } = new URL(address)
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !url.startsWith('blob:') && !url.startsWith('data:'))
      strangers.push(url)
  })
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.addInitScript(() => {
    const refused: string[] = []
    window.refusedByPolicy = refused
    document.addEventListener('securitypolicyviolation', (event) =>
      refused.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    )
  })
  await page.goto(address)
  return {
    page,
    strangers,
    errors,
    violations: () => page.evaluate(() => window.refusedByPolicy ?? []),
  }
}
