import type { Table } from '../column'
import { both, computed, input, lookup, source } from '../define-column'

/** Exchange rates to the dollar: the user's, else what the articles imply. */
export const fxRates: Table = {
  id: 'FxRates',
  sheet: 'assumptions',
  title: both('Exchange rates', '환율'),
  about: both(
    'Units of the currency for one US dollar. Yours goes before the rate the articles imply.',
    '1달러당 해당 통화. 입력한 환율이 기사에서 계산한 환율보다 먼저 쓰입니다.',
  ),
  key: 'key',
  columns: [
    input('currency', both('Currency', '통화'), 'word', 10),
    input('date', both('Date', '날짜'), 'date', 12),
    input('rate', both('Your rate', '입력 환율'), 'rate', 11),
    source('implied', both('Implied by article', '기사 암시 환율'), 'rate', 12, {
      note: both(
        'Median of the rates that one article’s pairs of amounts imply.',
        '한 기사의 금액 쌍에서 나온 환율의 중앙값.',
      ),
    }),
    computed(
      'used',
      both('Used', '적용'),
      'rate',
      11,
      'IF({@rate}<>"",{@rate},IF({@implied}<>"",{@implied},""))',
    ),
    lookup(
      'source',
      both('Source', '출처'),
      'text',
      30,
      'IFERROR(HYPERLINK({!sources}&ROW({#Sources.key})+MATCH({@article},{Sources.key},0),INDEX({Sources.title},MATCH({@article},{Sources.key},0))),"")',
    ),
    source('article', both('Article', '기사'), 'text', 18),
    source('origin', both('Origin', '근거'), 'text', 36),
    source('key', both('Key', '키'), 'text', 26),
  ],
}
