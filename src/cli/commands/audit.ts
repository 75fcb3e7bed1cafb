import { findingSentence } from '../../app/messages/findings'
import { failure } from '../failure'
import { printable } from '../printable'
import { readArticles, tellFailures } from '../read-articles'
import { explain, STATUS, type Run } from '../run'

/** `audit FILE…`: the findings, one a line: file, severity, sentence, arithmetic. Status 1 if there are any. */
export async function auditCommand(run: Run): Promise<number> {
  const { files, words } = run.arguments
  if (files.length === 0) {
    run.remark(explain(run.words, failure('usage', 'audit')))
    return STATUS.usage
  }
  let found = 0
  const failures = await readArticles(run, files, ({ file, analysis }) => {
    if (analysis.extraction.facts.length === 0) {
      found++
      run.remark(explain(run.words, failure('no-facts', file)))
    }
    for (const finding of analysis.findings) {
      found++
      const place = files.length > 1 ? `${printable(file)}: ` : ''
      run.print(
        `${place}${finding.severity}: ${findingSentence(finding, words)} [${printable(finding.arithmetic)}]`,
      )
    }
  })
  tellFailures(run, failures, files.length)
  return failures.length + found > 0 ? STATUS.failed : STATUS.done
}
