import type { Article } from '../text/article'
import type { Mark } from './mark'
import type { Context, Findings } from './context'
import type { Term } from './vocabulary'

/** Tries to read one mark that begins at `index` of the folded text; null when none begins there. */
export interface Parser {
  readonly name: string
  /**
   * Whether a match can begin with a character and the next (0 at the end of the text, null for any at all); the scanner
   * asks only there, and only where a word can begin. The answer is kept, so it must follow from the two alone.
   */
  readonly starts: (code: number, next: number | null) => boolean
  /** Whether it is also asked inside the words of a cue, and kept beside one of the same length: `by the end of 2025`. */
  readonly insideCues?: true
  /** Must run in time linear in what it consumes, and look no further than a bounded distance ahead when it declines. */
  readonly parse: (text: string, index: number, article: Article) => Mark | null
}

/** Takes all marks in order and gives all marks in order: joins, binds, resolves or drops. */
export interface Refiner {
  readonly name: string
  /** Whether a mark that is neither name nor cue gives it something to do; without one it is not asked. */
  readonly concerns: (mark: Mark) => boolean
  readonly refine: (marks: readonly Mark[], article: Article) => readonly Mark[]
}

/** Makes facts of one family from sentences and marks. */
export interface Builder {
  readonly name: string
  readonly build: (context: Context) => Findings
}

/** A language: ordered lists, nothing else. Where the order matters the list says why. */
export interface Locale {
  readonly language: 'ko' | 'en'
  readonly vocabulary: readonly Term[]
  /** What may be written onto a word's end without making another word of it: `는`, `에서`. */
  readonly particles: readonly string[]
  readonly parsers: readonly Parser[]
  readonly refiners: readonly Refiner[]
  readonly builders: readonly Builder[]
}
