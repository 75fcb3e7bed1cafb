import type { Column, Table } from '../column'
import { both, input, source } from '../define-column'
import { choices } from '../words'
import { citationColumns } from './citation-columns'

const columns: readonly Column[] = [
  source('severity', both('Severity', '심각도'), 'word', 10, {
    choices: choices('error', 'warning', 'note'),
    looks: [
      { when: "{@severity}={'error'}", look: 'error' },
      { when: "{@severity}={'warning'}", look: 'warning' },
    ],
  }),
  source('rule', both('Check', '점검 항목'), 'text', 24),
  source('message', both('Finding', '내용'), 'long-text', 60),
  source('arithmetic', both('Arithmetic', '계산'), 'long-text', 48),
  source('cells', both('Rows compared', '비교한 행'), 'long-text', 44),
  input('state', both('State', '처리'), 'word', 11, {
    choices: choices('open', 'accepted'),
    note: both('Set to accepted once you have looked at it.', '확인했으면 “확인함”으로 바꾸세요.'),
  }),
  input('remark', both('Your remark', '메모'), 'long-text', 30),
]

/** One row a finding of the audit. */
export const findings: Table = {
  id: 'Findings',
  sheet: 'findings',
  title: both('Findings', '점검'),
  about: both(
    'What the arithmetic of the articles says about itself. Nothing is corrected: judge and accept.',
    '기사 속 숫자를 서로 맞추어 본 결과입니다. 값을 고치지 않으니 보고 판단하세요.',
  ),
  key: 'key',
  columns: [...columns, ...citationColumns],
  looks: [{ when: "{@state}={'accepted'}", look: 'muted' }],
}
