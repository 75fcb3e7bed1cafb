import type { Column, Table } from '../column'
import { both, computed, input, lookup, source } from '../define-column'
import { choices } from '../words'
import { citationColumns } from './citation-columns'
import { listPrice, usdOf } from './price-formulas'

const stated: readonly Column[] = [
  source('owner', both('Owner', '주체'), 'text', 16),
  source('what', both('For', '용도'), 'text', 22),
  source('site', both('Site', '위치'), 'text', 18),
  source('period', both('Period', '기간'), 'word', 10),
  source('amount', both('Amount', '금액'), 'amount', 20),
  source('amount_high', both('Amount, high end', '금액 상단'), 'amount', 20),
  source('currency', both('Currency', '통화'), 'word', 9),
  source('krw', both('Won as reported', '기사의 원화 환산'), 'krw', 22),
  source('status', both('Status', '상태'), 'word', 11, {
    choices: choices(
      'planned',
      'announced',
      'committed',
      'done',
      'spent',
      'reported',
      'estimate',
      'rumoured',
      'hypothetical',
      'target',
      'ordered',
      'held',
    ),
  }),
  source('said_by', both('Said by', '발언자'), 'text', 18),
  source('said_on', both('Said on', '발언일'), 'date', 12),
]

const CHIP = 'INDEX({Fleets.chip},MATCH({@basis},{Fleets.key},0))'
const fleetChoice = { choices: { column: 'Fleets.key' } } as const

const derived: readonly Column[] = [
  lookup('amount_usd', both('Amount in USD', '달러 금액'), 'usd', 20, usdOf('amount'), {
    note: both(
      'As stated in dollars, else by the latest rate in Assumptions up to the as-of date.',
      '달러면 그대로, 아니면 가정 시트의 기준일까지 최신 환율로 환산.',
    ),
  }),
  computed(
    'implied_rate',
    both('Implied won rate', '암시 환율'),
    'rate',
    12,
    'IF(OR({@amount}="",{@krw}="",{@amount}=0),"",{@krw}/{@amount})',
    { note: both('Won as reported ÷ amount.', '기사의 원화 환산 ÷ 금액.') },
  ),
  input('basis', both('GPU basis', '비교 대상 GPU'), 'text', 46, {
    ...fleetChoice,
    note: both(
      'Key of the row in GPU Fleets that the amount is compared to: the owner’s largest, unless you choose another.',
      '금액과 비교할 GPU 보유 행의 키. 처음에는 같은 주체의 가장 큰 수이며 바꿀 수 있습니다.',
    ),
  }),
  lookup(
    'gpus',
    both('GPUs', 'GPU 수'),
    'integer',
    11,
    'IF({@basis}="","",IFERROR(AVERAGE(INDEX({Fleets.count},MATCH({@basis},{Fleets.key},0))),""))',
  ),
  computed(
    'cost_per_gpu',
    both('Implied cost per GPU', 'GPU당 비용'),
    'usd',
    14,
    'IF(OR({@amount_usd}="",{@gpus}="",{@gpus}=0),"",{@amount_usd}/{@gpus})',
    { note: both('Amount in USD ÷ GPUs of the basis.', '달러 금액 ÷ 비교 대상 GPU 수.') },
  ),
  input('growth_from', both('Growth from', '증가 전'), 'text', 46, {
    ...fleetChoice,
    note: both('Key of the row in GPU Fleets before the increase.', '증가 전의 GPU 보유 행의 키.'),
  }),
  input('growth_to', both('Growth to', '증가 후'), 'text', 46, {
    ...fleetChoice,
    note: both('Key of the row in GPU Fleets after the increase.', '증가 후의 GPU 보유 행의 키.'),
  }),
  lookup(
    'gpus_added',
    both('GPUs added', '증가 GPU 수'),
    'integer',
    11,
    'IF(OR({@growth_from}="",{@growth_to}=""),"",IFERROR(INDEX({Fleets.count},MATCH({@growth_to},{Fleets.key},0))-INDEX({Fleets.count},MATCH({@growth_from},{Fleets.key},0)),""))',
  ),
  computed(
    'cost_per_added',
    both('Cost per added GPU', '증가 GPU당 비용'),
    'usd',
    14,
    'IF(OR({@amount_usd}="",{@gpus_added}=""),"",IF({@gpus_added}>0,{@amount_usd}/{@gpus_added},""))',
    { note: both('Amount in USD ÷ GPUs added.', '달러 금액 ÷ 증가 GPU 수.') },
  ),
  lookup(
    'price_low',
    both('GPU price, low', 'GPU 가격 하단'),
    'usd',
    13,
    listPrice('{@basis}', CHIP, 'used_low'),
  ),
  lookup(
    'price_high',
    both('GPU price, high', 'GPU 가격 상단'),
    'usd',
    13,
    listPrice('{@basis}', CHIP, 'used_high'),
  ),
  computed(
    'ratio_low',
    both('÷ low price', '÷ 하단 가격'),
    'ratio',
    10,
    'IF(OR({@cost_per_gpu}="",{@price_low}=""),"",{@cost_per_gpu}/{@price_low})',
  ),
  computed(
    'ratio_high',
    both('÷ high price', '÷ 상단 가격'),
    'ratio',
    10,
    'IF(OR({@cost_per_gpu}="",{@price_high}=""),"",{@cost_per_gpu}/{@price_high})',
  ),
  computed(
    'plausibility',
    both('Plausibility', '타당성'),
    'text',
    28,
    "IF({@cost_per_gpu}=\"\",\"\",IF({@ratio_low}=\"\",{'cost-no-price'},IF({@ratio_low}<{CheapRatio},IF({@cost_per_added}=\"\",{'cost-low'},IF({@cost_per_added}/{@price_low}<{CheapRatio},{'cost-low'},{'cost-low-whole'})),IF({@ratio_high}>{DearRatio},{'cost-dear'},{'cost-plausible'}))))",
    {
      note: both('Against the two ratios in Assumptions.', '가정 시트의 두 기준 배율과 비교.'),
      looks: [
        { when: "OR({@plausibility}={'cost-low'},{@plausibility}={'cost-dear'})", look: 'warning' },
        { when: "{@plausibility}={'cost-plausible'}", look: 'good' },
      ],
    },
  ),
]

/** One row an amount, and the GPUs it is compared with. */
export const investments: Table = {
  id: 'Investments',
  sheet: 'investments',
  title: both('AI investments', 'AI 투자'),
  about: both(
    'One row an amount. Choose the fleet it is compared to in GPU basis; cost per GPU and its ratio to the price follow.',
    '금액 하나에 한 행. 비교 대상 GPU를 고르면 GPU당 비용과 가격 대비 배율이 따라 계산됩니다.',
  ),
  key: 'key',
  columns: [...stated, ...derived, ...citationColumns],
}
