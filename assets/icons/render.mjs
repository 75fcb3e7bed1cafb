// Draws the PNG icons that the manifest names from the SVG drawings beside this file: node assets/icons/render.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'

const SIZES = [16, 32, 64, 80, 128]
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const name of ['views', 'refresh', 'charts']) {
  const svg = readFileSync(new URL(`${name}.svg`, import.meta.url), 'utf8')
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
    writeFileSync(new URL(`${name}-${size}.png`, import.meta.url), await page.screenshot({ omitBackground: true }))
    await page.close()
  }
}
await browser.close()
