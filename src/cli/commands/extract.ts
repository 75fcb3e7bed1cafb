import { analysisToJson } from '../../app/analysis-json'
import { findingSentence } from '../../app/messages/findings'
import type { Analysis } from '../../audit/finding'
import { describeFact } from '../describe-fact'
import { failure } from '../failure'
import { printable } from '../printable'
import { readArticles, tellFailures, type ReadArticle } from '../read-articles'
import { explain, STATUS, type Run } from '../run'
import { describeTrace, traceToJson } from '../trace'

/** `extract FILE…`: facts, numbers and findings of each article, as text or as JSON. */
export async function extractCommand(run: Run): Promise<number> {
  const { files, form } = run.arguments
  if (files.length === 0) {
    run.remark(explain(run.words, failure('usage', 'extract')))
    return STATUS.usage
  }
  const all: ReadArticle[] = []
  let barren = 0
  const failures = await readArticles(run, files, (article) => {
    if (form === 'json') all.push(article)
    else run.print(asText(run, article, files.length > 1))
    if (article.analysis.extraction.facts.length > 0) return
    barren++
    run.remark(explain(run.words, failure('no-facts', article.file)))
  })
  if (form === 'json') run.print(asJson(run, all, files.length > 1))
  tellFailures(run, failures, files.length)
  return failures.length + barren > 0 ? STATUS.failed : STATUS.done
}

function asJson(run: Run, articles: readonly ReadArticle[], several: boolean): string {
  const json = articles.map(({ file, analysis }) => ({
    ...(several ? { id: file } : {}),
    ...analysisToJson(analysis, run.arguments.words),
    ...(run.arguments.explain ? { trace: traceToJson(analysis.extraction) } : {}),
  }))
  return several
    ? JSON.stringify(json, null, 1)
    : json[0] === undefined
      ? ''
      : JSON.stringify(json[0], null, 1)
}

function asText(run: Run, { file, analysis }: ReadArticle, several: boolean): string {
  const { extraction, findings } = analysis
  const { facts, article } = extraction
  return [
    `${several ? `${printable(file)}: ` : ''}${tally(run, analysis)}`,
    ...facts.map((fact) => describeFact(fact, article.text, run.arguments.words)),
    ...findings.map(
      (finding) =>
        `${finding.severity.padEnd(13)} ${findingSentence(finding, run.arguments.words)}\n${' '.repeat(13)} ${printable(finding.arithmetic)}`,
    ),
    ...(run.arguments.explain ? describeTrace(extraction, run.arguments.words) : []),
  ].join('\n')
}

function tally(run: Run, { extraction }: Analysis): string {
  const claimed = extraction.numbers.filter(({ role }) => role !== 'unclaimed').length
  return run.words.accounted(claimed, extraction.numbers.length)
}
