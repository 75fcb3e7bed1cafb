/** A line of a stream: its text, or why there is none. */
export type Line = { readonly text: string } | { readonly problem: 'too-long' | 'not-utf-8' }

/** The longest line that is kept, in bytes; what is longer is passed over without being held in memory. */
export const LONGEST_LINE = 32 * 1024 * 1024

const NEWLINE = 10

/** Cuts a stream of bytes into lines (LF or CRLF), decoding each as UTF-8; a byte order mark at the start is dropped. */
export async function* lines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let held: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      size += end - from
      if (size <= LONGEST_LINE) held.push(chunk.subarray(from, end))
      yield decoded(held, size)
      held = []
      size = 0
      from = end + 1
    }
    size += chunk.length - from
    if (size <= LONGEST_LINE) held.push(chunk.subarray(from))
    else held = []
  }
  if (size > 0) yield decoded(held, size)
}

function decoded(pieces: readonly Uint8Array[], size: number): Line {
  if (size > LONGEST_LINE) return { problem: 'too-long' }
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces)).replace(/\r$/, ''),
    }
  } catch {
    return { problem: 'not-utf-8' }
  }
}
