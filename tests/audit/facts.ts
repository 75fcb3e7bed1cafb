import { createArticle } from '../../src/text/article'
import type { Extraction } from '../../src/extract/extraction'
import type { Fact, FactFields, FactKind } from '../../src/facts/fact'

/** A fact from plain values, each cited by the same empty span, for tests of what comes after extraction. */
export const fact = <K extends FactKind>(kind: K, key: string, values: Partial<FactFields[K]>): Fact =>
  ({
    kind,
    key,
    span: { start: 0, end: 0 },
    fields: Object.fromEntries(
      Object.entries(values).map(([field, value]) => [
        field,
        { value, span: { start: 0, end: 0 }, how: 'stated' },
      ]),
    ),
    confidence: 'certain',
    doubts: [],
    rules: [],
  }) as unknown as Fact

/** An extraction that holds just these facts. */
export const extractionOf = (...facts: readonly Fact[]): Extraction => ({
  article: createArticle('기사'),
  facts,
  numbers: [],
  issues: [],
  rejections: [],
  marks: [],
})
