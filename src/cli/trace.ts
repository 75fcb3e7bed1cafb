import * as en from '../app/messages/en/rules'
import * as ko from '../app/messages/ko/rules'
import type { Extraction } from '../extract/extraction'
import type { Language } from '../text/article'
import { fieldsOf } from '../tracker/rows/fact-fields'
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

const WORDS = { en, ko }
const INDENT = ' '.repeat(14)

/**
 * The same for people: for each fact, in the order it was printed, the words each field was read from, and for one that
 * was worked out the rule in words; then what was left out and why.
 */
export function describeTrace(extraction: Extraction, language: Language): readonly string[] {
  const { article, facts, rejections, issues } = extraction
  const { explained } = WORDS[language]
  const why = (rule: string): string => ruleInWords(rule, language)
  return [
    ...facts.flatMap((fact, index) => [
      `${`#${index + 1}`.padEnd(13)} ${printable(fact.key)} ← ${fact.rules.join(' → ')}`,
      ...fieldsOf(fact).map(({ name, value, start, end, how, rule }) => {
        const source = how === 'stated' ? explained.written : `${explained.workedOut}: ${why(rule ?? '')}`
        return `${INDENT}${name} ${printable(String(value))} ← “${quote(article.text, { start, end })}” [${start}–${end}] ${source}`
      }),
    ]),
    ...rejections.map(
      (each) =>
        `${explained.leftOut.padEnd(13)} ${each.kind ?? '—'} “${quote(article.text, each)}” (${why(each.rule)})`,
    ),
    ...issues.map((each) => `${explained.issue.padEnd(13)} ${each.code} “${quote(article.text, each)}”`),
  ]
}

/** What a rule is in words; its name where there are none. */
export const ruleInWords = (rule: string, language: Language): string =>
  WORDS[language].rules.get(rule) ?? rule

const quote = (text: string, span: { start: number; end: number }): string =>
  printable(slice(text, span).replace(/\s+/g, ' ').slice(0, 120))
