/** A line that begins a block of its own: a bullet, a number, a heading, a row of a table, a quotation. */
const BLOCK = /^(?:[-*•·▲○●■□▶>#|=]|\d{1,2}[.)] |\[\d|Q[.:]|A[.:])|\t/

/** Words that a line ends with only where it was broken: `… raised its target on`, `… 메타는`. */
const OPEN =
  /(?:,|\b(?:a|an|the|of|on|in|to|for|with|by|from|at|and|or|as|its|their|his|her|that|which|than|is|are|was|will|has|have)|[가-힣](?:은|는|을|를|의|와|과|에서|으로))$/

const CLOSED = /[.!?:;。"'”’)\]]$|[다요죠]$/

/** Lines are broken at a width of so many characters; Hangul is twice as wide. */
const NARROWEST = 46
const NARROWEST_HANGUL = 30
const WIDEST = 130

/**
 * A text in which lines that were broken at a width, as mails, PDFs and notes have them, go on: the line end is a space, so
 * that every offset stays. A line was broken where the next word had no room in the width of its paragraph; headlines,
 * lists, tables and lines that each end a sentence stay lines.
 */
export function unwrapped(text: string): string {
  if (!text.includes('\n')) return text
  const lines = text.split('\n')
  let joined = ''
  for (let from = 0; from < lines.length;) {
    let to = from
    while (to < lines.length && !isApart(lines[to] ?? '', to === from)) to++
    to = Math.max(to, from + 1)
    const block = lines.slice(from, to)
    const width = widthOf(block)
    block.forEach((line, index) => {
      const next = block[index + 1]
      joined += line + (next !== undefined && width !== null && !hasRoom(line, next, width) ? ' ' : '\n')
    })
    from = to
  }
  return joined.slice(0, text.length)
}

/** Whether a line is none that could go on from the one before. */
const isApart = (line: string, isFirst: boolean): boolean =>
  line.trim() === '' || (!isFirst && BLOCK.test(line))

/**
 * The width at which a paragraph was broken: every line but the last is full, one at least ends where no line of its own
 * would, and most end within a sentence. Null when it was not.
 */
function widthOf(block: readonly string[]): number | null {
  const width = block.reduce((most, line) => Math.max(most, line.trimEnd().length), 0)
  const least = /[가-힣]/.test(block[0] ?? '') ? NARROWEST_HANGUL : NARROWEST
  if (width < least || width > WIDEST) return null
  const inner = block.slice(0, -1)
  const isFull = inner.every((line, index) => !hasRoom(line, block[index + 1] ?? '', width))
  // Hangul has no small letters: of three lines or more, one that ends no sentence goes on.
  const isLong = inner.length > 1 && least === NARROWEST_HANGUL
  const open = inner.filter(
    (line, index) => isOpen(line, block[index + 1] ?? '') || (isLong && !CLOSED.test(line.trimEnd())),
  ).length
  const closed = inner.filter((line) => CLOSED.test(line.trimEnd())).length
  return isFull && open > 0 && closed * 2 <= inner.length ? width : null
}

/** Whether a line ends where no line of its own would: within a phrase, or before a word in small letters. */
const isOpen = (line: string, next: string): boolean => {
  const end = line.trimEnd()
  return OPEN.test(end) || (/^[a-z]/.test(next) && !CLOSED.test(end))
}

/** Whether the first word of the next line would have had room in a line. */
const hasRoom = (line: string, next: string, width: number): boolean =>
  line.trimEnd().length + 1 + (/^\S*/.exec(next)?.[0].length ?? 0) <= width
