import type { Column, Table } from '../column'
import { both, computed, lookup, source } from '../define-column'
import { PRICE_NOW } from './view-formulas'

const COUNTED = `{AnalystViews.company},{@company},{AnalystViews.currency},{@currency},{AnalystViews.target_counts},{'yes'}`
const COUNTED_ROWS = `({AnalystViews.company}={@company})*({AnalystViews.currency}={@currency})*({AnalystViews.target_counts}={'yes'})`
const RATED = `{AnalystViews.company},{@company},{AnalystViews.rating_counts},{'yes'}`

const when = (condition: string, formula: string): string => `IF(${condition},IFERROR(${formula},""),"")`

/** The figures of the targets that count; ISO 80000-2 names: sample standard deviation, coefficient of variation. */
const targets: readonly Column[] = [
  lookup('views', both('Targets', '목표주가 수'), 'integer', 9, `IF({@company}="","",COUNTIFS(${COUNTED}))`, {
    note: both(
      'Targets that count: newest of each institution, not stale.',
      '반영된 목표주가 수: 기관별 최신, 오래되지 않은 것.',
    ),
  }),
  lookup(
    'mean',
    both('Mean', '평균'),
    'money',
    12,
    when('N({@views})>0', `AVERAGEIFS({AnalystViews.target},${COUNTED})`),
  ),
  lookup(
    'median',
    both('Median', '중앙값'),
    'money',
    12,
    when('N({@views})>0', `AGGREGATE(16,6,{AnalystViews.target}/(${COUNTED_ROWS}),0.5)`),
  ),
  lookup(
    'high',
    both('High', '최고'),
    'money',
    12,
    when('N({@views})>0', `MAXIFS({AnalystViews.target},${COUNTED})`),
  ),
  lookup(
    'low',
    both('Low', '최저'),
    'money',
    12,
    when('N({@views})>0', `MINIFS({AnalystViews.target},${COUNTED})`),
  ),
  lookup(
    'stdev',
    both('Std. dev.', '표준편차'),
    'money',
    11,
    when('N({@views})>1', `SQRT(SUMPRODUCT(${COUNTED_ROWS}*({AnalystViews.target}-{@mean})^2)/({@views}-1))`),
    { note: both('Of the sample; from two targets on.', '표본표준편차. 두 개부터.') },
  ),
  computed(
    'cv',
    both('Dispersion', '분산도'),
    'percent',
    11,
    'IF(OR({@stdev}="",{@mean}=""),"",{@stdev}/{@mean})',
    { note: both('Standard deviation ÷ mean.', '표준편차 ÷ 평균.') },
  ),
]

const countRated = (scores: string): string => `IF({@company}="","",COUNTIFS(${RATED},${scores}))`

const ratings: readonly Column[] = [
  lookup(
    'buy',
    both('Buy', '매수'),
    'integer',
    10,
    countRated('{AnalystViews.score},">=1",{AnalystViews.score},"<=2"'),
  ),
  lookup(
    'hold',
    both('Hold', '중립'),
    'integer',
    10,
    countRated('{AnalystViews.score},">2",{AnalystViews.score},"<4"'),
  ),
  lookup('sell', both('Sell', '매도'), 'integer', 10, countRated('{AnalystViews.score},">=4"')),
  lookup(
    'score',
    both('Mean score', '평균 점수'),
    'score',
    11,
    `IF({@company}="","",IFERROR(AVERAGEIFS({AnalystViews.score},${RATED}),""))`,
    {
      note: both('1 Strong Buy … 5 Sell.', '1 강력매수 … 5 매도.'),
    },
  ),
]

/** One row a company and currency: the consensus of the views that count. */
export const consensus: Table = {
  id: 'Consensus',
  sheet: 'summary',
  title: both('Consensus by company', '기업별 컨센서스'),
  about: both(
    'Live formulas over Analyst Views: the newest target of each institution that is not stale.',
    '애널리스트 의견 시트에서 바로 계산: 기관별 최신 목표주가 중 오래되지 않은 것.',
  ),
  key: 'key',
  columns: [
    source('company', both('Company', '기업'), 'text', 20),
    source('currency', both('Currency', '통화'), 'word', 12),
    lookup('price_now', both('Latest price', '최근 주가'), 'money', 12, PRICE_NOW),
    ...targets,
    computed(
      'upside_mean',
      both('Upside to mean', '평균 상승여력'),
      'change',
      12,
      'IF(OR({@mean}="",{@price_now}=""),"",{@mean}/{@price_now}-1)',
    ),
    computed(
      'upside_median',
      both('Upside to median', '중앙값 상승여력'),
      'change',
      11,
      'IF(OR({@median}="",{@price_now}=""),"",{@median}/{@price_now}-1)',
    ),
    ...ratings,
    computed(
      'depth',
      both('Depth', '표본'),
      'word',
      11,
      `IF({@views}="","",IF({@views}<{ThinCount},{'thin'},{'ok'}))`,
      {
        note: both(
          'thin: fewer targets than set in Assumptions.',
          '표본 적음: 가정 시트에서 정한 수보다 적음.',
        ),
        looks: [{ when: "{@depth}={'thin'}", look: 'warning' }],
      },
    ),
    source('key', both('Key', '키'), 'text', 22),
  ],
}
