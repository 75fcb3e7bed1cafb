import { describeFact } from '../../app/describe-fact'
import { findingSentence } from '../../app/messages/findings'
import type { Finding } from '../../audit/finding'
import type { Fact } from '../../facts/fact'
import { showWords } from '../flow/decide'
import { Icon } from './icon'
import { usePane } from './pane-context'

interface Props {
  readonly findings: readonly Finding[]
  readonly facts: readonly Fact[]
}

/** What the audit says about the article's own arithmetic, with the facts each finding compares. */
export function FindingList({ findings, facts }: Props) {
  const { flow, words, language } = usePane()
  if (facts.length === 0) return null
  return (
    <section class="group">
      <h2>{words.review.findings(findings.length)}</h2>
      {findings.length === 0 ? <p class="detail">{words.review.findingsNone}</p> : null}
      <ul class="cards">
        {findings.map((finding) => (
          <li key={`${finding.rule}-${finding.facts.join()}`} class={`card finding ${finding.severity}`}>
            <Icon name={finding.severity} />
            <div class="grow">
              <p>
                <span class="spoken">{words.review[finding.severity]}: </span>
                {findingSentence(finding, language)}
              </p>
              <p class="arithmetic">
                <span class="spoken">{words.review.arithmetic}: </span>
                {finding.arithmetic}
              </p>
              <div class="chips">
                {finding.facts.flatMap((key) => {
                  const fact = facts.find((each) => each.key === key)
                  if (fact === undefined) return []
                  const { subject, figure } = describeFact(fact, language)
                  return [
                    <button key={key} type="button" class="chip" onClick={() => showWords(flow, fact)}>
                      {subject} {figure}
                    </button>,
                  ]
                })}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
