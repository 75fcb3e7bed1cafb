import type { Column, Table } from '../column'
import { both, computed, lookup, source } from '../define-column'
import { choices } from '../words'
import { citationColumns } from './citation-columns'
import { usdOf } from './price-formulas'

const impliedRate = (amount: string, krw: string): string =>
  `IF(OR({@${amount}}="",{@${krw}}="",{@${amount}}=0,{@currency}="KRW"),"",{@${krw}}/{@${amount}})`

const columns: readonly Column[] = [
  source('chip', both('Chip', '칩'), 'text', 14),
  source('seller', both('Seller', '판매처'), 'text', 18),
  source('low', both('Price, low', '가격 하단'), 'money', 16),
  source('high', both('Price, high', '가격 상단'), 'money', 16),
  source('currency', both('Currency', '통화'), 'word', 9),
  source('krw_low', both('Won as reported, low', '기사의 원화 하단'), 'krw', 16),
  source('krw_high', both('Won as reported, high', '기사의 원화 상단'), 'krw', 16),
  source('per', both('Per', '단위'), 'word', 9),
  source('status', both('Status', '상태'), 'word', 11, {
    choices: choices(
      'market',
      'listed',
      'announced',
      'reported',
      'estimate',
      'rumoured',
      'hypothetical',
      'planned',
    ),
  }),
  source('as_of', both('As of', '시점'), 'date', 12),
  computed(
    'mid',
    both('Mid', '중간값'),
    'money',
    16,
    'IF({@low}="","",IF({@high}="",{@low},({@low}+{@high})/2))',
  ),
  lookup('usd_low', both('USD, low', '달러 하단'), 'usd', 13, usdOf('low')),
  lookup('usd_high', both('USD, high', '달러 상단'), 'usd', 13, `IF({@high}="",{@usd_low},${usdOf('high')})`),
  computed(
    'implied_low',
    both('Implied won rate, low', '암시 환율 하단'),
    'rate',
    12,
    impliedRate('low', 'krw_low'),
    {
      note: both('Won as reported ÷ price, at the low end.', '기사의 원화 환산 ÷ 가격(하단).'),
    },
  ),
  computed(
    'implied_high',
    both('Implied won rate, high', '암시 환율 상단'),
    'rate',
    12,
    impliedRate('high', 'krw_high'),
    {
      note: both('Won as reported ÷ price, at the high end.', '기사의 원화 환산 ÷ 가격(상단).'),
    },
  ),
  computed(
    'used',
    both('Used as chip price', '칩 가격으로 사용'),
    'word',
    11,
    'IF(AND({@chip}<>"",{@seller}="",{@usd_low}<>"",OR({@per}="",{@per}={\'unit\'})),{\'yes\'},"")',
    {
      note: both(
        'Prices of a whole chip that are not one seller’s feed the Chips table.',
        '특정 판매처가 아닌 칩 한 개 가격이 칩 표로 들어갑니다.',
      ),
    },
  ),
]

/** One row a price of a chip. */
export const unitPrices: Table = {
  id: 'UnitPrices',
  sheet: 'unit-prices',
  title: both('Unit prices', '단가'),
  about: both(
    'One row a price the articles give for a chip, with the won rate it implies.',
    '기사에 나온 칩 가격 하나에 한 행. 함께 적힌 원화에서 환율을 계산합니다.',
  ),
  key: 'key',
  columns: [...columns, ...citationColumns],
}
