import type { Browser } from 'playwright-core'
import { builtPages } from './built-pages'
import { describeInBrowser, startChromium } from './chromium'
import { serve, type FileServer } from './serve'

/** The built pages in a folder and at an address, and a browser to open them in; there from the first test on. */
export interface Built {
  readonly browser: Browser
  readonly folder: string
  readonly address: string
}

/** Describes tests of the pages as they are built for production. */
export const describeBuilt = (name: string, tests: (built: Built) => void): void =>
  describeInBrowser(name, () => {
    let browser: Browser
    let folder: string
    let server: FileServer

    beforeAll(async () => {
      folder = await builtPages()
      server = await serve(folder)
      browser = await startChromium()
    }, 200_000)
    afterAll(async () => {
      await browser.close()
      server.close()
    })

    tests({
      get browser() {
        return browser
      },
      get folder() {
        return folder
      },
      get address() {
        return server.address
      },
    })
  })
