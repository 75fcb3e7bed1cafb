import { isDigit } from '../../text/character'
import { longest, ROOT, step, type Hit, type Trie } from '../../text/trie'
import type { AmountWords, UnitWord } from './amount-words'

/** A currency before a number, and where the number begins: behind one space or backslash. */
export const prefixAt = (text: string, index: number, { prefixes }: AmountWords): Hit<UnitWord> | null =>
  step(prefixes, ROOT, text.charCodeAt(index)) < 0 ? null : readPrefix(text, index, prefixes)

function readPrefix(text: string, index: number, prefixes: Trie<UnitWord>): Hit<UnitWord> | null {
  const hit = longest(
    prefixes,
    text,
    index,
    (end, word) => isWrittenSo(text, index, end, word) && followedByNumber(text, end),
  )
  if (hit === null) return null
  return { value: hit.value, end: numberAt(text, hit.end) }
}

/** Whether a word stands in the letters that it needs. */
export const isWrittenSo = (text: string, start: number, end: number, { exact }: UnitWord): boolean =>
  exact === undefined || text.slice(start, end) === exact

function numberAt(text: string, index: number): number {
  let at = index
  if (text.charCodeAt(at) === 32) at++
  if (text.charCodeAt(at) === 92) at++
  return at
}

function followedByNumber(text: string, end: number): boolean {
  const at = numberAt(text, end)
  const code = text.charCodeAt(at)
  return isDigit(code) || ((code === 46 || code === 45 || code === 40) && isNumber(text, at + 1))
}

const isNumber = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) || (text.charCodeAt(at) === 46 && isDigit(text.charCodeAt(at + 1)))
