import type { Column, Table } from '../column'
import { both, computed, lookup, source } from '../define-column'
import { choices } from '../words'
import { citationColumns } from './citation-columns'
import { chipValue, listPrice } from './price-formulas'

const stated: readonly Column[] = [
  source('owner', both('Owner', '주체'), 'text', 16),
  source('site', both('Site', '위치'), 'text', 20),
  source('chip', both('Chip', '칩'), 'text', 12),
  source('count', both('GPUs', 'GPU 수'), 'integer', 12),
  source('count_high', both('GPUs, high end', 'GPU 수 상단'), 'integer', 12),
  source('equivalent', both('H100-equivalents as reported', '기사의 H100 환산'), 'integer', 14),
  source('status', both('Status', '상태'), 'word', 11, {
    choices: choices(
      'running',
      'planned',
      'target',
      'ordered',
      'announced',
      'committed',
      'done',
      'diverted',
      'reported',
      'estimate',
      'rumoured',
      'hypothetical',
    ),
  }),
  source('as_of', both('As of', '시점'), 'date', 12, {
    note: both(
      'When the count holds; the last day of a month or year.',
      '수치가 성립하는 시점. 월·연도는 그 마지막 날.',
    ),
  }),
  source('from_owner', both('From', '원래 배정'), 'text', 12),
  source('to_owner', both('To', '새 배정'), 'text', 12),
  source('said_by', both('Said by', '발언자'), 'text', 18),
  source('said_on', both('Said on', '발언일'), 'date', 12),
]

const times = (column: 'used_low' | 'used_high'): string =>
  `IF(OR({@count}="",{@chip}=""),"",IFERROR({@count}*${listPrice('{@chip}', '{@chip}', column)},""))`

const SAME_OWNER = `{Fleets.owner},{@owner},{Fleets.status},"<>"&{'diverted'},{Fleets.count},">0"`
const PREVIOUS_DATE = `MAXIFS({Fleets.as_of},${SAME_OWNER},{Fleets.as_of},"<"&{@as_of})`

const derived: readonly Column[] = [
  lookup('cost_low', both('Cost at low price', '하단 가격 기준 비용'), 'usd', 18, times('used_low'), {
    note: both('GPUs × low price of the chip, the chips alone.', 'GPU 수 × 칩 하단 가격(칩 값만).'),
  }),
  lookup('cost_high', both('Cost at high price', '상단 가격 기준 비용'), 'usd', 18, times('used_high'), {
    note: both('GPUs × high price of the chip, the chips alone.', 'GPU 수 × 칩 상단 가격(칩 값만).'),
  }),
  computed(
    'previous',
    both('Previous count', '직전 수'),
    'integer',
    12,
    `IF(OR({@count}="",{@owner}="",{@as_of}="",{@status}={'diverted'}),"",IFERROR(MAXIFS({Fleets.count},${SAME_OWNER},{Fleets.as_of},${PREVIOUS_DATE})/(${PREVIOUS_DATE}>0),""))`,
    {
      note: both(
        'Largest count of the same owner at the last date before; diverted orders do not count.',
        '같은 주체의 바로 앞 시점 최대 수. 재배정된 주문은 세지 않습니다.',
      ),
    },
  ),
  computed('growth', both('Growth', '증가율'), 'change', 10, 'IF({@previous}="","",{@count}/{@previous}-1)'),
  computed(
    'growth_month',
    both('GPUs added a month', '월 증가 수'),
    'integer',
    12,
    `IF({@previous}="","",({@count}-{@previous})/(({@as_of}-${PREVIOUS_DATE})/(365.25/12)))`,
  ),
  lookup(
    'h100_equivalent',
    both('H100-equivalents', 'H100 환산'),
    'integer',
    13,
    `IF(OR({@count}="",{@chip}=""),"",IFERROR({@count}*${chipValue('{@chip}', '{@chip}', 'h100')},""))`,
    { note: both('GPUs × factor of the chip in Assumptions.', 'GPU 수 × 가정 시트의 칩 환산 계수.') },
  ),
  lookup(
    'facility_mw',
    both('Facility MW', '시설 전력(MW)'),
    'decimal',
    11,
    `IF(OR({@count}="",{@chip}=""),"",IFERROR({@count}*${chipValue('{@chip}', '{@chip}', 'watts')}*{PowerOverhead}*{PUE}/1000000,""))`,
    {
      note: both(
        'GPUs × watts of the chip × server overhead × PUE.',
        'GPU 수 × 칩 전력 × 서버 전력 배율 × PUE.',
      ),
    },
  ),
  computed(
    'share',
    both('Share of largest', '최대 대비'),
    'percent',
    10,
    'IF({@count}="","",IFERROR({@count}/MAX({Fleets.count}),""))',
  ),
]

/** One row a count of accelerators. */
export const fleets: Table = {
  id: 'Fleets',
  sheet: 'fleets',
  title: both('GPU fleets', 'GPU 보유'),
  about: both(
    'One row a count: running, planned, ordered or diverted. Diverted orders are told but never added to a fleet.',
    '수치 하나에 한 행: 가동·계획·주문·재배정. 재배정된 주문은 보유량에 더하지 않습니다.',
  ),
  key: 'key',
  columns: [...stated, ...derived, ...citationColumns],
  looks: [{ when: "{@status}={'diverted'}", look: 'muted' }],
}
