import { foldCase } from './compare'

/** Whether text has a wildcard: `*` any text, `?` one character, `~` before one to mean itself. */
export const hasWildcard = (pattern: string): boolean => /[*?~]/.test(pattern)

/** Whether the whole text fits a pattern with wildcards, case not counting. */
export function matchesWildcard(pattern: string, text: string): boolean {
  return fits(tokensOf(foldCase(pattern)), foldCase(text), 0)
}

/**
 * Where a pattern first fits inside a text from a 0-based place on, or -1: what SEARCH looks for. What follows the
 * first `*` may stand anywhere later, so only the first place of what is before it needs to be tried.
 */
export function findWildcard(pattern: string, text: string, from: number): number {
  const characters = foldCase(text)
  const tokens = tokensOf(foldCase(pattern))
  const star = tokens.indexOf(ANY_TEXT)
  const head = star < 0 ? tokens : tokens.slice(0, star)
  for (let at = from; at + head.length <= characters.length; at += 1) {
    if (!head.every((token, offset) => token === ANY_ONE || token === characters[at + offset])) continue
    const rest = star < 0 ? [] : tokens.slice(star)
    return fits([...rest, ANY_TEXT], characters, at + head.length) ? at : -1
  }
  return -1
}

const ANY_TEXT = 'any text'
const ANY_ONE = 'any one'

/** Goes back only to the last `*`, so the time is at most text times pattern. */
function fits(tokens: readonly string[], characters: string, from: number): boolean {
  let at = from
  let token = 0
  let star = -1
  let resume = 0
  while (at < characters.length) {
    const next = tokens[token]
    if (next === ANY_TEXT) {
      star = token
      resume = at
      token += 1
    } else if (next === ANY_ONE || (next !== undefined && next === characters[at])) {
      at += 1
      token += 1
    } else if (star >= 0) {
      resume += 1
      at = resume
      token = star + 1
    } else return false
  }
  return tokens.slice(token).every((left) => left === ANY_TEXT)
}

function tokensOf(pattern: string): string[] {
  const tokens: string[] = []
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern.charAt(at)
    if (character === '~' && /[*?~]/.test(pattern.charAt(at + 1))) {
      at += 1
      tokens.push(pattern.charAt(at))
    } else tokens.push(character === '*' ? ANY_TEXT : character === '?' ? ANY_ONE : character)
  }
  return tokens
}
