import type { Finding } from '../../audit/finding'
import type { Language } from '../../text/article'
import { findings as en } from './en/findings'
import { findings as ko } from './ko/findings'

/** The sentence of each rule's variants, from the finding's values. */
export type FindingWords = Readonly<
  Record<Finding['rule'], Readonly<Record<string, (values: Finding['values']) => string>>>
>

/** A finding in a sentence of the language; the arithmetic stands beside it, not in it. */
export function findingSentence(finding: Finding, language: Language): string {
  const words = (language === 'ko' ? ko : en)[finding.rule]
  const sentence = Object.hasOwn(words, finding.variant) ? words[finding.variant] : undefined
  if (sentence === undefined) throw new Error(`no words for finding ${finding.rule} ${finding.variant}`)
  return sentence(finding.values)
}

/** A number of a finding as a sentence shows it: thousands marks, `digits` decimals at most. */
export const shown = (value: string | number | undefined, digits = 0): string =>
  typeof value === 'number'
    ? value.toLocaleString('en-US', { maximumFractionDigits: digits })
    : (value ?? '?')
