import { visible } from '../workbook/office/visible'
import { describeBuilt } from './pages/built'
import { openPane, type PaneInExcel } from './pages/pane-in-excel'

const story = (target: number, count: string) =>
  `UBS analyst Patrick Hummel set a price target of $${target} on Tesla on August 28, 2024. In August 2024 Meta was running ${count} H100 chips.`

describeBuilt('writing from the pane in Excel', (built) => {
  async function written(): Promise<PaneInExcel> {
    const pane = await openPane(built)
    await pane.read(story(197, '25,000'), 'First', '2024-08-31')
    await pane.press('Continue to Write')
    await pane.press('Write to workbook')
    await pane.frame.getByRole('button', { name: 'See the tracker' }).waitFor()
    return pane
  }

  async function inConflict(): Promise<PaneInExcel> {
    const pane = await written()
    pane.user.typeInTable('AnalystViews', 0, 'Target', 210)
    pane.user.typeInTable('Fleets', 0, 'GPUs', 24_000)
    await pane.read(story(205, '27,000'), 'Second', '2024-09-20')
    return pane
  }

  const value = (pane: PaneInExcel, table: string, header: string): unknown => {
    const { columns, values } = pane.table(table)
    return values[0]?.[columns.findIndex(({ name }) => name === header)]
  }
  const both = (pane: PaneInExcel) => [value(pane, 'AnalystViews', 'Target'), value(pane, 'Fleets', 'GPUs')]

  /** Goes on with the Tab key until something stands in focus. */
  async function tabTo({ frame, page }: PaneInExcel, name: string): Promise<void> {
    const focused = () =>
      frame.evaluate(() => {
        const { activeElement: at } = document
        return at instanceof HTMLInputElement ? `${at.type} ${at.checked}` : (at?.textContent?.trim() ?? '')
      })
    for (let count = 0; count < 120 && (await focused()) !== name; count++) await page.keyboard.press('Tab')
    expect(await focused()).toBe(name)
  }

  test('should settle conflicts by keyboard alone, one by one and all at once', async () => {
    const pane = await inConflict()
    const { frame, page } = pane
    await tabTo(pane, 'Continue to Write')
    await page.keyboard.press('Enter')
    await frame.getByText('2 conflicts to settle').waitFor()
    await tabTo(pane, 'radio true')
    // Office.js goes through every radio button with the Tab key, not through groups of them.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    const radios = frame.getByRole('radio')
    const checked = () => radios.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).checked))
    expect(await checked()).toEqual([true, false, false, true])
    await tabTo(pane, 'Write to workbook')
    await page.keyboard.press('Enter')
    await frame.getByRole('button', { name: 'See the tracker' }).waitFor()
    expect(both(pane)).toEqual([210, 27_000])
    await pane.close()
  }, 90_000)

  test('should take all of one side at once', async () => {
    const pane = await inConflict()
    const { frame, page } = pane
    await pane.press('Continue to Write')
    await tabTo(pane, 'Take all from the articles')
    await page.keyboard.press('Enter')
    expect(await frame.getByRole('radio', { name: /Mine/ }).first().isChecked()).toBe(false)
    await tabTo(pane, 'Write to workbook')
    await page.keyboard.press('Enter')
    await frame.getByRole('button', { name: 'See the tracker' }).waitFor()
    expect(both(pane)).toEqual([205, 27_000])
    expect(await pane.violations()).toEqual([])
    await pane.close()
  }, 90_000)

  test('should show old and new values, of the first rows until all are asked for, in a narrow pane', async () => {
    const brokers = ['UBS', 'Citi', 'Barclays', 'Jefferies', 'Bernstein', 'Morgan Stanley', 'Goldman Sachs']
    const views = (target: number, more: string) =>
      brokers
        .map(
          (name, at) => `${name} set a price target of $${target + at} on Tesla on August ${10 + at}, 2024.`,
        )
        .join('\n') + more
    const pane = await openPane(built, { width: 320 })
    const { frame, page } = pane
    await pane.read(views(1100, ''), 'First', '2024-08-31')
    await pane.press('Continue to Write')
    await pane.press('Write to workbook')
    await frame.getByRole('button', { name: 'See the tracker' }).waitFor()
    await pane.read(views(1200, ' That is all.'), 'Second', '2024-09-20')
    await pane.press('Continue to Write')
    const rows = frame.locator('.updates .card')
    await rows.first().waitFor()
    expect(await rows.count()).toBe(5)
    await tabTo(pane, 'Show all 7 rows')
    await page.keyboard.press('Enter')
    expect(await rows.filter({ hasText: /Target/ }).count()).toBe(7)
    const ubs = rows.filter({ hasText: 'Tesla · UBS' })
    expect(await ubs.locator('dd').first().textContent()).toMatch(/1,100 → .*1,200/)
    const { scrollWidth, clientWidth } = await frame.evaluate(() => document.documentElement)
    expect(scrollWidth).toBe(clientWidth)
    // The button stays, with the focus on it.
    await tabTo(pane, 'Show fewer rows')
    await page.keyboard.press('Enter')
    expect(await rows.count()).toBe(5)
    await pane.close()
  }, 90_000)

  test('should show progress beyond a second, stop in the middle, and end right afterwards', async () => {
    // As long as the state that one request to Excel on the web just holds, so that the tables go before it in another.
    const long = `${story(197, '25,000')}\n${'No figure stands in this line of the text at all. '.repeat(66_500)}`
    const pane = await openPane(built)
    const { frame, faults } = pane
    await pane.read(long, 'Long', '2024-08-31')
    await pane.press('Continue to Write')
    await frame.getByRole('button', { name: 'Write to workbook' }).waitFor()
    const release = faults.holdWrites()
    await pane.press('Write to workbook')
    await frame.getByRole('progressbar').waitFor()
    await pane.press('Cancel')
    release()
    await frame.getByText('Stopped.').first().waitFor()
    expect(pane.table('AnalystViews')).toBeDefined()
    await pane.press('Try again')
    await pane.press('Write to workbook')
    await frame.getByRole('button', { name: 'See the tracker' }).waitFor()
    const once = await openPane(built)
    await once.read(long, 'Long', '2024-08-31')
    await once.press('Continue to Write')
    await once.press('Write to workbook')
    await once.frame.getByRole('button', { name: 'See the tracker' }).waitFor()
    expect(visible(pane)).toEqual(visible(once))
    expect(pane.errors).toEqual([])
    await pane.close()
    await once.close()
  }, 150_000)

  test('should restore the workbook as it was before the write', async () => {
    const pane = await openPane(built)
    pane.user.type('Sheet1', 'A1', 'mine')
    const before = visible(pane)
    await pane.read(story(197, '25,000'), 'First', '2024-08-31')
    await pane.press('Continue to Write')
    await pane.press('Write to workbook')
    await pane.press('Restore')
    await pane.frame.getByText('The tracker is as it was before this write.').waitFor()
    expect(visible(pane)).toEqual(before)
    await pane.press('Compare again')
    await pane.press('Write to workbook')
    await pane.frame.getByRole('button', { name: 'See the tracker' }).waitFor()
    pane.user.type('Analyst Views', 'A40', 'my note')
    await pane.press('Restore')
    await pane.frame.getByText('Nothing was taken back').waitFor()
    expect(both(pane)).toEqual([197, 25_000])
    await pane.close()
  }, 90_000)

  test.each([
    [
      'a protected sheet',
      (pane: PaneInExcel) => pane.user.protect('Analyst Views'),
      (pane: PaneInExcel) => pane.user.unprotect('Analyst Views'),
      /A sheet is protected \(Analyst Views\)/,
      /보호된 시트가 있습니다 \(Analyst Views\)/,
    ],
    [
      'a read-only workbook',
      ({ faults }: PaneInExcel) => void (faults.readOnly = true),
      ({ faults }: PaneInExcel) => faults.clear(),
      /open as read-only/,
      /읽기 전용/,
    ],
    [
      'a cell being edited',
      ({ faults }: PaneInExcel) => faults.atRoundTrip(1, { transport: 5004, forever: true }),
      ({ faults }: PaneInExcel) => faults.clear(),
      /A cell is being edited/,
      /편집하는 중/,
    ],
  ])(
    'should say plainly what is wrong at %s, and end right',
    async (_name, begin, end, english, korean) => {
      const pane = await inConflict()
      const { frame } = pane
      await pane.step('Write')
      await frame.getByRole('button', { name: 'Write to workbook' }).waitFor()
      begin(pane)
      await pane.press('Write to workbook')
      await frame.locator('.message', { hasText: english }).waitFor()
      end(pane)
      await pane.step('Settings')
      await frame.getByLabel('Language').selectOption('ko')
      begin(pane)
      await frame.getByRole('tab', { name: '쓰기', exact: true }).click()
      const write = frame.getByRole('button', { name: '통합 문서에 쓰기' })
      const failed = frame.locator('.message', { hasText: korean })
      await write.or(failed).first().waitFor()
      if (await write.isVisible()) await write.click()
      await failed.waitFor()
      end(pane)
      await frame.getByRole('button', { name: '다시 시도' }).click()
      await write.click()
      await frame.getByRole('button', { name: '트래커 보기' }).waitFor()
      expect(both(pane)).toEqual([210, 24_000])
      expect(pane.errors).toEqual([])
      await pane.close()
    },
    90_000,
  )
})
