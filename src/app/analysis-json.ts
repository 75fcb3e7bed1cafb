import type { Analysis, Finding } from '../audit/finding'
import { factToJson, numberToJson, type FactJson, type NumberJson } from '../facts/json'
import type { Language } from '../text/article'
import { findingSentence } from './messages/findings'

/** A finding as JSON: rule, severity, its sentence in a language, its arithmetic, the keys it compares. */
export interface FindingJson {
  readonly rule: string
  readonly severity: Finding['severity']
  readonly message: string
  readonly arithmetic: string
  readonly facts: readonly string[]
}

/** What a reading gives, as `extract --json` prints it. */
export interface AnalysisJson {
  readonly facts: readonly FactJson[]
  readonly numbers: readonly NumberJson[]
  readonly findings: readonly FindingJson[]
}

/** The JSON form of an analysis; offsets are UTF-16 and half-open, values in base units. */
export const analysisToJson = ({ extraction, findings }: Analysis, language: Language): AnalysisJson => ({
  facts: extraction.facts.map((fact) => factToJson(fact, extraction.article.text)),
  numbers: extraction.numbers.map(numberToJson),
  findings: findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    message: findingSentence(finding, language),
    arithmetic: finding.arithmetic,
    facts: finding.facts,
  })),
})
