import { analyse } from '../../../src/app/analyse'
import type { Analysis } from '../../../src/audit/finding'

/** A first article and what is told later, each with a date. */
export const FIRST = told(
  '2024-08-31',
  'On Aug. 28 UBS analyst Patrick Hummel put a "Sell" rating and a price target of $197 on Tesla. Tesla plans to invest $1 billion in AI this year. Tesla was running 35,000 H100 chips in April.',
)
export const LATER = told(
  '2024-09-20',
  'Goldman Sachs raised its price target on Nvidia to $150 from $135 and kept a Buy rating. Meta is running 25,000 H100 chips. Microsoft will invest $2 billion in AI in Sweden.',
)

/** A second article, and the same one corrected: two figures are others, a view has gone. */
export const WEEK = told(
  '2024-09-13',
  'On Sept. 12 Morgan Stanley raised its price target on Tesla to $310. Barclays has a price target of $220 on Tesla, dated Sept. 10, 2024. Deutsche Bank put a Buy rating and a price target of $290 on Tesla on Sept. 11. xAI is running 100,000 H100 chips.',
)
export const WEEK_CORRECTED = told(
  '2024-09-13',
  'On Sept. 12 Morgan Stanley raised its price target on Tesla to $300. Barclays has a price target of $220 on Tesla, dated Sept. 10, 2024. xAI is running 110,000 H100 chips. The figures printed at first were wrong.',
)

export function told(published: string, text: string): Analysis {
  return analyse(text, { published, title: `News of ${published}`, language: 'en' })
}
