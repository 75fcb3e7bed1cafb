import type { Page } from 'playwright-core'
import { describeBuilt } from './pages/built'
import { openWatched } from './pages/watched-page'

describeBuilt('the standalone page', (built) => {
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

  async function writeSample(page: Page): Promise<void> {
    await button(page, 'Try the sample article').click()
    await button(page, 'Continue to Write').click()
    await button(page, 'Write to workbook').click()
    await button(page, 'See the tracker').waitFor()
  }

  test('should lead from the sample to a tracker, asking nobody and breaking no policy', async () => {
    const { page, strangers, violations, errors } = await openWatched(built)
    await button(page, 'Try the sample article').click()
    await page.getByText(/All \d+ numbers accounted for/).waitFor()
    await writeRest(page)
    const sheets = page.getByRole('tablist', { name: 'Sheets' }).getByRole('tab')
    expect(await sheets.allTextContents()).toEqual([
      'Summary',
      'Analyst Views',
      'AI Investments',
      'GPU Fleets',
      'Unit Prices',
      'Figures',
      'Findings',
      'Assumptions',
      'Sources',
    ])
    expect(await page.getByRole('img', { name: /Price targets by institution/ }).count()).toBe(1)
    await page.getByRole('tab', { name: 'Analyst Views' }).click()
    const ubs = page.getByRole('gridcell', { name: 'UBS', exact: true })
    await ubs.first().waitFor()
    expect(strangers).toEqual([])
    expect(await violations()).toEqual([])
    expect(errors).toEqual([])
    await page.context().close()
  })

  async function writeRest(page: Page): Promise<void> {
    await button(page, 'Continue to Write').click()
    await button(page, 'Write to workbook').click()
    await button(page, 'See the tracker').waitFor()
  }

  test('should change nothing when the same is written again', async () => {
    const { page } = await openWatched(built)
    await writeSample(page)
    await page.getByRole('tab', { name: 'Review' }).click()
    await page.getByRole('tab', { name: 'Article', exact: true }).click()
    await page.getByLabel('Article text').fill('Nothing of use is said here.')
    await button(page, 'Read article').click()
    await page.getByText('No price target, rating or AI-investment figure').waitFor()
    await page.getByRole('tab', { name: 'Write', exact: true }).click()
    await page
      .getByText(/What will change|up to date/)
      .first()
      .waitFor()
    await page.context().close()
  })

  test('should show where a selected cell comes from', async () => {
    const { page } = await openWatched(built)
    await writeSample(page)
    await button(page, 'See the tracker').click()
    await page.getByRole('tab', { name: 'Analyst Views' }).click()
    await page.getByRole('gridcell', { name: 'UBS', exact: true }).first().click()
    const cited = page.locator('blockquote mark')
    await cited.waitFor()
    expect(await cited.textContent()).toContain('UBS')
    await page.context().close()
  })

  test('should calculate again what hangs on an input that is changed', async () => {
    const { page } = await openWatched(built)
    await writeSample(page)
    await page.getByRole('tab', { name: 'Assumptions' }).click()
    const stale = page.locator('.tabulator-row', { hasText: 'Days until a view is stale' })
    const input = stale.locator('.is-input')
    await input.first().dblclick()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('0')
    await page.keyboard.press('Enter')
    await page.getByRole('tab', { name: 'Analyst Views' }).click()
    // One view is stale before; the other becomes so.
    await page.getByRole('gridcell', { name: 'stale', exact: true }).nth(1).waitFor({ state: 'attached' })
    await page.context().close()
  })

  test('should tell on a phone, beside the workbook, that a file can’t be opened, and keep the focus', async () => {
    const { page } = await openWatched(built, { viewport: { width: 375, height: 700 } })
    await writeSample(page)
    await button(page, 'Workbook').click()
    const damaged = { name: 'damaged.xlsx', mimeType: '', buffer: Buffer.from('PK\x03\x04 and no more') }
    await page.getByLabel('Open .xlsx').setInputFiles(damaged)
    await button(page, 'Open anyway').focus()
    await page.keyboard.press('Enter')
    await page.locator('.notice-bad', { hasText: 'damaged' }).waitFor({ state: 'visible' })
    expect(await page.evaluate(() => document.activeElement?.getAttribute('title'))).toBe('Open .xlsx')
    await button(page, 'Close').click()
    expect(await page.locator('.notice').count()).toBe(0)
    await page.context().close()
  })

  test('should leave out and correct by keyboard and write the corrected value', async () => {
    const { page } = await openWatched(built)
    await button(page, 'Try the sample article').click()
    const first = page.locator('.headline').first()
    await first.focus()
    await page.keyboard.press('Enter')
    await page.getByText(/1 of \d+ checked/).waitFor()
    await page.keyboard.press('Delete')
    await page.getByText('Left out').first().waitFor()
    await page.locator('.headline').first().focus()
    await page.locator('.headline').first().click()
    await page.keyboard.press('e')
    const target = page.getByLabel('Price target', { exact: true })
    await target.fill('205')
    await target.press('Tab')
    await page.getByText('Corrected by you').waitFor()
    await writeRest(page)
    await page.getByRole('tab', { name: 'Analyst Views' }).click()
    await page.getByRole('gridcell', { name: '$205.00' }).first().waitFor({ state: 'attached' })
    await page.context().close()
  })

  test('should notice a planted breach, so that silence means something', async () => {
    const { page, violations } = await openWatched(built)
    await page.evaluate(() => {
      const frame = document.createElement('iframe')
      frame.src = 'https://example.invalid/'
      document.body.append(frame)
    })
    await page.waitForTimeout(100)
    expect(await violations()).toHaveLength(1)
    const html = await page.evaluate(() => {
      const box = document.createElement('div')
      box.innerHTML = '<img src=x>'
      return { text: box.textContent, children: box.childElementCount }
    })
    expect(html).toEqual({ text: '<img src=x>', children: 0 })
    await page.context().close()
  })

  test('should ask before it is left with unsaved work', async () => {
    const { page } = await openWatched(built)
    await writeSample(page)
    const asked = new Promise<string>((resolve) =>
      page.once('dialog', (dialog) => {
        resolve(dialog.type())
        void dialog.accept()
      }),
    )
    await page.close({ runBeforeUnload: true })
    expect(await asked).toBe('beforeunload')
  })
})
