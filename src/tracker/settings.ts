import type { Bilingual, CellFormat } from './column'
import { both } from './define-column'
import { choices } from './words'

/** Names of the single cells that formulas read. */
export type SettingName =
  | 'AsOfInput'
  | 'AsOf'
  | 'StaleDays'
  | 'PUE'
  | 'PowerOverhead'
  | 'CheapRatio'
  | 'DearRatio'
  | 'ThinCount'
  | 'PriceBasis'

/** One named cell of the Assumptions sheet: an input with its default, or a formula. */
export interface Setting {
  readonly name: SettingName
  readonly label: Bilingual
  readonly note: Bilingual
  readonly format: CellFormat
  readonly value: number | Bilingual | null
  readonly formula?: string
  readonly choices?: readonly Bilingual[]
}

const setting = (
  name: SettingName,
  label: Bilingual,
  format: CellFormat,
  value: Setting['value'],
  note: Bilingual,
  more: Pick<Setting, 'formula' | 'choices'> = {},
): Setting => ({ name, label, format, value, note, ...more })

/** The thresholds and switches of a tracker, in the order they stand on the Assumptions sheet. */
export const settings: readonly Setting[] = [
  setting(
    'AsOfInput',
    both('As-of date (blank: latest article)', '기준일 (빈칸: 최신 기사)'),
    'date',
    null,
    both(
      'Ages, stale views and the consensus are told as of this day; an earlier day shows what was known then.',
      '의견의 나이, 만료, 컨센서스를 이날 기준으로 계산합니다. 과거 날짜를 넣으면 그때까지의 정보만 봅니다.',
    ),
  ),
  setting(
    'AsOf',
    both('As-of date in use', '적용 기준일'),
    'date',
    null,
    both(
      'The date above, else the latest publication date in Sources, else the latest date of a view.',
      '위 날짜, 없으면 출처의 최신 발행일, 그것도 없으면 가장 최근 의견의 날짜.',
    ),
    {
      formula:
        'IF({AsOfInput}<>"",{AsOfInput},IF(MAX({Sources.published})>0,MAX({Sources.published}),IF(MAX({AnalystViews.date})>0,MAX({AnalystViews.date}),"")))',
    },
  ),
  setting(
    'StaleDays',
    both('Days until a view is stale', '의견 유효 기간(일)'),
    'integer',
    90,
    both('Three months, as the published consensus services count.', '컨센서스 제공사들이 쓰는 3개월.'),
  ),
  setting(
    'ThinCount',
    both('Views below which a consensus is thin', '표본이 적다고 볼 의견 수'),
    'integer',
    3,
    both('Fewer views than this are shown, but marked.', '이보다 적으면 값은 보이되 표시를 답니다.'),
  ),
  setting(
    'CheapRatio',
    both('Cost per GPU ÷ lowest price: too low below', 'GPU당 비용 ÷ 최저가: 이보다 작으면 부족'),
    'ratio',
    0.8,
    both(
      'Chips are half to two thirds of a cluster; 0.8 leaves room for discounts.',
      '칩 값은 클러스터 비용의 절반~3분의 2. 할인을 감안한 값.',
    ),
  ),
  setting(
    'DearRatio',
    both('Cost per GPU ÷ highest price: too high above', 'GPU당 비용 ÷ 최고가: 이보다 크면 과다'),
    'ratio',
    4,
    both(
      'Above it the amount must pay for much beside the chips.',
      '이보다 크면 칩 밖의 비용이 많이 들어 있습니다.',
    ),
  ),
  setting(
    'PowerOverhead',
    both('Power of a server ÷ power of its GPUs', '서버 전력 ÷ GPU 전력'),
    'decimal',
    1.82,
    both(
      'Estimate of Epoch AI for H100 clusters: CPUs, network, storage.',
      'Epoch AI의 H100 클러스터 추정: CPU·네트워크·저장장치 포함.',
    ),
  ),
  setting(
    'PUE',
    both('PUE: power of the site ÷ power of the servers', 'PUE: 시설 전력 ÷ 서버 전력'),
    'decimal',
    1.14,
    both('Estimate of Epoch AI for AI sites, 2023.', 'Epoch AI의 2023년 AI 데이터센터 추정.'),
  ),
  setting(
    'PriceBasis',
    both('GPU price used first', '먼저 쓸 GPU 가격'),
    'text',
    choices('articles')[0] ?? null,
    both(
      '“articles”: the price in Unit Prices, else the list price in Chips; “list”: the other way round.',
      '“기사”: 단가 시트의 가격, 없으면 칩 표의 가격. “목록”: 그 반대.',
    ),
    { choices: choices('articles', 'list') },
  ),
]
