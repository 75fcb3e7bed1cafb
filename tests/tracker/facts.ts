import type { Analysis } from '../../src/audit/finding'
import { audit } from '../../src/audit/audit'
import { withKeys, type Unkeyed } from '../../src/facts/key'
import type { Fact, FactFields, FactKind } from '../../src/facts/fact'
import { createArticle, type ArticleSource } from '../../src/text/article'

/** A sentence of an article and the facts it tells, for tests of the tracker that need no extraction. */
export type Sentence = readonly [quote: string, ...facts: readonly Told[]]

type Told = { [K in FactKind]: readonly [kind: K, fields: Partial<FactFields[K]>] }[FactKind]

/** An article made of sentences, read as if by extraction: every field cites its whole sentence. */
export function analysisOf(sentences: readonly Sentence[], source: ArticleSource): Analysis {
  const text = sentences.map(([quote]) => quote).join('\n')
  const article = createArticle(text, source)
  const facts: Unkeyed[] = []
  let start = 0
  for (const [quote, ...told] of sentences) {
    const span = { start, end: start + quote.length }
    for (const [kind, fields] of told) {
      const cited = Object.entries(fields).map(([name, value]) => [name, { value, span, how: 'stated' }])
      facts.push({
        kind,
        span,
        fields: Object.fromEntries(cited),
        confidence: 'certain',
        doubts: [],
        rules: [],
      } as Unkeyed)
    }
    start = span.end + 1
  }
  const keyed: readonly Fact[] = withKeys(facts)
  const extraction = { article, facts: keyed, numbers: [], issues: [], rejections: [], marks: [] }
  return { extraction, findings: audit(extraction) }
}

const TESLA = { owner: 'Tesla' } as const

