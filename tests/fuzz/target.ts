// The function that jsfuzz calls with its bytes: reads them as a text and stops at the first that breaks an invariant.
import { broken } from './invariants'

export function fuzz(bytes: Buffer): void {
  const found = broken(bytes.toString('utf8'))
  if (found.length > 0) throw new Error(found.join('\n'))
}
