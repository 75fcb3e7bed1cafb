import type { BrowserContextOptions, Page } from 'playwright-core'
import { describeBuilt } from './pages/built'
import { openWatched } from './pages/watched-page'

const WORDS = {
  en: {
    sample: 'Try the sample article',
    write: 'Continue to Write',
    go: 'Write to workbook',
    book: 'Workbook',
  },
  ko: { sample: '예제 기사로 시작', write: '쓰기로 이동', go: '통합 문서에 쓰기', book: '통합 문서' },
} as const

describeBuilt('the charts of the standalone page', (built) => {
  async function written(language: 'en' | 'ko', options: BrowserContextOptions = {}): Promise<Page> {
    const locale = language === 'ko' ? 'ko-KR' : 'en-US'
    const { page } = await openWatched(built, { locale, ...options })
    const words = WORDS[language]
    for (const name of [words.sample, words.write, words.go])
      await page.getByRole('button', { name, exact: true }).click()
    const width = options.viewport?.width ?? 1366
    if (width < 860) await page.getByRole('button', { name: words.book, exact: true }).click()
    await page.locator('figure.chart').nth(4).waitFor()
    return page
  }

  /** Titles, units, legends and drawings that reach over the edge of what holds them, by their words. */
  const cut = (page: Page) =>
    page.locator('figure.chart').evaluateAll((figures) =>
      figures.flatMap((figure) => {
        const box = figure.getBoundingClientRect()
        const strip = figure.parentElement?.getBoundingClientRect()
        const parts = [...figure.querySelectorAll('figcaption span, .legend li, canvas')]
        return [figure, ...parts]
          .filter((part) => {
            const { left, right, bottom } = part.getBoundingClientRect()
            const over = left < box.left || right > box.right || bottom > box.bottom
            return over || bottom > (strip?.bottom ?? 0) || part.scrollWidth > part.clientWidth + 1
          })
          .map((part) => `${part.tagName} ${part.textContent}`)
      }),
    )

  test.each([
    ['en', 1366, 768],
    ['ko', 1366, 768],
    ['en', 320, 640],
    ['ko', 320, 640],
  ] as const)(
    'should cut no title, unit, legend or drawing (%s, %i × %i)',
    async (language, width, height) => {
      const page = await written(language, { viewport: { width, height } })
      expect(await cut(page)).toEqual([])
      // What is told here can be cut: a long title in a narrow place is seen to be.
      await page
        .locator('figure.chart figcaption')
        .first()
        .evaluate((caption) => caption.classList.add('clip'))
      await page
        .locator('figure.chart .strong')
        .first()
        .evaluate((title) => {
          title.textContent = 'Targets'.repeat(40)
        })
      expect(await cut(page)).not.toEqual([])
      await page.context().close()
    },
  )

  test('should tell a chart’s numbers as a table, formatted as in the drawing', async () => {
    const page = await written('en')
    const table = page.getByRole('table', { name: 'Implied cost per GPU and the price band, USD per GPU' })
    expect(await table.getByRole('columnheader').allTextContents()).toEqual([
      'Amount and basis',
      'Implied cost',
      'Price, low',
      'Price, high',
    ])
    expect(await table.getByRole('row').nth(1).getByRole('cell').allTextContents()).toEqual([
      '$10,000',
      '$30,000',
      '$40,000',
    ])
    await page.context().close()
  })

  test('should draw in the colours of the page’s theme, also when it changes', async () => {
    const page = await written('en', { colorScheme: 'light' })
    const key = page.locator('.legend rect').first()
    const inLight = await key.getAttribute('fill')
    expect(inLight).toBe('#2F5597')
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.waitForFunction(
      (old) => document.querySelector('.legend rect')?.getAttribute('fill')?.toLowerCase() !== old,
      '#2f5597',
    )
    await page.context().close()
  })
})
