import {
  accept,
  claim,
  correct,
  leaveOut,
  unclaim,
  undoCorrection,
  type FieldValue,
  type Review,
} from '../../app/review'
import { claimKey, type Claim } from '../../app/claim'
import type { FieldName } from '../../app/fact-fields'
import type { Fact, FactKind } from '../../facts/fact'
import type { NumberReport } from '../../facts/number-report'
import type { Span } from '../../text/span'
import { currentReading, outdated } from '../state'
import type { Flow } from './pane-flow'
import { selectRow } from './select-row'

/** Changes what is decided about the article under review; what was compared with the workbook is out of date then. */
function decide({ store }: Flow, change: (review: Review) => Review): void {
  store.set((state) => {
    const current = currentReading(state)
    if (current === null) return state
    const readings = state.readings.map((each) =>
      each === current ? { ...each, review: change(each.review) } : each,
    )
    return { ...state, readings, writing: outdated(state.writing) }
  })
}

/** Marks a fact as checked. */
export const acceptFact = (flow: Flow, key: string): void => decide(flow, (review) => accept(review, key))

/** Leaves a fact out, or takes it in: ticked by hand, it counts as checked. */
export const keepFact = (flow: Flow, key: string, keep: boolean): void =>
  decide(flow, (review) => (keep ? accept(review, key) : leaveOut(review, key)))

/** Puts the user's value in a field. */
export const correctFact = (flow: Flow, key: string, field: FieldName, value: FieldValue): void =>
  decide(flow, (review) => correct(review, { key, field, value }))

/** Gives a field its article value back. */
export const restoreField = (flow: Flow, key: string, field: FieldName): void =>
  decide(flow, (review) => undoCorrection(review, key, field))

/** Claims a number as a fact and opens the fact, so that the rest can be filled in. */
export function claimNumber(flow: Flow, number: NumberReport, kind: FactKind): void {
  const current = currentReading(flow.store.get())
  if (current === null) return
  const key = claimKey(current.analysis.extraction, { kind, span: number.span })
  decide(flow, (review) => claim(review, number, kind))
  flow.store.set((state) => ({ ...state, open: key, shown: { key, span: number.span } }))
}

/** Takes a claim back. */
export const unclaimFact = (flow: Flow, claimed: Claim, key: string): void =>
  decide(flow, (review) => unclaim(review, claimed, key))

/** Shows the words of a fact, or of one of its fields, in the article, and the fact's row in the workbook. */
export function showWords(flow: Flow, fact: Fact, span: Span = fact.span): void {
  flow.store.set((state) => ({ ...state, shown: { key: fact.key, span } }))
  selectRow(flow, fact)
}

/** Opens a fact for correction, or closes it. */
export const openFact = ({ store }: Flow, key: string | null): void =>
  store.set((state) => ({ ...state, open: key }))
