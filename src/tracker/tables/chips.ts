import type { Column, Table } from '../column'
import { both, computed, input, lookup, source } from '../define-column'

const USED = `{UnitPrices.chip},{@chip},{UnitPrices.used},{'yes'}`

const fromArticles = (formula: string): string => `IF({@chip}="","",IF(COUNTIFS(${USED})=0,"",${formula}))`

const first = (one: string, other: string): string =>
  `IF({@${one}}<>"",{@${one}},IF({@${other}}<>"",{@${other}},""))`

const used = (end: 'low' | 'high'): string =>
  `IF({PriceBasis}={'list'},${first(`list_${end}`, `article_${end}`)},${first(`article_${end}`, `list_${end}`)})`

const columns: readonly Column[] = [
  input('chip', both('Chip', '칩'), 'text', 12),
  input('list_low', both('List price, low (USD)', '목록 가격 하단(USD)'), 'usd', 12),
  input('list_high', both('List price, high (USD)', '목록 가격 상단(USD)'), 'usd', 12),
  lookup(
    'article_low',
    both('Articles, low', '기사 하단'),
    'usd',
    12,
    fromArticles(`MINIFS({UnitPrices.usd_low},${USED})`),
    {
      note: both('Lowest price in Unit Prices that is used.', '단가 시트에서 쓰는 가격 중 최저.'),
    },
  ),
  lookup(
    'article_high',
    both('Articles, high', '기사 상단'),
    'usd',
    12,
    fromArticles(`MAXIFS({UnitPrices.usd_high},${USED})`),
    {
      note: both('Highest price in Unit Prices that is used.', '단가 시트에서 쓰는 가격 중 최고.'),
    },
  ),
  computed('used_low', both('Used, low', '적용 하단'), 'usd', 12, used('low')),
  computed('used_high', both('Used, high', '적용 상단'), 'usd', 12, used('high')),
  input('watts', both('Watts', '전력(W)'), 'integer', 9, {
    note: both('Thermal design power of the chip or module.', '칩·모듈의 설계 전력(TDP).'),
  }),
  input('h100', both('H100s', 'H100 환산'), 'decimal', 9, {
    note: both(
      'Dense BF16 throughput ÷ that of an H100 SXM (989 TFLOPS).',
      '밀집 BF16 연산 성능 ÷ H100 SXM(989 TFLOPS).',
    ),
  }),
  source('origin', both('Origin of the figures', '근거'), 'text', 66),
  source('key', both('Key', '키'), 'text', 20),
]

/** What a chip costs, draws and is worth in H100s. */
export const chips: Table = {
  id: 'Chips',
  sheet: 'assumptions',
  title: both('Chips', '칩'),
  about: both(
    'Yours to change. Prices marked estimate are no maker’s list price: makers publish none.',
    '고쳐 쓰세요. 추정이라고 적힌 가격은 제조사 공식 가격이 아닙니다(공식 가격은 공개되지 않음).',
  ),
  key: 'key',
  columns,
}
