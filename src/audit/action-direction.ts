import type { Extraction } from '../extract/extraction'
import { figure } from './figures'
import type { Finding } from './finding'

/** Holds the verb of a target change against its numbers: raised (상향) from 210 to 197 is wrong somewhere. */
export function checkActions({ facts }: Extraction): readonly Finding[] {
  return facts.flatMap((fact) => {
    if (fact.kind !== 'analyst-view') return []
    const target = fact.fields.target?.value
    const prior = fact.fields.prior_target?.value
    const actions = fact.fields.action?.value ?? []
    if (target === undefined || prior === undefined || target === prior) return []
    const against = target < prior ? 'raise-target' : 'lower-target'
    if (!actions.includes(against)) return []
    return [
      {
        rule: 'action-against-direction',
        variant: against,
        severity: 'error',
        arithmetic: `${figure(prior)} → ${figure(target)} = ${figure(target - prior)}`,
        values: { prior, target },
        facts: [fact.key],
      } satisfies Finding,
    ]
  })
}
