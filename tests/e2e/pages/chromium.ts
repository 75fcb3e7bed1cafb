import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Whether the tests of pages can run here; on a build machine they must. */
export const hasChromium = existsSync(executablePath) || process.env['CI'] !== undefined

if (!hasChromium) console.log(`skipped: no Chromium at ${executablePath}`)

/** Describes tests that need a browser. */
export const describeInBrowser = (name: string, tests: () => void): void =>
  hasChromium ? describe(name, tests) : describe.skip(name, tests)

/** Starts the browser. */
export const startChromium = (): Promise<Browser> => chromium.launch({ executablePath, args })
