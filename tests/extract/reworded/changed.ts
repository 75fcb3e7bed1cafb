import type { Extraction } from '../../../src/extract/extraction'
import { read, specCases, told, type SpecCase } from '../spec-cases'
import type { Way } from './way'

/** A sentence case with what is read in it as it is given. */
export interface Given extends SpecCase {
  readonly found: Extraction
}

/** What names a fact and what its reader doubts follow from the rest. */
export const FOLLOWING = ['key', 'confidence', 'doubts'] as const

/** The sentence cases of a language that tell facts. */
export const given = (language: 'en' | 'ko'): readonly Given[] =>
  specCases(language)
    .map((each) => ({ ...each, found: read(each) }))
    .filter(({ found }) => found.facts.length > 0)

/** A text said otherwise that tells other facts. */
interface Changed {
  readonly text: string
  readonly wanted: readonly string[]
  readonly got: readonly string[]
}

/** How many texts a way says otherwise, and those that it changes. */
export function changedBy(
  { to, leave = [], map = (all) => all }: Way,
  cases: readonly Given[],
): { readonly reworded: number; readonly changed: readonly Changed[] } {
  const left = [...leave, ...FOLLOWING]
  const texts = cases.flatMap((each) => {
    const text = to(each.found)
    return text === null ? [] : [{ each, text }]
  })
  const changed = texts.flatMap(({ each, text }) => {
    const wanted = told(each.found, left).map(map).sort()
    const got = told(read({ ...each, text }), left)
    return wanted.join() === got.join() ? [] : [{ text, wanted, got }]
  })
  return { reworded: texts.length, changed }
}
