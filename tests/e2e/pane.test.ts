import path from 'node:path'
import { startOfficeHostInBrowser, type BrowserHost } from '../office-host/browser'
import { evaluate } from '../workbook/office/evaluate'
import { describeBuilt } from './pages/built'
import { openPane, until, type PaneInExcel } from './pages/pane-in-excel'
import { serve } from './pages/serve'

describeBuilt('the pane in Excel', (built) => {
  const open = (): Promise<PaneInExcel> => openPane(built)
  const press = (host: BrowserHost, name: string) =>
    host.frame.getByRole('button', { name, exact: true }).click()
  const step = (host: BrowserHost, name: string) =>
    host.frame.getByRole('tab', { name, exact: name !== 'Review' }).click()

  async function acceptOne(host: BrowserHost): Promise<void> {
    await step(host, 'Review')
    await host.frame.locator('.headline').first().click()
    await press(host, 'Accept')
    await step(host, 'Write')
  }

  test('should write the sample to the workbook, and find nothing to write when it is compared again', async () => {
    const host = await open()
    await press(host, 'Try the sample article')
    await press(host, 'Continue to Write')
    await press(host, 'Write to workbook')
    await press(host, 'See the tracker')
    await host.frame.getByRole('heading', { name: /Sources/ }).waitFor()
    await acceptOne(host)
    await host.frame.getByText('The workbook is up to date').waitFor()
    expect(await host.violations()).toEqual([])
    expect(host.refused).toEqual([])
    expect(host.errors).toEqual([])
    await host.page.context().close()
  }, 90_000)

  test('should refresh from the articles kept in the workbook when none is read', async () => {
    const host = await open()
    await press(host, 'Try the sample article')
    await press(host, 'Continue to Write')
    await press(host, 'Write to workbook')
    await press(host, 'See the tracker')
    await step(host, 'Article')
    await host.frame.getByRole('button', { name: /^Remove / }).click()
    await step(host, 'Tracker')
    await press(host, 'Refresh')
    await host.frame.getByText('1 article kept in this workbook is read again.').waitFor()
    expect(await host.frame.getByText('Nothing to write yet').count()).toBe(0)
    expect(host.errors).toEqual([])
    await host.page.context().close()
  }, 90_000)

  test('should select the row of a fact in the sheet, and show the citation of a cell selected there', async () => {
    const host = await open()
    await press(host, 'Try the sample article')
    await press(host, 'Continue to Write')
    await press(host, 'Write to workbook')
    await press(host, 'See the tracker')
    const { columns, values } = host.table('AnalystViews')
    const of = (header: string) => columns.findIndex(({ name }) => name === header)
    const at = values.findIndex((row) => row[of('Institution')] === 'UBS')
    host.user.sortTable('AnalystViews', 'Institution', at === 0)
    await step(host, 'Review')
    await host.frame.locator('.headline', { hasText: 'UBS' }).first().click()
    await until(() => host.workbook.activeSheet === 'Analyst Views')
    const row = host.table('AnalystViews').values.findIndex((each) => each[of('Institution')] === 'UBS')
    const top = Number(/[0-9]+/.exec(host.table('AnalystViews').address)?.[0])
    expect(host.workbook.selection).toMatch(new RegExp(`[A-Z]+${top + 1 + row}:[A-Z]+${top + 1 + row}$`))

    await step(host, 'Tracker')
    const column = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[of('Target')] ?? ''
    host.user.select('Analyst Views', `${column}${top + 1 + row}`)
    await host.frame.locator('blockquote mark', { hasText: '197' }).waitFor()
    await host.frame.locator('.card', { hasText: 'Target Analyst Views' }).waitFor()
    expect(await host.frame.locator('blockquote').textContent()).toMatch(/^….*\$197.*…$/s)
    expect(host.errors).toEqual([])
    await host.page.context().close()
  }, 90_000)

  test('should refuse every script and markup but those Office.js needs', async () => {
    const host = await open()
    await host.frame.getByRole('button', { name: 'Try the sample article' }).waitFor()
    const tried = await host.frame.evaluate(() => {
      const refuses = (act: () => void): boolean => {
        try {
          act()
          return false
        } catch {
          return true
        }
      }
      const script = (address: string) => () => {
        document.createElement('script').src = address
      }
      const markup = (text: string) => () => {
        document.createElement('div').innerHTML = text
      }
      return {
        office: refuses(script('https://appsforoffice.microsoft.com/lib/1/hosted/ko-kr/office_strings.js')),
        stranger: refuses(script('https://example.invalid/lib/1/hosted/office.js')),
        alike: refuses(script('https://appsforoffice.microsoft.com.example.invalid/lib/x.js')),
        token: refuses(markup('<t cid="1" oid="2" aid="WA1"/>')),
        handler: refuses(markup('<t onfocus="alert(1)" autofocus=""/>')),
        image: refuses(markup('<img src=x>')),
      }
    })
    expect(tried).toEqual({
      office: false,
      stranger: true,
      alike: true,
      token: false,
      handler: true,
      image: true,
    })
    await host.page.context().close()
  })

  test('should leave facts unticked that are less sure than the user wants', async () => {
    const host = await open()
    await step(host, 'Settings')
    await host.frame.getByLabel('Only certain ones').check()
    await step(host, 'Article')
    await host.read(
      'Meta is running 24,576 H100 chips. The site has 4,000 Blackwell accelerators.',
      'Chips',
      '2025-01-02',
    )
    await host.frame.getByText('Waits for your tick').waitFor()
    const ticks = host.frame.locator('.facts input[type=checkbox], .card input[type=checkbox]')
    expect(await ticks.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).checked))).toEqual([
      true,
      false,
    ])
    await ticks.last().check()
    await host.frame.getByText('Waits for your tick').waitFor({ state: 'detached' })
    expect(host.errors).toEqual([])
    await host.page.context().close()
  }, 60_000)

  test('should be there before Excel answers', async () => {
    let shown = false
    const context = await built.browser.newContext({ locale: 'en-US' })
    let release = (): void => undefined
    const paneIsThere = new Promise<void>((resolve) => (release = resolve))
    await context.exposeFunction('paneIsThere', () => {
      shown = true
      release()
    })
    await context.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (document.querySelector('.pane textarea') === null) return
        observer.disconnect()
        void (window as unknown as { paneIsThere: () => Promise<void> }).paneIsThere()
      }).observe(document, { childList: true, subtree: true })
    })
    // Office's script of its host comes only when the pane has been seen.
    context.on('page', (page) => {
      void page.route(/excel-web/, async (route) => {
        await paneIsThere
        await route.fallback()
      })
    })
    const host = await startOfficeHostInBrowser(context, {
      page: '/taskpane.html',
      folder: built.folder,
      evaluate,
    })
    expect(shown).toBe(true)
    await press(host, 'Try the sample article')
    await press(host, 'Continue to Write')
    await host.frame.getByRole('button', { name: 'Write to workbook', exact: true }).waitFor()
    await context.close()
  }, 60_000)

  test('should say where it belongs when it is opened outside Excel', async () => {
    const context = await built.browser.newContext({ locale: 'ko-KR' })
    const library = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'))
    await context.route('https://appsforoffice.microsoft.com/lib/1/hosted/**', (route) =>
      route.fulfill({
        path: path.join(library, new URL(route.request().url()).pathname.slice('/lib/1/hosted'.length)),
      }),
    )
    const server = await serve(built.folder)
    const page = await context.newPage()
    await page.goto(`${built.address}taskpane.html`)
    await page.getByText('이 페이지는 Excel 작업창에서 열립니다.').waitFor()
    await context.close()
    server.close()
  })
})
