import type { Page } from 'playwright-core'
import { describeBuilt } from './pages/built'
import { openWatched, type WatchedPage } from './pages/watched-page'
import { FIRING, PAYLOADS } from './pages/payloads'

describeBuilt('a paste', (built) => {
  let watched: WatchedPage

  beforeAll(async () => {
    watched = await openWatched(built)
  })

  /** Pastes markup into the empty text box as a clipboard does; gives what stands in the box then. */
  async function paste(page: Page, markup: string, plain = ''): Promise<string> {
    const box = page.getByLabel(/^(Article text|기사 본문)/)
    await box.fill('')
    return box.evaluate(
      (element, [html, text]) => {
        const data = new DataTransfer()
        data.setData('text/html', html ?? '')
        data.setData('text/plain', text ?? '')
        element.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        )
        return new Promise<string>((resolve) =>
          setTimeout(() => resolve((element as HTMLTextAreaElement).value), 0),
        )
      },
      [markup, plain] as const,
    )
  }

  test('should keep the readable text, and what the page says of itself', async () => {
    const { page } = watched
    const text = await paste(
      page,
      `<html><head><title>=1+1 UBS on Tesla</title><meta property="article:published_time" content="2024-08-28T09:00:00Z">
      <style>p { color: red }</style></head><body><nav aria-hidden="true">Menu</nav>
      <h1 onclick="alert(1)">Tesla target</h1><p>UBS set a price <b>target</b> of&nbsp;$197.</p>
      <script>window.pwned = 1</script><template>no</template><p hidden>no</p><p style="display:none">no</p>
      <table><tr><td>UBS</td><td>$197</td></tr></table></body></html>`,
    )
    expect(text).toBe('Tesla target\n\nUBS set a price target of\u00a0$197.\n\nUBS $197')
    expect(await page.getByLabel('Title').inputValue()).toBe('=1+1 UBS on Tesla')
    expect(await page.getByLabel('Published').inputValue()).toBe('2024-08-28')
  })

  test('should run nothing, load nothing and add nothing, whatever is pasted', async () => {
    const { page, strangers, violations } = watched
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    await paste(page, '<p>one</p>')
    const before = await page.evaluate(() => document.querySelectorAll('*').length)
    for (const payload of PAYLOADS) await paste(page, `<p>one</p>${payload}`)
    await paste(page, '<p>one</p>')
    const after = await page.evaluate(() => ({
      nodes: document.querySelectorAll('*').length,
      fired: (window as unknown as { fired?: number }).fired ?? 0,
    }))
    expect(after).toEqual({ nodes: before, fired: 0 })
    expect(dialogs).toEqual([])
    expect(strangers).toEqual([])
    // The parsed document, which is never shown, has the page's policy: its inline parts are reported and stay dead.
    const others = (await violations()).filter(
      (each) => !/^(?:(?:script|style)-src-\w+ inline|base-uri)/.test(each),
    )
    expect(others).toEqual([])
  }, 120_000)

  test('should have payloads that fire where markup is inserted, so that the silence above means something', async () => {
    const page = await built.browser.newPage()
    await page.setContent('<div id="box"></div>')
    const fired = await page.evaluate(async (payloads) => {
      const count = window as unknown as { fired: number }
      count.fired = 0
      for (const payload of payloads) {
        const box = document.createElement('div')
        document.body.append(box)
        box.innerHTML = payload
      }
      await new Promise((resolve) => setTimeout(resolve, 500))
      return count.fired
    }, FIRING)
    expect(fired).toBeGreaterThan(8)
    await page.close()
  })

  test('should take markup nested deeper than a stack is high, and ten megabytes of it', async () => {
    const { page } = watched
    expect(await paste(page, `${'<div>'.repeat(20_000)}deep`)).toBe('deep')
    const long = await paste(page, '<p>Tesla runs 35,000 chips.</p>'.repeat(300_000).slice(0, 9_300_000))
    expect(long.length).toBeGreaterThan(5_000_000)
  }, 60_000)
})
