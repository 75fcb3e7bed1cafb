import type { Column, Table } from '../column'
import { both, computed, lookup, source } from '../define-column'
import { choices } from '../words'
import { citationColumns } from './citation-columns'

/** Kilometres of an international mile (1959 agreement, exact). */
const MILE_KM = 1.609344

const WON_RATE =
  'AVERAGEIFS({FxRates.used},{FxRates.currency},"KRW",{FxRates.date},MAXIFS({FxRates.date},{FxRates.currency},"KRW",{FxRates.used},">0",{FxRates.date},"<="&{AsOf}))'

const columns: readonly Column[] = [
  source('kind', both('Kind', '종류'), 'word', 11, { choices: choices('valuation', 'metric') }),
  source('subject', both('Subject', '대상'), 'text', 24),
  source('name', both('Figure', '항목'), 'text', 24),
  source('by', both('By', '출처 기관'), 'text', 18),
  source('value', both('Value', '값'), 'decimal', 22),
  source('value_high', both('Value, high end', '값 상단'), 'decimal', 18),
  source('unit', both('Unit', '단위'), 'word', 10),
  source('equivalent', both('Equivalent as reported', '기사의 환산값'), 'decimal', 24),
  source('equivalent_unit', both('Its unit', '환산 단위'), 'word', 10),
  source('status', both('Status', '상태'), 'word', 11, {
    choices: choices(
      'current',
      'exceeded',
      'planned',
      'target',
      'reported',
      'estimate',
      'rumoured',
      'hypothetical',
      'announced',
      'done',
    ),
  }),
  source('as_of', both('As of', '시점'), 'date', 12),
  computed(
    'implied',
    both('Implied conversion', '암시 환산율'),
    'rate',
    12,
    'IF(OR({@value}="",{@equivalent}="",{@value}=0),"",{@equivalent}/{@value})',
    {
      note: both(
        'Equivalent ÷ value: won to the dollar, kilometres to the mile.',
        '환산값 ÷ 값: 달러당 원, 마일당 킬로미터.',
      ),
    },
  ),
  lookup(
    'reference',
    both('Known conversion', '기준 환산율'),
    'rate',
    12,
    `IF({@equivalent}="","",IF(AND({@unit}="mile",{@equivalent_unit}="km"),${MILE_KM},IF(AND({@unit}="USD",{@equivalent_unit}="KRW"),IFERROR(${WON_RATE},""),"")))`,
    {
      note: both(
        '1.609344 km to the mile; won by Assumptions.',
        '1마일 1.609344km, 원화는 가정 시트의 환율.',
      ),
    },
  ),
  computed(
    'ratio',
    both('Implied ÷ known', '암시 ÷ 기준'),
    'ratio',
    11,
    'IF(OR({@implied}="",{@reference}=""),"",{@implied}/{@reference})',
    { looks: [{ when: 'AND(ISNUMBER({@ratio}),ABS({@ratio}-1)>0.05)', look: 'warning' }] },
  ),
]

/** One row a valuation or metric. */
export const figures: Table = {
  id: 'Figures',
  sheet: 'figures',
  title: both('Figures', '수치'),
  about: both(
    'Valuations and other figures of the articles. None of them is a price target.',
    '기사에 나온 가치 평가와 지표. 목표주가가 아닙니다.',
  ),
  key: 'key',
  columns: [...columns, ...citationColumns],
}
