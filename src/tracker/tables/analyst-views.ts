import type { Column, Table } from '../column'
import { both, computed, input, lookup, source } from '../define-column'
import { choices } from '../words'
import { citationColumns } from './citation-columns'
import {
  COUNTS_RATING,
  COUNTS_TARGET,
  IN_FORCE,
  PRICE_NOW,
  PRICE_THEN,
  RATING,
  SCORE,
  TARGET_CHANGE,
  UPSIDE_NOW,
  UPSIDE_THEN,
  VIEW_CHECK,
  VIEW_STATUS,
} from './view-formulas'

const stated: readonly Column[] = [
  source('company', both('Company', '기업'), 'text', 18),
  source('institution', both('Institution', '기관'), 'text', 20),
  source('analyst', both('Analyst', '애널리스트'), 'text', 18),
  source('ticker', both('Ticker', '종목코드'), 'text', 10, {
    note: both('Only where the article states it.', '기사에 적힌 경우에만.'),
  }),
  source('date', both('Date', '날짜'), 'date', 12, {
    note: both(
      'The day of the view. Where the article tells only a month or year: its last day, not after publication.',
      '의견이 나온 날. 기사가 월이나 연도만 밝히면 그 마지막 날(발행일을 넘지 않음).',
    ),
  }),
  source('date_precision', both('Date is to the', '날짜 단위'), 'word', 10, {
    choices: choices('day', 'month', 'year'),
  }),
  source('rating_text', both('Rating as written', '의견(원문)'), 'text', 14, {
    choices: { column: 'RatingScale.label' },
  }),
  source('prior_rating_text', both('Prior rating', '이전 의견'), 'text', 14),
  source('action', both('Action', '조치'), 'text', 20, {
    note: both('What the article says was done.', '기사가 전한 조치.'),
  }),
  source('target', both('Target', '목표주가'), 'money', 13),
  source('target_high', both('Target, high end', '목표주가 상단'), 'money', 13),
  source('prior_target', both('Prior target', '이전 목표주가'), 'money', 13),
  source('currency', both('Currency', '통화'), 'word', 9),
  source('horizon_months', both('Horizon (months)', '기간(개월)'), 'integer', 10, {
    note: both(
      'Where the article states it; most targets mean 12 months.',
      '기사에 적힌 경우. 보통 12개월을 뜻합니다.',
    ),
  }),
]

const derived: readonly Column[] = [
  lookup('rating', both('Rating', '의견'), 'word', 12, RATING, {
    note: both(
      'Through Rating scale in Assumptions, which you can edit.',
      '가정 시트의 등급표로 환산. 표는 고칠 수 있습니다.',
    ),
    looks: [{ when: "{@rating}={'unmapped'}", look: 'warning' }],
  }),
  lookup('score', both('Score', '점수'), 'integer', 8, SCORE, {
    note: both('1 best … 5 worst.', '1 가장 긍정 … 5 가장 부정.'),
  }),
  lookup('price_then', both('Price at date', '당시 주가'), 'money', 12, PRICE_THEN, {
    note: both(
      'Last price in Assumptions of the seven days up to the view; blank when the day is not known.',
      '의견일까지 7일 안의 마지막 주가(가정 시트). 날짜가 정확하지 않으면 빈칸.',
    ),
  }),
  lookup('price_now', both('Latest price', '최근 주가'), 'money', 12, PRICE_NOW, {
    note: both('Last price in Assumptions up to the as-of date.', '기준일까지의 마지막 주가(가정 시트).'),
  }),
  computed('upside_then', both('Upside at date', '당시 상승여력'), 'change', 11, UPSIDE_THEN, {
    note: both('Target ÷ price − 1.', '목표주가 ÷ 주가 − 1.'),
  }),
  computed('upside_now', both('Upside now', '현재 상승여력'), 'change', 11, UPSIDE_NOW, {
    note: both('Target ÷ latest price − 1.', '목표주가 ÷ 최근 주가 − 1.'),
  }),
  computed('target_change', both('Target change', '목표주가 변화'), 'change', 11, TARGET_CHANGE),
  lookup(
    'vs_mean',
    both('vs. consensus mean', '컨센서스 대비'),
    'change',
    12,
    'IF({@target}="","",IFERROR({@target}/AVERAGEIFS({Consensus.mean},{Consensus.company},{@company},{Consensus.currency},{@currency})-1,""))',
    { note: both('Target ÷ mean of the targets that count − 1.', '목표주가 ÷ 컨센서스 평균 − 1.') },
  ),
  computed(
    'age',
    both('Age (days)', '경과일'),
    'integer',
    9,
    'IF(OR({@date}="",{AsOf}=""),"",{AsOf}-{@date})',
  ),
  computed('in_force', both('In force', '유효 기간 내'), 'word', 9, IN_FORCE, {
    note: both(
      'yes: dated up to the as-of date, not stale, not left out, still in an article.',
      '예: 기준일 이전이고 오래되지 않았으며 제외하지 않았고 기사에 아직 있는 의견.',
    ),
  }),
  computed('target_counts', both('Target counts', '목표주가 반영'), 'word', 9, COUNTS_TARGET, {
    note: both(
      'Whether the target is in the consensus: the institution’s newest, and not stale.',
      '컨센서스에 넣는지 여부: 기관의 최신 목표주가이고 오래되지 않은 것.',
    ),
  }),
  computed('rating_counts', both('Rating counts', '의견 반영'), 'word', 9, COUNTS_RATING, {
    note: both('Whether the rating is in the rating mix.', '의견 분포에 넣는지 여부.'),
  }),
  computed('status', both('Status', '상태'), 'word', 13, VIEW_STATUS, {
    note: both(
      'current; stale after the days in Assumptions; superseded by a newer view of the institution.',
      '유효; 가정 시트의 기간이 지나면 오래됨; 같은 기관의 새 의견이 있으면 대체됨.',
    ),
    looks: [{ when: "{@status}={'view-current'}", look: 'good' }],
  }),
  computed('check', both('Check', '점검'), 'text', 22, VIEW_CHECK, {
    looks: [{ when: 'AND({@check}<>"",{@check}<>{\'ok\'})', look: 'warning' }],
  }),
  input('excluded', both('Leave out', '제외'), 'word', 9, {
    choices: choices('yes'),
    note: both('Choose yes to leave the view out of the consensus.', '“예”를 고르면 컨센서스에서 뺍니다.'),
  }),
]

/** One row a view of an institution on a company: target, rating and what follows from them. */
export const analystViews: Table = {
  id: 'AnalystViews',
  sheet: 'views',
  title: both('Analyst views', '애널리스트 의견'),
  about: both(
    'One row a view. The newest target of each institution counts in the consensus until it is stale; older ones are greyed.',
    '의견 하나에 한 행. 기관마다 최신 목표주가가 컨센서스에 들어가고, 오래되거나 대체된 의견은 흐리게 보입니다.',
  ),
  key: 'key',
  columns: [...stated, ...derived, ...citationColumns],
  looks: [
    {
      when: "OR({@status}={'view-stale'},{@status}={'view-superseded'},{@status}={'view-excluded'},{@status}={'view-later'},{@status}={'view-gone'})",
      look: 'muted',
    },
  ],
}
