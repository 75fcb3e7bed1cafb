import { fingerprint, type Article } from '../../text/article'
import { COPIED, wordRuns } from './story'

/** Letters and digits of the mark of one run of words, and the runs that a sketch holds at most. */
const LENGTH = 4
const RUNS = 32
const BASE = 36

/**
 * What is kept of a text that is not kept, to tell a copy of it by: marks of 32 of its runs of five words, at most 128
 * letters and digits. The lowest marks are taken, so that two texts keep those of the same runs; no word can be read
 * from them. `folded` is the text as the parsers read it.
 */
export function sketchOf(folded: string): string {
  return [...new Set([...wordRuns(folded)].map(markOf))].sort().slice(0, RUNS).join('')
}

const markOf = (run: string): string =>
  (Number.parseInt(fingerprint(run).slice(0, 8), 16) % BASE ** LENGTH).toString(BASE).padStart(LENGTH, '0')

/** Gives the sketches of articles, each article's made once. */
export function sketchReader(): (article: Article) => string {
  const known = new Map<string, string>()
  return ({ id, folded }) => {
    const found = known.get(id) ?? sketchOf(folded)
    known.set(id, found)
    return found
  }
}

/** Whether one of two texts is a copy of the other, as far as their sketches tell. */
export function areCopies(one: string, other: string): boolean {
  const [a, b] = [marksOf(one), marksOf(other)]
  // A full sketch knows nothing of marks above its last one.
  const limit = [a, b].flatMap((marks) => (marks.length === RUNS ? marks.slice(-1) : [])).sort()[0] ?? '~'
  const [known, rest] = [a, b].map((marks) => marks.filter((mark) => mark <= limit))
  const fewer = Math.min(known?.length ?? 0, rest?.length ?? 0)
  const shared = known?.filter((mark) => rest?.includes(mark) === true).length ?? 0
  return fewer > 0 && shared >= fewer * COPIED
}

const marksOf = (sketch: string): readonly string[] => sketch.match(/.{4}/g) ?? []
