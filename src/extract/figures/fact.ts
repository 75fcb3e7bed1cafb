import type { CitedFields, Confidence, FactKind } from '../../facts/fact'
import { join, type Span } from '../../text/span'
import type { Candidate } from '../context'

/** A candidate of a kind from its fields; what is null is left out. Its quote covers `about`, the words that made it. */
export function candidate<K extends FactKind>(
  kind: K,
  fields: { readonly [F in keyof CitedFields<K>]: CitedFields<K>[F] | null },
  about: readonly (Span | null | undefined)[],
  rules: readonly string[],
  doubts: readonly string[] = [],
): Candidate {
  const filled = Object.fromEntries(
    Object.entries(fields).filter(([, cited]) => cited !== null && cited !== undefined),
  )
  let span: Span | null = null
  for (const part of about)
    if (part != null) span = span === null ? { start: part.start, end: part.end } : join(span, part)
  const confidence: Confidence = doubts.length === 0 ? 'certain' : doubts.length < 3 ? 'likely' : 'check'
  return {
    kind,
    span: span ?? { start: 0, end: 0 },
    fields: filled,
    confidence,
    doubts,
    rules,
  } as unknown as Candidate
}

/** Names of the rules by which fields were carried over from other sentences: each makes a fact less than certain. */
export function carriedDoubts(
  fields: Readonly<Record<string, { readonly rule?: string } | null | undefined>>,
): string[] {
  const doubts = new Set<string>()
  for (const cited of Object.values(fields))
    if (cited?.rule !== undefined && /^(?:carried|unknown)-/.test(cited.rule)) doubts.add(cited.rule)
  return [...doubts]
}
