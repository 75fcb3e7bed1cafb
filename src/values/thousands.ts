/** Digits with a comma before each three from the right, a sign in front kept: `1234567` → `1,234,567`. */
export function grouped(integer: string): string {
  const first = integer.startsWith('-') ? 1 : 0
  let out = integer
  for (let at = integer.length - 3; at > first; at -= 3) out = `${out.slice(0, at)},${out.slice(at)}`
  return out
}
