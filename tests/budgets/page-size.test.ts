import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { builtPages } from '../e2e/pages/built-pages'

/** Bytes of the built files of a name, gzip level 9. */
async function gzipped(expression: RegExp): Promise<number> {
  const folder = await builtPages()
  const files = readdirSync(folder).filter((name) => expression.test(name))
  expect(files.length).toBeGreaterThan(0)
  return files.reduce(
    (sum, name) => sum + gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length,
    0,
  )
}

test('should keep the pane’s own script and style within 60 KB gzip', async () => {
  expect(await gzipped(/^taskpane.*\.(js|css)$/)).toBeLessThanOrEqual(60 * 1024)
}, 200_000)

test('should hold no way to the network, to markup or to code from text in what is ours', async () => {
  const folder = await builtPages()
  const own = readdirSync(folder).filter((name) => /^(?:taskpane|engine).*\.js$/.test(name))
  const words = [
    'fetch(',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'sendBeacon',
    'importScripts',
    'eval(',
    'new Function(',
    'document.write',
    'insertAdjacentHTML',
  ]
  const found = own.flatMap((name) => {
    const text = readFileSync(path.join(folder, name), 'utf8')
    return words.filter((word) => text.includes(word)).map((word) => `${name} ${word}`)
  })
  expect(found).toEqual([])
}, 200_000)
