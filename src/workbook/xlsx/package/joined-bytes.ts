/** Pieces of bytes one behind the other; a single piece is given as it is. */
export function joinedBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const [only, ...others] = pieces
  if (only !== undefined && others.length === 0) return only
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
