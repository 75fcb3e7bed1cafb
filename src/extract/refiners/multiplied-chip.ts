import { chipTerms } from '../lexicon/chips'
import type { Refiner } from '../locale'
import type { Mark, NameReading } from '../mark'

const CHIPS: ReadonlyMap<string, readonly NameReading[]> = new Map(
  chipTerms.flatMap(({ forms, meaning }) =>
    meaning.type === 'name' ? forms.map((form) => [form, meaning.readings] as const) : [],
  ),
)

const isModel = (mark: Mark): boolean => mark.type === 'label' && mark.reason === 'model-name'

/** Several of a chip written in one word with it: `an 8xH100 node costs $23.92/hr`, `8xH100 노드`. */
export const multipliedChip: Refiner = {
  name: 'multiplied-chip',
  concerns: isModel,
  refine: (marks, { folded }) => marks.map((mark) => chipIn(mark, folded) ?? mark),
}

function chipIn(mark: Mark, text: string): Mark | null {
  if (!isModel(mark)) return null
  const name = /^\d{1,3}x([A-Z].*)$/.exec(text.slice(mark.start, mark.end))?.[1]
  const readings = name === undefined ? undefined : CHIPS.get(name)
  if (readings === undefined) return null
  return { type: 'name', start: mark.start, end: mark.end, parser: 'multiplied-chip', readings, via: 'rule' }
}
