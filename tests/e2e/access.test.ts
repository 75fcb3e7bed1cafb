import { readFileSync } from 'node:fs'
import type { BrowserContextOptions, Page } from 'playwright-core'
import type { AxeResults } from 'axe-core'
import { describeBuilt } from './pages/built'

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

interface AxeWindow {
  readonly axe: { readonly run: (context: string, options: object) => Promise<AxeResults> }
}

const THEMES: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['contrast', { forcedColors: 'active' }],
]

const WORDS = {
  en: {
    sample: 'Try the sample article',
    write: 'Continue to Write',
    go: 'Write to workbook',
    see: 'See the tracker',
    settings: 'Settings',
  },
  ko: {
    sample: '예제 기사로 시작',
    write: '쓰기로 이동',
    go: '통합 문서에 쓰기',
    see: '트래커 보기',
    settings: '설정',
  },
} as const

describeBuilt('access', (built) => {
  /** What axe finds wrong by WCAG 2.2 AA: rule and element. The script is injected past the page's own policy. */
  async function faults(page: Page, part = 'html'): Promise<readonly string[]> {
    await page.evaluate(axeSource)
    const { violations } = await page.evaluate(
      (scope) =>
        (window as unknown as AxeWindow).axe.run(scope, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        }),
      part,
    )
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  }

  const cases = (['en', 'ko'] as const).flatMap((language) =>
    THEMES.map(([theme, options]) => ({ language, theme, options })),
  )

  test.each(cases)(
    'should hold in $language, $theme, at every step',
    async ({ language, options }) => {
      const context = await built.browser.newContext({
        ...options,
        bypassCSP: true,
        locale: language === 'ko' ? 'ko-KR' : 'en-US',
        viewport: { width: 1366, height: 768 },
      })
      const page = await context.newPage()
      await page.goto(built.address)
      const words = WORDS[language]
      const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
      expect(await faults(page)).toEqual([])
      await press(words.sample)
      await page.locator('.headline').first().click()
      await page.keyboard.press('e')
      expect(await faults(page)).toEqual([])
      await press(words.write)
      await page.getByRole('button', { name: words.go, exact: true }).waitFor()
      expect(await faults(page)).toEqual([])
      await press(words.go)
      await press(words.see)
      // The grid is the same in both languages and takes axe long.
      expect(await faults(page, language === 'en' ? 'html' : '.pane')).toEqual([])
      await page.getByRole('tab', { name: words.settings }).click()
      expect(await faults(page, '.pane')).toEqual([])
      await context.close()
    },
    120_000,
  )

  test('should need no sideways scrolling at 320 pixels', async () => {
    const context = await built.browser.newContext({ viewport: { width: 320, height: 640 }, locale: 'ko-KR' })
    const page = await context.newPage()
    await page.goto(built.address)
    await page.getByRole('button', { name: WORDS.ko.sample }).click()
    await page.locator('.headline').first().click()
    const overflow = await page.evaluate(() => ({
      page: document.documentElement.scrollWidth,
      step: document.querySelector('.step')?.scrollWidth,
    }))
    expect(overflow).toEqual({ page: 320, step: 320 })
    await context.close()
  })

  test('should be worked by keyboard alone, focus going only where the user sends it', async () => {
    const context = await built.browser.newContext({ viewport: { width: 400, height: 768 }, locale: 'en-US' })
    const page = await context.newPage()
    await page.goto(built.address)
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
    const tabTo = async (name: string) => {
      for (let count = 0; count < 80 && (await focused()) !== name; count++) await page.keyboard.press('Tab')
      expect(await focused()).toBe(name)
      await page.keyboard.press('Enter')
    }
    await tabTo(WORDS.en.sample)
    await page.locator('.headline').first().waitFor()
    await tabTo(WORDS.en.write)
    await page.getByRole('button', { name: WORDS.en.go }).waitFor()
    await tabTo(WORDS.en.go)
    await page.getByRole('button', { name: WORDS.en.see }).waitFor()
    await tabTo(WORDS.en.see)
    await page.getByRole('heading', { name: 'Charts' }).waitFor()
    await context.close()
  })
})
