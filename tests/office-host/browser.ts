import type { BrowserContext, Frame, Page } from 'playwright-core'
import { addinOrigin, intercept } from './browser/routes'
import { Handshake } from './browser/handshake'
import { hostInfo, outerUrl } from './browser/outer-page'
import { createEngine } from './engine'
import { describeHost, extend, type HostView } from './host-view'
import { takeLibrary } from './library/load-library'
import type { OfficeHostOptions } from './start'
import { createUser, type User } from './user/user'

/** What a test chooses of its Excel in a browser. */
export interface BrowserHostOptions extends OfficeHostOptions {
  /** Path of the page shown in the pane, such as `/taskpane.html`, or a whole address. */
  readonly page: string
  /** Folder of the built add-in, served as https://add-in.test/. */
  readonly folder?: string
  /** Files given as text by path, before the folder's. */
  readonly files?: Readonly<Record<string, string>>
  /** Width of the pane in pixels; 320 by default. */
  readonly width?: number
  /** Addresses the browser may reach over the network; none by default. */
  readonly allow?: readonly string[]
}

/** Excel on the web, played to the genuine office.js in a real browser. */
export interface BrowserHost extends HostView {
  readonly page: Page
  /** The add-in's frame: find its elements here. */
  readonly frame: Frame
  readonly user: User
  /** Addresses the pages asked for that were not served. */
  readonly refused: readonly string[]
  /** Errors thrown in the pages. */
  readonly errors: readonly string[]
  /** Sends the events that wait to the add-in. */
  settle(): Promise<void>
}

const withHostInfo = (page: string): string => {
  const url = new URL(page, addinOrigin)
  return `${url.origin}${url.pathname}${url.search === '' ? '?' : `${url.search}&`}_host_Info=${hostInfo}${url.hash}`
}

/** Opens the add-in in a new page of the context, with Excel round it. Everything is served by interception. */
export async function startOfficeHostInBrowser(
  context: BrowserContext,
  options: BrowserHostOptions,
): Promise<BrowserHost> {
  const engine = createEngine(takeLibrary(), options)
  const { workbook, channel } = engine
  const handshake = new Handshake(channel, options.sets ?? { ExcelApi: '1.14' })
  const refused: string[] = []
  const errors: string[] = []
  const pageUrl = withHostInfo(options.page)
  const { folder, files, width = 320, allow = [] } = options
  await intercept(context, { folder, files, pageUrl, width, allow }, refused)
  const page = await context.newPage()
  page.on('pageerror', (error) => errors.push(error.message))
  const send = async (messages: readonly string[]): Promise<void> => {
    if (messages.length === 0 || page.isClosed()) return
    try {
      await page.evaluate((all) => window.toAddin(all), messages)
    } catch (error) {
      // A page that is closed while it is told of an event hears nothing, as an add-in does not.
      if (!page.isClosed()) throw error
    }
  }
  const deliver = (): Promise<void> => send(handshake.tell(workbook.events.take()))
  engine.onIdle(() => void setTimeout(() => void deliver(), 0))
  await page.exposeFunction('officeHostMessage', (text: string) => handshake.receive(text))
  await page.goto(outerUrl)
  const frame = page.frames().find((each) => each !== page.mainFrame())
  if (frame === undefined) throw new Error('The add-in has no frame')
  const user = createUser(workbook, () => void deliver())
  return extend(describeHost(engine), { page, frame, user, refused, errors, settle: deliver })
}

declare global {
  interface Window {
    /** Set by the outer page: passes messages to the add-in's frame. */
    toAddin(messages: readonly string[]): void
  }
}
