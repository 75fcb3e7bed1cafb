import { describeBuilt } from './pages/built'
import { openPane } from './pages/pane-in-excel'

const ENGLISH =
  'Citi cut AMD to Neutral from Buy, lowering its target to $210 from $250. Meta plans to invest $65 billion in AI data centers in 2026.'
const KOREAN =
  '미래에셋증권은 18일 AMD의 목표주가를 230달러에서 240달러로 올리고 매수 의견을 유지했다. 네이버는 내년 AI에 1조원을 투자할 계획이다.'

describeBuilt('two articles in the pane', (built) => {
  test('should go into the same tables, each row with its own source, in either language', async () => {
    const pane = await openPane(built)
    await pane.read(ENGLISH, 'A cut and a plan', '2026-11-17')
    await pane.step('Article')
    await pane.read(KOREAN, '올라간 목표주가', '2026-11-19')
    await pane.step('Write')
    await pane.press('Write to workbook')
    await pane.press('See the tracker')
    await pane.frame.getByRole('heading', { name: /Sources/ }).waitFor()
    const column = (table: string, header: string): readonly unknown[] => {
      const { columns, values } = pane.table(table)
      const at = columns.findIndex(({ name }) => name === header)
      return values.map((row) => row[at]).sort()
    }
    expect(column('Sources', 'Title')).toEqual(['A cut and a plan', '올라간 목표주가'])
    expect(column('AnalystViews', 'Institution')).toEqual(['Citigroup', 'Mirae Asset Securities'])
    expect(column('AnalystViews', 'Company')).toEqual(['AMD', 'AMD'])
    expect(column('AnalystViews', 'Source')).toEqual(['A cut and a plan', '올라간 목표주가'])
    expect(column('Investments', 'Owner')).toEqual(['Meta', 'Naver'])
    expect(await pane.violations()).toEqual([])
    expect(pane.errors).toEqual([])
    await pane.close()
  }, 90_000)
})
