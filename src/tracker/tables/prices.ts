import type { Table } from '../column'
import { both, input, source } from '../define-column'

/** The user's share prices, one row a company and day. */
export const prices: Table = {
  id: 'Prices',
  sheet: 'assumptions',
  title: both('Share prices', '주가'),
  about: both(
    'Yours: one row a company and day; add rows below. Upside needs them.',
    '직접 입력: 기업과 날짜마다 한 행, 아래로 추가. 상승여력 계산에 씁니다.',
  ),
  key: 'key',
  columns: [
    input('company', both('Company', '기업'), 'text', 22, { choices: { column: 'Consensus.company' } }),
    input('currency', both('Currency', '통화'), 'word', 10),
    input('date', both('Date', '날짜'), 'date', 12),
    input('price', both('Price', '주가'), 'money', 13),
    input('remark', both('Remark', '비고'), 'text', 16),
    source('key', both('Key', '키'), 'text', 26),
  ],
}
