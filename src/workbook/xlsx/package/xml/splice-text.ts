/** A replacement of the half-open stretch `start`–`end` of a text; equal offsets insert. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * A text with its edits made, everything else left as it is. Insertions at one offset keep the order they are given
 * in. Throws on edits that overlap or lie outside: two changes of one place are a fault of the program.
 */
export function spliceText(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits.toSorted((left, right) => left.start - right.start || left.end - right.end)
  const pieces: string[] = []
  let from = 0
  for (const edit of ordered) {
    if (edit.start < from || edit.end < edit.start || edit.end > text.length)
      throw new RangeError('edits overlap')
    pieces.push(text.slice(from, edit.start), edit.text)
    from = edit.end
  }
  pieces.push(text.slice(from))
  return pieces.join('')
}
