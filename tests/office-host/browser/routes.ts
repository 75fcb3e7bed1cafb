import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import type { BrowserContext, Route } from 'playwright-core'
import { libraryFile } from '../library/load-library'
import { outerPage, outerUrl } from './outer-page'

/** Where the add-in's own files are served; by interception only. */
export const addinOrigin = 'https://add-in.test'

const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** What the browser may load: the outer page, office.js from the package, and the add-in's files. */
export interface Served {
  /** Folder of the built add-in. */
  readonly folder?: string | undefined
  /** Files given as text, by path such as `/pane.html`; they come before the folder's. */
  readonly files?: Readonly<Record<string, string>> | undefined
  /** Address of the page shown in the frame. */
  readonly pageUrl: string
  /** Width of the frame in pixels. */
  readonly width: number
  /** Further addresses that may be loaded over the network, such as a development server's. */
  readonly allow: readonly string[]
}

const contentType = (path: string): string => types[extname(path)] ?? 'application/octet-stream'

/** The path inside a folder, or undefined where it would leave it. */
function inside(folder: string, path: string): string | undefined {
  const full = normalize(join(folder, decodeURIComponent(path)))
  return full.startsWith(normalize(folder + sep)) ? full : undefined
}

async function fromDisk(route: Route, file: string | undefined): Promise<boolean> {
  if (file === undefined) return false
  try {
    await route.fulfill({ body: await readFile(file), contentType: contentType(file) })
    return true
  } catch {
    return false
  }
}

async function serve(route: Route, url: URL, served: Served): Promise<boolean> {
  const address = url.origin + url.pathname
  if (address === outerUrl) {
    await route.fulfill({ body: outerPage(served.pageUrl, served.width), contentType: 'text/html' })
    return true
  }
  if (address.startsWith(cdn)) return fromDisk(route, inside(libraryFile(''), address.slice(cdn.length)))
  if (url.origin !== addinOrigin) return false
  const text = served.files !== undefined && Object.hasOwn(served.files, url.pathname)
  if (text) {
    await route.fulfill({ body: served.files?.[url.pathname] ?? '', contentType: contentType(url.pathname) })
    return true
  }
  return served.folder === undefined ? false : fromDisk(route, inside(served.folder, url.pathname))
}

/** Serves everything by interception; what is not there is refused and noted in the given list. */
export async function intercept(context: BrowserContext, served: Served, refused: string[]): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url())
    if (served.allow.some((origin) => url.href.startsWith(origin))) {
      await route.continue()
      return
    }
    if (await serve(route, url, served)) return
    refused.push(url.href)
    await route.abort('blockedbyclient')
  })
}
