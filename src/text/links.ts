import type { Span } from './span'

/** Where a link may lead. */
const TARGET = /^(?:https?:|mailto:|[/#.])/

/** Characters that a link has at most: what is looked at behind each bracket stays bounded. */
const LONGEST = 1000

/**
 * What is around the words of the links of a line: `[` and `](https://…)`, `[[` and `]]` with `page|` where a wiki's link has
 * other words, and the whole of a footnote's mark (`[^12]`). In order of their beginnings.
 */
export function linksIn(text: string, start: number, end: number): readonly Span[] {
  const cuts: Span[] = []
  // Looked for in the line alone: a search that goes on to the end of the text makes many lines quadratic.
  const line = text.slice(start, end)
  for (let at = line.indexOf('['); at >= 0; at = line.indexOf('[', at + 1)) {
    const last = cuts.at(-1)
    if (last !== undefined && start + at < last.end) continue
    for (const cut of linkAt(line.slice(at, at + LONGEST)))
      cuts.push({ start: start + at + cut.start, end: start + at + cut.end })
  }
  return cuts
}

function linkAt(text: string): readonly Span[] {
  const next = text.charAt(1)
  return next === '[' ? wikiLink(text) : next === '^' ? footnote(text) : link(text)
}

function wikiLink(text: string): readonly Span[] {
  const close = text.indexOf(']]')
  if (close < 3) return []
  const bar = text.lastIndexOf('|', close)
  return [
    { start: 0, end: bar > 0 ? bar + 1 : 2 },
    { start: close, end: close + 2 },
  ]
}

function footnote(text: string): readonly Span[] {
  const end = /^\[\^[A-Za-z0-9-]{1,40}\]/.exec(text)?.[0].length
  return end === undefined ? [] : [{ start: 0, end }]
}

function link(text: string): readonly Span[] {
  const close = text.indexOf('](')
  const stop = text.indexOf(')', close)
  const next = text.indexOf('[', 1)
  if (close < 2 || stop < 0 || (next > 0 && next < close) || !TARGET.test(text.slice(close + 2, stop)))
    return []
  return [
    { start: 0, end: 1 },
    { start: close, end: stop + 1 },
  ]
}
