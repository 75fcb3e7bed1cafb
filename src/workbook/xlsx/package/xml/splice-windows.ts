import { joinedBytes } from '../joined-bytes'
import { encodeXml } from './decode-xml'
import type { TextEdit } from './splice-text'
import { windowText, type WindowedText } from './windowed-text'

/**
 * The bytes of a text with its edits made, everything else left as it is, as `spliceText` makes them; windows without an
 * edit are taken over undecoded. Throws on edits that overlap or lie outside.
 */
export function spliceWindows(whole: WindowedText, edits: readonly TextEdit[]): Uint8Array {
  const ordered = edits.toSorted((left, right) => left.start - right.start || left.end - right.end)
  const pieces: Uint8Array[] = []
  let next = 0
  // All before is written or taken out.
  let done = 0
  for (const window of whole.windows) {
    const { from, to, base, length } = window
    const isLast = to === whole.content.length
    const end = base + length
    const isIn = (edit: TextEdit): boolean => edit.start < end || isLast
    const first = ordered[next]
    if (done <= base && (first === undefined || !isIn(first))) {
      pieces.push(whole.content.subarray(from, to))
      done = end
      continue
    }
    const text = windowText(whole, window)
    const out: string[] = []
    for (let edit = first; edit !== undefined && isIn(edit); edit = ordered[++next]) {
      if (edit.start < done || edit.end < edit.start) throw new RangeError('edits overlap')
      out.push(text.slice(Math.max(done, base) - base, edit.start - base), edit.text)
      done = edit.end
    }
    if (isLast && done > end) throw new RangeError('edits overlap')
    out.push(text.slice(Math.max(done, base) - base))
    done = Math.max(done, end)
    const encoding = from === 0 ? whole.encoding : 'utf-8'
    pieces.push(encodeXml({ text: out.join(''), encoding }))
  }
  return joinedBytes(pieces)
}
