import { readFileSync } from 'node:fs'
import type { BrowserContextOptions, Frame } from 'playwright-core'
import type { AxeResults } from 'axe-core'
import { describeBuilt } from './pages/built'
import { openPane } from './pages/pane-in-excel'
import { paneStates } from './pages/pane-states'

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

interface AxeWindow {
  readonly axe: { readonly run: (context: string, options: object) => Promise<AxeResults> }
}

interface Look {
  readonly language: 'en' | 'ko'
  readonly theme: string
  readonly width: number
  readonly options: BrowserContextOptions
}

const LOOKS: readonly Look[] = [
  { language: 'en', theme: 'light', width: 400, options: { colorScheme: 'light' } },
  { language: 'ko', theme: 'dark', width: 320, options: { colorScheme: 'dark' } },
  {
    language: 'en',
    theme: 'dark contrast',
    width: 320,
    options: { colorScheme: 'dark', forcedColors: 'active' },
  },
  {
    language: 'ko',
    theme: 'light contrast',
    width: 400,
    options: { colorScheme: 'light', forcedColors: 'active' },
  },
]

describeBuilt('access to the pane in Excel', (built) => {
  /** What axe finds wrong by WCAG 2.2 AA, and whether the pane must be scrolled sideways. */
  async function faults(frame: Frame): Promise<readonly string[]> {
    await frame.evaluate(axeSource)
    const { violations } = await frame.evaluate(() =>
      (window as unknown as AxeWindow).axe.run('html', {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    )
    const { scrollWidth, clientWidth } = await frame.evaluate(() => document.documentElement)
    return [
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)),
      ...(scrollWidth > clientWidth ? [`wider than the pane: ${scrollWidth}`] : []),
    ]
  }

  test.each(LOOKS)(
    'should hold in $language, $theme, at $width pixels, in every state',
    async ({ language, options, width }) => {
      const pane = await openPane(built, { ...options, width, bypassCSP: true })
      const found: unknown[] = []
      let count = 0
      for await (const state of paneStates(pane, language)) {
        const wrong = await faults(pane.frame)
        if (wrong.length > 0) found.push([state, wrong])
        count++
      }
      expect(found).toEqual([])
      expect(count).toBe(11)
      await pane.close()
    },
    90_000,
  )

  test.each(LOOKS)(
    'should say, $theme, at $width pixels, that Excel is too old, and where to go instead',
    async ({ options, width }) => {
      const pane = await openPane(built, {
        ...options,
        width,
        sets: { ExcelApi: '1.13' },
        bypassCSP: true,
      })
      await pane.frame.getByText('This Excel is too old for Analyst Views.').waitFor()
      expect(await faults(pane.frame)).toEqual([])
      expect(await pane.frame.getByRole('link').getAttribute('href')).toBe('index.html')
      await pane.close()
    },
    60_000,
  )

  test('should have the steps and the way on in sight however long the article is', async () => {
    const pane = await openPane(built, { width: 320 })
    await pane.press('Try the sample article')
    await pane.frame.locator('.headline').last().click()
    // From the very end of the step a focus would move the page as a whole, if that could be moved.
    await pane.frame.locator('.step').evaluate((step) => step.scrollTo(0, step.scrollHeight))
    await pane.frame.getByRole('button', { name: 'Continue to Write', exact: true }).focus()
    const inSight = (name: string, role: 'tab' | 'button') =>
      pane.frame.getByRole(role, { name, exact: true }).evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect()
        return top >= 0 && bottom <= innerHeight
      })
    expect([await inSight('Write', 'tab'), await inSight('Continue to Write', 'button')]).toEqual([
      true,
      true,
    ])
    await pane.close()
  })
})
