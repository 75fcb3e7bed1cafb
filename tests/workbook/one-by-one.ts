import { analyse } from '../../src/app/analyse'
import type { Analysis } from '../../src/audit/finding'

/** Short articles of every kind of fact: ratings before targets, one fact told twice, amounts in two currencies. */
const TEXTS: readonly (readonly [published: string, text: string])[] = [
  ['2024-07-08', 'Barclays keeps its "Overweight" rating on Tesla. Nvidia is rated Buy by UBS.'],
  ['2024-07-15', 'UBS analyst Patrick Hummel put a "Sell" rating and a price target of $197 on Tesla.'],
  ['2024-07-15', 'UBS raised its price target on Nvidia to $150 from $120. DZ Bank sees Tesla at 240 euros.'],
  ['2024-08-02', 'Meta is running 35,000 H100 chips and plans 100,000 by the end of 2025.'],
  ['2024-08-05', 'Meta will invest $2 billion in AI data centers in 2024.'],
  ['2024-08-09', 'An H100 costs $25,000 to $30,000; renting one costs $2.50 an hour at CoreWeave.'],
  [
    '2024-08-20',
    'Tesla plans to invest $1 billion (about 1.3 trillion won) in AI this year. Tesla was running 35,000 H100 chips in April.',
  ],
  ['2024-08-28', 'xAI raised $6 billion at a valuation of $24 billion for its AI data center.'],
  ['2024-09-03', 'Meta has invested $3 billion in AI data centers in 2024, it said.'],
]

export const SHORT_ARTICLES: readonly Analysis[] = TEXTS.map(([published, text], index) =>
  analyse(text, { published, title: `News ${index + 1}`, language: 'en' }),
)
