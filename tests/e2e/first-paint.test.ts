import { describeBuilt } from './pages/built'

describeBuilt('the first paint of the pane', (built) => {
  test('should show the frame while Office.js is still on its way, and own scripts in order behind it', async () => {
    const context = await built.browser.newContext()
    const page = await context.newPage()
    let asked = false
    await context.route('https://appsforoffice.microsoft.com/**', () => {
      asked = true
    })
    await page.goto(`${built.address}taskpane.html`, { waitUntil: 'commit' })
    await page.locator('.frame').waitFor()
    expect(asked).toBe(true)
    expect(await page.locator('.pane').count()).toBe(0)
    const scripts = await page
      .locator('script')
      .evaluateAll((all) =>
        all.map((each) => (each as HTMLScriptElement).defer && each.parentElement?.tagName),
      )
    expect(scripts).toEqual(['HEAD', 'HEAD', 'HEAD'])
    await context.close()
  })
})
