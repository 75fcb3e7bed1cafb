import type { Page } from 'playwright-core'
import { describeBuilt } from './pages/built'
import { openWatched } from './pages/watched-page'

const ARTICLE =
  'Acme Robotics said on Monday that revenue rose to $4.2 billion from $3.9 billion. The company has 1,250 of the new ' +
  'pods in use, and the count will double by spring. Goldman Sachs raised its price target on Acme Robotics to $120 ' +
  'from $100.'

describeBuilt('numbers that a person keeps', (built) => {
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

  async function readArticle(page: Page): Promise<void> {
    await page.getByLabel('Article text').fill(ARTICLE)
    await button(page, 'Read article').click()
    await page.getByText('Unclaimed numbers (1)').waitFor()
  }

  /** Goes on from control to control, by the Tab key alone, until one with such words has the focus. */
  async function tabTo(page: Page, words: string, within: string): Promise<void> {
    for (let steps = 0; steps < 80; steps++) {
      await page.keyboard.press('Tab')
      const found = await page.evaluate(() => ({
        text: document.activeElement?.textContent ?? '',
        group: document.activeElement?.closest('[role=group]')?.getAttribute('aria-label') ?? '',
      }))
      if (found.text === words && found.group === within) return
    }
    throw new Error(`never at ${words}`)
  }

  test('an unclaimed one by keys alone, and it can be taken back', async () => {
    const { page } = await openWatched(built)
    await readArticle(page)
    await page.locator('.headline').first().focus()
    await tabTo(page, 'Metric', 'Keep 1,250 as')
    await page.keyboard.press('Enter')
    await page.getByText('All 5 numbers accounted for').waitFor()
    expect(await page.getByText('Unclaimed numbers').count()).toBe(0)
    await page.getByText('1,250 is kept as Metric.').waitFor()
    await page.locator('.card', { hasText: '1,250' }).locator('.headline').first().click()
    await button(page, 'Remove').click()
    await page.getByText('Unclaimed numbers (1)').waitFor()
    await page.context().close()
  })

  test('one that was set aside, by keys alone, and it is written', async () => {
    const { page, violations } = await openWatched(built)
    await readArticle(page)
    await page.locator('.headline').first().focus()
    await tabTo(page, 'Figures set aside (2)', '')
    await page.keyboard.press('Enter')
    await page.getByText('set aside: ').nth(1).waitFor()
    await tabTo(page, 'Metric', 'Keep $4.2 billion as')
    await page.keyboard.press('Enter')
    await page.getByText('Figures set aside (1)').waitFor()
    await button(page, 'Continue to Write').click()
    await button(page, 'Write to workbook').click()
    await button(page, 'See the tracker').waitFor()
    await page.getByRole('tab', { name: 'Figures' }).click()
    await page
      .getByRole('gridcell', { name: /4,200,000,000/ })
      .first()
      .waitFor({ state: 'attached' })
    expect(await violations()).toEqual([])
    await page.context().close()
  })
})
