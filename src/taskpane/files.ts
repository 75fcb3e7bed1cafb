import { readMarkdown, type Received } from '../app/read-source'
import { err, ok, type Result } from '../values/result'
import { readMarkup } from './paste'
import type { ReadError } from './home'

/** Kinds of file that can be opened as an article. */
export const ARTICLE_FILES = '.txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html'

/** Longest file in bytes; a text of the longest length fits it in any encoding. */
const LARGEST = 20_000_000

/** Reads article files: text or Markdown as it is, HTML for its readable text. The first that can't be read ends it. */
export async function readFiles(files: readonly File[]): Promise<Result<readonly Received[], ReadError>> {
  const received: Received[] = []
  for (const file of files) {
    if (file.size > LARGEST) return err({ code: 'too-long', detail: file.name })
    const text = decode(new Uint8Array(await file.arrayBuffer()))
    if (text === null) return err({ code: 'not-text', detail: file.name })
    if (/\.html?$/i.test(file.name) || file.type === 'text/html') received.push(readMarkup(text))
    else received.push(/\.(?:md|markdown)$/i.test(file.name) ? readMarkdown(text) : { text, source: {} })
  }
  return ok(received)
}

/** Text of UTF-8 or UTF-16 (by its byte order mark), else of the Korean code page; null for what is no text. */
function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
  for (const encoding of wide === null ? ['utf-8', 'euc-kr'] : [wide]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      return text.includes('\0') ? null : text
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
    }
  }
  return null
}
