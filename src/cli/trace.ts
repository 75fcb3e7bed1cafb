import type { Extraction } from '../extract/extraction'
import { slice } from '../text/span'
import { printable } from './printable'

/** How each fact came to be and why candidates were left out, as JSON. */
export const traceToJson = ({ article, facts, rejections, issues }: Extraction): unknown => ({
  facts: facts.map(({ key, rules }) => ({ key, rules })),
  rejections: rejections.map(({ rule, kind, start, end }) => ({
    rule,
    kind,
    start,
    end,
    quote: article.text.slice(start, end),
  })),
  issues,
})

/** The same for people, a line each. */
export const describeTrace = ({ article, facts, rejections, issues }: Extraction): readonly string[] => [
  ...facts.map(({ key, rules }) => `made          ${printable(key)} ← ${rules.join(' → ')}`),
  ...rejections.map(
    (each) => `left out      ${each.kind ?? '—'} “${quote(article.text, each)}” (${each.rule})`,
  ),
  ...issues.map((each) => `issue         ${each.code} “${quote(article.text, each)}”`),
]

const quote = (text: string, span: { start: number; end: number }): string =>
  printable(slice(text, span).replace(/\s+/g, ' ').slice(0, 120))
