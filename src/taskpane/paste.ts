import { sourceOf, type Received } from '../app/read-source'
import { createPolicy } from './policy/trusted-types'

/**
 * The only markup this product parses: into a document of its own that is never shown, runs nothing and loads nothing.
 * Only text leaves it.
 */
const policy = createPolicy('analyst-views-paste', { createHTML: (markup) => markup })

/** Longest markup that is parsed in one go. */
const LONGEST_MARKUP = 20_000_000

/** Elements whose text is no reading matter. */
const UNREAD = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'IFRAME',
  'OBJECT',
  'SVG',
  'MATH',
  'HEAD',
  'TITLE',
  'BUTTON',
  'SELECT',
  'TEXTAREA',
])

/** Elements that stand on lines of their own. */
const BLOCKS = new Set([
  'ADDRESS',
  'ARTICLE',
  'ASIDE',
  'BLOCKQUOTE',
  'BR',
  'DD',
  'DIV',
  'DL',
  'DT',
  'FIGCAPTION',
  'FIGURE',
  'FOOTER',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'HEADER',
  'HR',
  'LI',
  'MAIN',
  'NAV',
  'OL',
  'P',
  'PRE',
  'SECTION',
  'TABLE',
  'TR',
  'UL',
])

/** The readable text of markup and what the page says of itself; scripts, styles and hidden parts are left out. */
export function readMarkup(markup: string): Received {
  const trimmed = markup.slice(0, LONGEST_MARKUP)
  const source = policy === null ? trimmed : policy.createHTML(trimmed)
  const page = new DOMParser().parseFromString(source as string, 'text/html')
  return { text: tidy(textOf(page.body)), source: sourceOf(entriesOf(page)) }
}

/** Walks without recursion: hostile markup nests deeper than a stack is high. */
function textOf(root: Node): string {
  const pieces: string[] = []
  let node: Node | null = root
  while (node !== null) {
    const skipped: boolean = node instanceof Element && isUnread(node)
    if (node.nodeType === Node.TEXT_NODE) pieces.push((node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' '))
    else if (opensLine(node)) pieces.push('\n')
    else if (node.nodeName === 'TD' || node.nodeName === 'TH') pieces.push(' ')
    const child: Node | null = skipped ? null : node.firstChild
    if (child !== null) {
      node = child
      continue
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode
      if (node !== null && opensLine(node)) pieces.push('\n')
    }
    node = node === root || node === null ? null : node.nextSibling
  }
  return pieces.join('')
}

const opensLine = (node: Node): boolean => BLOCKS.has(node.nodeName)

const isUnread = (element: Element): boolean =>
  UNREAD.has(element.nodeName.toUpperCase()) ||
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '')

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter((line, index, lines) => line !== '' || (index > 0 && lines[index - 1] !== ''))
    .join('\n')
    .trim()

function entriesOf(page: Document): ReadonlyMap<string, string> {
  const entries = new Map<string, string>()
  for (const meta of page.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop')
    const content = meta.getAttribute('content')
    if (name !== null && content !== null && !entries.has(name.toLowerCase())) {
      entries.set(name.toLowerCase(), content)
    }
  }
  const time = page.querySelector('time[datetime]')?.getAttribute('datetime')
  if (time && !entries.has('pubdate')) entries.set('pubdate', time)
  const title = page.querySelector('title')?.textContent
  if (title && !entries.has('title')) entries.set('title', title)
  return entries
}
