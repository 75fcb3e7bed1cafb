import type { Analysis } from '../audit/finding'
import type { Language } from '../text/article'
import type { CellValue } from '../tracker/cell'
import type { TableId } from '../tracker/column'
import { factRow } from '../tracker/rows/fact-row'
import { claimedFact } from './claim'
import { factsOf, numbersOf, type Review } from './review'

/** An article that was read, with what the user decided about it. */
export interface ReviewedReading {
  readonly analysis: Analysis
  readonly review: Review
}

/** A row of the tracker by table and key. */
export interface RowPlace {
  readonly table: TableId
  readonly key: string
}

/** A cell that the user corrected before it was written. */
export interface CorrectedCell extends RowPlace {
  readonly column: string
  readonly value: CellValue
  readonly format: string | null
}

/** A review in the tracker's own terms. */
export interface Decisions {
  /** The articles without left-out facts and with claimed ones, the article's own values in every field. */
  readonly analyses: readonly Analysis[]
  readonly corrected: readonly CorrectedCell[]
  /** Rows the user does not want, or not yet: as if written and then deleted. */
  readonly leftOut: readonly RowPlace[]
  /** Rows the user wants: they come back though they were deleted. */
  readonly accepted: readonly RowPlace[]
  /** Rows no reading of the article yields: the user's own. */
  readonly claimed: readonly RowPlace[]
}

/** Turns the reviews of articles into what is to be written and what of it is the user's own; `isWritten` knows rows. */
export function decisionsOf(
  readings: readonly ReviewedReading[],
  language: Language,
  isWritten: (place: RowPlace) => boolean,
): Decisions {
  const parts = readings.map((reading) => decisionsOfOne(reading, language, isWritten))
  return {
    analyses: parts.map(({ analysis }) => analysis),
    corrected: parts.flatMap(({ corrected }) => corrected),
    leftOut: parts.flatMap(({ leftOut }) => leftOut),
    accepted: parts.flatMap(({ accepted }) => accepted),
    claimed: parts.flatMap(({ claimed }) => claimed),
  }
}

function decisionsOfOne(
  { analysis, review }: ReviewedReading,
  language: Language,
  isWritten: (place: RowPlace) => boolean,
) {
  const { extraction } = analysis
  const rowOf = (fact: (typeof extraction.facts)[number]) => factRow(fact, extraction.article, language)
  const placeOf = (fact: (typeof extraction.facts)[number]): readonly RowPlace[] => {
    const made = rowOf(fact)
    return made === null ? [] : [{ table: made.table, key: made.row.key }]
  }
  const claims = review.claims.flatMap((each) => claimedFact(extraction, each) ?? [])
  const asRead = [...extraction.facts, ...claims]
  // A fact that is in the workbook already waits for nothing.
  const isOut = (fact: (typeof extraction.facts)[number]): boolean =>
    review.leftOut.has(fact.key) || (review.waiting.has(fact.key) && !placeOf(fact).some(isWritten))
  const kept = asRead.filter((fact) => !isOut(fact))
  const keys = new Set(kept.map(({ key }) => key))
  const corrections = factsOf(analysis, review).filter(
    ({ key }) => keys.has(key) && review.corrections.has(key),
  )
  return {
    analysis: {
      extraction: { ...extraction, facts: kept, numbers: numbersOf(analysis, review) },
      findings: analysis.findings.filter((finding) => finding.facts.every((key) => keys.has(key))),
    },
    leftOut: extraction.facts.filter(isOut).flatMap(placeOf),
    accepted: kept.filter(({ key }) => review.accepted.has(key)).flatMap(placeOf),
    claimed: claims.flatMap(placeOf),
    corrected: corrections.flatMap((fact) => {
      const original = kept.find(({ key }) => key === fact.key)
      return original === undefined ? [] : cellsThatDiffer(rowOf(original), rowOf(fact))
    }),
  }
}

type Made = ReturnType<typeof factRow>

/** Cells of a corrected fact's row that the fact as read would not give. */
function cellsThatDiffer(read: Made, corrected: Made): readonly CorrectedCell[] {
  if (read === null || corrected === null) return []
  const columns = new Set([...Object.keys(read.row.cells), ...Object.keys(corrected.row.cells)])
  return [...columns].flatMap((column) => {
    const value = corrected.row.cells[column] ?? null
    if (value === (read.row.cells[column] ?? null)) return []
    const format = corrected.row.formats[column] ?? null
    return [{ table: corrected.table, key: read.row.key, column, value, format }]
  })
}
