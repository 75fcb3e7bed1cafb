import { chartPlace } from '../chart-layout'
import { charts } from '../charts'
import type { Bilingual, CellFormat, TableId } from '../column'
import { both } from '../define-column'
import { textLiteral } from '../formula-template'
import type { BlockCell, BlockLayout } from '../layout'
import type { TrackerNames } from '../names'
import type { WordId } from '../words'
import { blockCells } from './block-cell'

/** Title, key figures, coverage and findings of the Summary, and what stands where a chart is still missing. */
export const summaryBlocks = (names: TrackerNames, drawn: ReadonlySet<TableId>): readonly BlockLayout[] => [
  head(names),
  keyFigures(names),
  coverage(names),
  ...placeholders(names, drawn),
]

function head(names: TrackerNames): BlockLayout {
  const { text, formula } = blockCells(names)
  return {
    sheet: names.sheets.summary,
    row: 0,
    column: 0,
    cells: [
      [text(both('Analyst-view tracker', '애널리스트 의견 추적'), 'title')],
      [
        text(both('As of', '기준일'), 'label'),
        formula('{AsOf}', 'date', 'computed'),
        null,
        text(
          both(
            'Every figure is a live formula; every cell from an article is cited in its row. Change the yellow cells in Assumptions.',
            '모든 수치는 계산식이고, 기사에서 온 값은 같은 행에 출처가 있습니다. 가정 시트의 노란 칸을 고쳐 보세요.',
          ),
          'note',
        ),
      ],
    ],
  }
}

interface KeyFigure {
  readonly column: number
  readonly label: Bilingual
  readonly formula: string
  readonly format: CellFormat
}

/** The first row of the consensus is the company the file is about; columns are those wide enough for a large number. */
const KEY_FIGURES: readonly KeyFigure[] = [
  {
    column: 2,
    label: both('Upside to mean', '평균 상승여력'),
    formula: 'IF(N(INDEX({Consensus.upside_mean},1))=0,"–",INDEX({Consensus.upside_mean},1))',
    format: 'change',
  },
  {
    column: 4,
    label: both('Targets that count', '반영된 목표주가'),
    formula: "COUNTIFS({AnalystViews.target_counts},{'yes'})",
    format: 'integer',
  },
  {
    column: 6,
    label: both('Amounts below chip price', '칩 값에 못 미친 금액'),
    formula: "COUNTIFS({Investments.plausibility},{'cost-low'})",
    format: 'integer',
  },
  {
    column: 8,
    label: both('Open findings', '미확인 점검'),
    formula: "COUNTIFS({Findings.state},{'open'})",
    format: 'integer',
  },
  {
    column: 10,
    label: both('Numbers captured', '수치 반영 비율'),
    formula:
      'IF(SUM({Sources.captured})+SUM({Sources.unclaimed})=0,"–",SUM({Sources.captured})/(SUM({Sources.captured})+SUM({Sources.unclaimed})))',
    format: 'percent',
  },
]

const LEAD = 'INDEX({Consensus.company},1)&""'
const LEAD_MEAN =
  'IF(ISNUMBER(INDEX({Consensus.mean},1)),INDEX({Consensus.currency},1)&" "&ROUND(INDEX({Consensus.mean},1),2),"–")'

function keyFigures(names: TrackerNames): BlockLayout {
  const cells = blockCells(names)
  const last = Math.max(...KEY_FIGURES.map(({ column }) => column))
  const at = (make: (figure: KeyFigure) => BlockCell): readonly BlockCell[] =>
    Array.from({ length: last }, (_, index) => {
      const figure = KEY_FIGURES.find(({ column }) => column === index + 1)
      return figure === undefined ? null : make(figure)
    })
  const suffix = both(': mean target', ': 평균 목표주가')[names.language]
  return {
    sheet: names.sheets.summary,
    row: 3,
    column: 0,
    cells: [
      [
        cells.formula(`IF(${LEAD}="","",${LEAD}&"${suffix}")`, 'text', 'label'),
        ...at(({ label }) => cells.text(label, 'label')),
      ],
      [
        cells.formula(LEAD_MEAN, 'text', 'figure'),
        ...at(({ formula, format }) => cells.formula(formula, format, 'figure')),
      ],
    ],
  }
}

/** The figures of the sixth place of the grid: what the articles hold and what the audit found. */
function coverage(names: TrackerNames): BlockLayout {
  const cells = blockCells(names)
  const { row, column } = chartPlace(charts.length).from
  const line = (label: Bilingual, formula: string, format: CellFormat = 'integer'): readonly BlockCell[] => [
    cells.text(label, 'label'),
    null,
    null,
    cells.formula(formula, format, 'lookup'),
  ]
  return {
    sheet: names.sheets.summary,
    row,
    column: column + 1,
    cells: [
      [cells.text(both('Coverage of the articles', '기사 반영 현황'), 'heading')],
      line(both('Articles', '기사'), 'COUNTIFS({Sources.key},"?*")'),
      line(both('Numbers in them', '기사 속 수치'), 'SUM({Sources.numbers})'),
      line(both('Captured', '반영'), 'SUM({Sources.captured})'),
      line(both('Set aside (dates, names …)', '제외(날짜·이름 등)'), 'SUM({Sources.set_aside})'),
      line(both('Unclaimed', '미확인'), 'SUM({Sources.unclaimed})'),
      [],
      [cells.text(both('Findings of the audit', '점검 결과'), 'heading')],
      line(both('Errors, open', '오류(미확인)'), openOf('error')),
      line(both('Warnings, open', '주의(미확인)'), openOf('warning')),
      line(both('Notes, open', '참고(미확인)'), openOf('note')),
      line(both('Accepted', '확인함'), "COUNTIFS({Findings.state},{'accepted'})"),
    ],
  }
}

const openOf = (severity: WordId): string =>
  `COUNTIFS({Findings.severity},{'${severity}'},{Findings.state},{'open'})`

/** What stands in place of a chart until its table has something to draw. */
function placeholders(names: TrackerNames, drawn: ReadonlySet<TableId>): readonly BlockLayout[] {
  const cells = blockCells(names)
  const until = (table: TableId, words: Bilingual, look: 'heading' | 'note'): BlockCell =>
    cells.formula(
      `IFERROR(IF(COUNTIFS({${table}.fact},"?*")>0,"",${textLiteral(words[names.language])}),"")`,
      'text',
      look,
    )
  return charts.flatMap(({ table, title, missing }, index) =>
    drawn.has(table)
      ? []
      : [
          {
            sheet: names.sheets.summary,
            ...chartPlace(index).from,
            cells: [[until(table, title, 'heading')], [until(table, missing, 'note')]],
          },
        ],
  )
}
