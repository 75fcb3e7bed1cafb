import { describeBuilt } from './pages/built'
import { openPane, type PaneInExcel } from './pages/pane-in-excel'

/** What the genuine Office.js keeps of the commands that a page has associated, under their names in capitals. */
interface Associated {
  readonly _association: {
    readonly m_mappings: Readonly<
      Record<string, (event: { readonly completed: () => void }) => Promise<void>>
    >
  }
}

/** Does what Excel does when a button of the ribbon is pressed; gives how often the command said that it was done. */
const pressRibbon = (pane: PaneInExcel, name: string): Promise<number> =>
  pane.frame.evaluate(async (command) => {
    let completed = 0
    const actions = Office.actions as unknown as Associated
    await actions._association.m_mappings[command.toUpperCase()]?.({ completed: () => completed++ })
    return completed
  }, name)

describeBuilt('the buttons of the ribbon', (built) => {
  let pane: PaneInExcel

  beforeAll(async () => {
    pane = await openPane(built)
    await pane.press('Try the sample article')
    await pane.press('Continue to Write')
    await pane.press('Write to workbook')
    await pane.press('See the tracker')
  }, 90_000)

  test('should refresh from the articles that the workbook keeps, and end the command', async () => {
    await pane.step('Article')
    await pane.frame.getByRole('button', { name: /^Remove / }).click()
    expect(await pressRibbon(pane, 'refreshTracker')).toBe(1)
    await pane.frame.getByText('1 article kept in this workbook is read again.').waitFor()
  }, 90_000)

  test('should draw the charts that are missing, and none twice', async () => {
    await pane.step('Article')
    const drawn = pane.sheet('Summary').charts.length
    expect(drawn).toBeGreaterThan(3)
    pane.user.deleteChart('GpusByOwner')
    expect(pane.sheet('Summary').charts).toHaveLength(drawn - 1)
    expect(await pressRibbon(pane, 'buildCharts')).toBe(1)
    await pane.frame.getByRole('heading', { name: /Sources/ }).waitFor()
    expect(pane.sheet('Summary').charts).toHaveLength(drawn)
  }, 90_000)

  test('should open the pane where it was', async () => {
    await pane.step('Review')
    expect(await pressRibbon(pane, 'showPane')).toBe(1)
    expect(await pane.frame.getByRole('tab', { name: /^Review/ }).getAttribute('aria-selected')).toBe('true')
  }, 90_000)
})
