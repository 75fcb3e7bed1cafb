/** Put in place of this text by the build: the version and the files of the page, as JSON. */
const KEPT = '@kept@'
const kept = JSON.parse(KEPT) as { readonly version: string; readonly files: readonly string[] }

/** The part of the service worker's world that is used (https://w3c.github.io/ServiceWorker/). */
interface Scope {
  readonly registration: { readonly scope: string }
  readonly skipWaiting: () => Promise<void>
  readonly clients: { readonly claim: () => Promise<void> }
  readonly addEventListener: <E>(name: string, listener: (event: E) => void) => void
}

interface Lasting {
  readonly waitUntil: (work: Promise<unknown>) => void
}

interface Asked {
  readonly request: Request
  readonly respondWith: (answer: Promise<Response>) => void
}

const scope = self as unknown as Scope
const PREFIX = 'analyst-views '
const NAME = PREFIX + kept.version

scope.addEventListener<Lasting>('install', (event) => event.waitUntil(keep()))
scope.addEventListener<Lasting>('activate', (event) => event.waitUntil(dropOlder()))
scope.addEventListener<Asked>('fetch', (event) => {
  const file = fileOf(event.request)
  if (file !== null)
    event.respondWith(file === 'index.html' ? newest(event.request) : keptOr(event.request, file))
})

/** The file of the page that is asked for; null for anything else, which is left to the browser. */
function fileOf({ url, method }: Request): string | null {
  const { scope: root } = scope.registration
  if (method !== 'GET' || !url.startsWith(root)) return null
  const name = url.slice(root.length).replace(/[?#].*$/, '')
  const file = name === '' ? 'index.html' : name
  return kept.files.includes(file) ? file : null
}

/** The page itself comes from the network whenever there is one: an earlier build is never shown after a new one. */
async function newest(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch (error) {
    const held = await caches.match('index.html', { cacheName: NAME })
    if (held === undefined) throw error
    return held
  }
}

/** All else has a name made of its content, or never changes: what is kept is what would come. */
const keptOr = async (request: Request, file: string): Promise<Response> =>
  (await caches.match(file, { cacheName: NAME })) ?? fetch(request)

async function keep(): Promise<void> {
  const cache = await caches.open(NAME)
  // Past the browser's own cache, which may still hold a file of an earlier build under a name without a hash.
  await cache.addAll(kept.files.map((file) => new Request(file, { cache: 'reload' })))
  await scope.skipWaiting()
}

async function dropOlder(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== NAME).map((name) => caches.delete(name)),
  )
  await scope.clients.claim()
}