/** The figures of the first article, told in sentences of our own. */
export const firstArticle = (): Analysis =>
  analysisOf(
    [
      [
        'H100 한 개 값은 3만~4만달러, 우리 돈 4000만~5300만원 선이다.',
        [
          'unit-price',
          {
            chip: 'H100',
            low: 30_000,
            high: 40_000,
            currency: 'USD',
            krw_low: 40_000_000,
            krw_high: 53_000_000,
            per: 'unit',
            status: 'market',
            as_of: '2024-08',
          },
        ],
      ],
      [
        '지난해 쿠팡에 올라온 가격은 5000만원이었다.',
        [
          'unit-price',
          {
            chip: 'H100',
            seller: '쿠팡',
            low: 50_000_000,
            high: 50_000_000,
            currency: 'KRW',
            per: 'unit',
            status: 'listed',
            as_of: '2023',
          },
        ],
      ],
      [
        '테슬라는 4월 H100 3만5000개를 돌리고 있고 연말 8만5000개로 늘린다고 했다.',
        [
          'fleet',
          {
            ...TESLA,
            chip: 'H100',
            count: 35_000,
            status: 'running',
            as_of: '2024-04',
            said_by: 'Elon Musk',
          },
        ],
        [
          'fleet',
          {
            ...TESLA,
            chip: 'H100',
            count: 85_000,
            status: 'target',
            as_of: '2024-12',
            said_on: '2024-04',
            said_by: 'Elon Musk',
          },
        ],
      ],
      [
        '이달에는 코르텍스에 H200까지 합쳐 10만개를 넣겠다고 밝혔다.',
        [
          'fleet',
          {
            ...TESLA,
            site: 'Cortex',
            chip: 'H100/H200',
            count: 100_000,
            status: 'planned',
            said_on: '2024-08',
            said_by: 'Elon Musk',
          },
        ],
      ],
      [
        '올해 AI에는 10억달러, 약 1.3조원을 쓴다.',
        [
          'investment',
          {
            ...TESLA,
            what: 'AI',
            amount: 1e9,
            currency: 'USD',
            krw: 1.3e12,
            period: '2024',
            status: 'planned',
          },
        ],
      ],
      [
        '메타는 H100 2만5000개짜리 클러스터를 쓰고 있다.',
        ['fleet', { owner: 'Meta', chip: 'H100', count: 25_000, status: 'running', as_of: '2024-08' }],
      ],
      [
        '메타가 확보하려는 H100은 35만개다.',
        [
          'fleet',
          { owner: 'Meta', chip: 'H100', count: 350_000, status: 'planned', said_by: 'Mark Zuckerberg' },
        ],
      ],
      [
        'FSD를 쓰는 운전자는 40만명이다.',
        [
          'metric',
          {
            name: 'FSD users',
            subject: 'Tesla FSD',
            value: 400_000,
            unit: 'people',
            status: 'current',
            as_of: '2024-08',
          },
        ],
      ],
      [
        '누적 주행은 16억마일, 약 26억㎞를 넘었다.',
        [
          'metric',
          {
            name: 'FSD cumulative distance',
            subject: 'Tesla FSD',
            value: 1.6e9,
            unit: 'mile',
            km: 2.6e9,
            status: 'exceeded',
            as_of: '2024-08',
          },
        ],
      ],
      [
        '삼성증권은 지난해 이 모델의 가치를 3368억달러, 약 449조원으로 봤다.',
        [
          'valuation',
          {
            ...TESLA,
            subject: 'Tesla vision-AI model',
            by: 'Samsung Securities',
            amount: 3.368e11,
            currency: 'USD',
            krw: 4.49e14,
            as_of: '2023',
            status: 'estimate',
          },
        ],
      ],
      [
        'xAI는 멤피스에 H100 10만개를 들인다.',
        [
          'fleet',
          {
            owner: 'xAI',
            site: 'Memphis',
            chip: 'H100',
            count: 100_000,
            status: 'planned',
            said_on: '2024-07',
            said_by: 'Elon Musk',
          },
        ],
      ],
      [
        '테슬라 몫 1만2000개가 X로 갔고, X의 1만2000개는 테슬라로 돌아왔다.',
        [
          'fleet',
          { owner: 'X', chip: 'H100', count: 12_000, status: 'diverted', from_owner: 'Tesla', to_owner: 'X' },
        ],
        [
          'fleet',
          { ...TESLA, chip: 'H100', count: 12_000, status: 'diverted', from_owner: 'X', to_owner: 'Tesla' },
        ],
      ],
      [
        '지난해 머스크는 도조에 10억달러를 넣겠다고 했다.',
        [
          'investment',
          {
            ...TESLA,
            what: 'Dojo',
            amount: 1e9,
            currency: 'USD',
            said_on: '2023',
            said_by: 'Elon Musk',
            status: 'announced',
          },
        ],
      ],
      [
        '그때 모건스탠리는 테슬라 목표주가를 400달러로 올렸다.',
        [
          'analyst-view',
          {
            institution: 'Morgan Stanley',
            company: 'Tesla',
            action: ['raise-target'],
            target: 400,
            currency: 'USD',
            date: '2023',
          },
        ],
      ],
      [
        '버팔로 공장에는 5억달러, 약 6600억원의 도조를 짓는다.',
        [
          'investment',
          {
            ...TESLA,
            what: 'Dojo',
            site: 'Buffalo',
            amount: 5e8,
            currency: 'USD',
            krw: 6.6e11,
            said_on: '2024-08',
            status: 'announced',
          },
        ],
      ],
      [
        '28일 UBS의 패트릭 험멜은 테슬라에 매도와 197달러를 제시했다.',
        [
          'analyst-view',
          {
            institution: 'UBS',
            analyst: 'Patrick Hummel',
            company: 'Tesla',
            rating_text: '매도',
            rating_norm: 'Sell',
            rating_score: 5,
            target: 197,
            currency: 'USD',
            date: '2024-08-28',
          },
        ],
      ],
    ],
    { title: '테슬라의 코르텍스', published: '2024-08-31', language: 'ko' },
  )
