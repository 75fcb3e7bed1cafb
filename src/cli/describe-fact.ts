import type { Fact } from '../facts/fact'
import { factToJson } from '../facts/json'
import type { Language } from '../text/article'
import { printable } from './printable'
import { ruleInWords } from './trace'

const LEFT_OUT = new Set(['kind', 'key', 'quote', 'start', 'end', 'confidence', 'doubts', 'fields'])

/** A fact for people, on two lines: its kind and filled fields, then the quote with its place in the text. */
export function describeFact(fact: Fact, text: string, language: Language): string {
  const json = factToJson(fact, text)
  const fields = Object.entries(json)
    .filter(([name, value]) => !LEFT_OUT.has(name) && value !== null)
    .map(([name, value]) => `${name}: ${shown(value)}`)
  const doubt =
    fact.confidence === 'certain'
      ? ''
      : ` [${fact.confidence}: ${fact.doubts.map((rule) => ruleInWords(rule, language)).join(', ')}]`
  return [
    `${fact.kind.padEnd(13)} ${fields.join(' · ')}${doubt}`,
    `${' '.repeat(13)} “${json.quote.replace(/\s+/g, ' ')}” [${json.start}–${json.end}]`,
  ]
    .map(printable)
    .join('\n')
}

const shown = (value: unknown): string =>
  typeof value === 'number'
    ? value.toLocaleString('en-US', { maximumFractionDigits: 4, useGrouping: value >= 10_000 })
    : Array.isArray(value)
      ? value.join(', ')
      : String(value)
