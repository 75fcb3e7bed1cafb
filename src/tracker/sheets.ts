import type { Bilingual, SheetId } from './column'
import { both } from './define-column'

/** A sheet of the tracker: its name, and the colour of its tab in RGB hex (null for none). */
export interface Sheet {
  readonly name: Bilingual
  readonly tabColor: string | null
}

/** The sheets in the order in which they stand. */
export const sheets: Readonly<Record<SheetId, Sheet>> = {
  summary: { name: both('Summary', '요약'), tabColor: '1F3864' },
  views: { name: both('Analyst Views', '애널리스트 의견'), tabColor: '2F5597' },
  investments: { name: both('AI Investments', 'AI 투자'), tabColor: '2F5597' },
  fleets: { name: both('GPU Fleets', 'GPU 보유'), tabColor: '2F5597' },
  'unit-prices': { name: both('Unit Prices', '단가'), tabColor: '2F5597' },
  figures: { name: both('Figures', '수치'), tabColor: '2F5597' },
  findings: { name: both('Findings', '점검'), tabColor: 'C55A11' },
  assumptions: { name: both('Assumptions', '가정'), tabColor: 'BF9000' },
  sources: { name: both('Sources', '출처'), tabColor: '7F7F7F' },
  state: { name: both('_tracker', '_tracker'), tabColor: null },
}

/** Ids of the sheets in the order in which they stand. */
export const sheetOrder: readonly SheetId[] = [
  'summary',
  'views',
  'investments',
  'fleets',
  'unit-prices',
  'figures',
  'findings',
  'assumptions',
  'sources',
  'state',
]
